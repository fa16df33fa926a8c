import type { Log } from '../domain/log.ts';
import type { Report } from '../domain/report.ts';
import type { Publication, Publisher } from '../publish/publisher.ts';
import { suggestionsOf, type Suggestion } from '../report/suggestion.ts';
import { gateName, quantity } from '../report/words.ts';
import type { CheckRun } from './answers.ts';
import type { Api } from './client.ts';
import { ownLogin } from './comments.ts';
import type { Context } from './context.ts';
import { refusal } from './failures.ts';
import { findPullRequest } from './pull-request.ts';
import { headOf, ownKeys, shownLines, writeReview, type ShownLines } from './suggestions.ts';

export interface SuggestionOptions {
  readonly connect: () => Promise<Api>;
  readonly context: Context;
  readonly gate: string;
  readonly id: string;
  readonly log: Log;
  /** Why the token may be read-only. */
  readonly hint?: string;
  /** The check run of the same run, when there is one: it tells the login of the token's app. */
  readonly check: () => CheckRun | undefined;
}

export const SUGGESTIONS = 'suggestions';

/** So many a run: a review is to be read by people, and each comment of it is a conversation. */
const MOST = 10;

/** Offers the fixes that scanners propose for lines of the change as suggestions, which a click commits; each of them once for a pull request. */
export function suggestionPublisher(options: SuggestionOptions): Publisher {
  const { hint } = options;
  const attempted = { publisher: SUGGESTIONS, permission: 'pull-requests: write', ...(hint !== undefined && { hint }) };
  return {
    name: SUGGESTIONS,
    async publish(report) {
      try {
        const publication = await publish(report, options);
        options.log.info(`${SUGGESTIONS}: ${publication.message ?? ''}`);
        return publication;
      } catch (error) {
        return refusal(attempted, error);
      }
    },
  };
}

async function publish(report: Report, options: SuggestionOptions): Promise<Publication> {
  const { connect, context, check } = options;
  const { claims } = report.inputs;
  if (claims !== undefined) {
    return skipped(`The report is ${claims}: what it would write into files is not offered in the name of this token.`);
  }
  const all = suggestionsOf(report);
  if (all.length === 0) {
    return skipped('No new finding comes with a fix that a suggestion can hold.');
  }
  const pullRequest = await findPullRequest(connect, context);
  if ('none' in pullRequest) {
    return skipped(pullRequest.none);
  }
  const { number } = pullRequest;
  const api = await connect();
  const headSha = await headOf(api, number);
  if (headSha === undefined || headSha !== context.headSha) {
    return skipped('The pull request has another head by now: the run of that one makes its suggestions.');
  }
  const [shown, author] = [await shownLines(api, number), check()?.login ?? (await ownLogin(api))];
  const fitting = all.filter((suggestion) => isShown(suggestion, shown));
  const known = await ownKeys(api, number, author);
  const fresh = fitting.filter(({ key }) => !known.has(key)).slice(0, MOST);
  const counts = { all: all.length, fitting: fitting.length, made: fitting.filter(({ key }) => known.has(key)).length };
  if (fresh.length === 0) {
    return skipped(sentence({ ...counts, fresh: 0 }));
  }
  const body = reviewBody(options, fresh.length);
  const last = fresh.at(-1)?.key ?? '';
  const isThere = async (): Promise<boolean> => (await ownKeys(api, number, author)).has(last);
  const { url } = await writeReview(api, { number, headSha, body, suggestions: fresh }, isThere);
  const message = sentence({ ...counts, fresh: fresh.length });
  return { publisher: SUGGESTIONS, status: 'published', message, ...(url !== undefined && { url }) };
}

/** GitHub takes a comment only on lines that the pull request shows together; and they must be the lines that were scanned. */
function isShown({ path, startLine, before }: Suggestion, shown: ShownLines): boolean {
  const lines = shown.get(path);
  const first = lines?.get(startLine);
  return before.every((text, index) => {
    const line = lines?.get(startLine + index);
    return line !== undefined && line.hunk === first?.hunk && line.text.replace(/\r$/, '') === text;
  });
}

interface Counts {
  readonly all: number;
  readonly fitting: number;
  readonly made: number;
  readonly fresh: number;
}

function sentence({ all, fitting, made, fresh }: Counts): string {
  const later = fitting - made - fresh;
  return [
    `${quantity(fresh, 'fix is', 'fixes are')} suggested.`,
    ...(made > 0 ? [`${quantity(made, 'was', 'were')} suggested before.`] : []),
    ...(later > 0 ? [`${quantity(later, 'more waits', 'more wait')}: a run makes at most ${MOST}.`] : []),
    ...(all > fitting
      ? [`${quantity(all - fitting, 'is', 'are')} for lines that the pull request does not show.`]
      : []),
  ].join(' ');
}

function reviewBody({ gate, id }: SuggestionOptions, count: number): string {
  const what = count === 1 ? 'a fix that its scanner proposes' : `${count} fixes that scanners propose`;
  return `${gateName({ gate, id })} has found ${what} for lines of this change. Nobody has tried them: read before you commit.`;
}

function skipped(message: string): Publication {
  return { publisher: SUGGESTIONS, status: 'skipped', message };
}
