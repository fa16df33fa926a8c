import { createHash } from 'node:crypto';
import type { Report } from '../domain/report.ts';
import type { Publication, Publisher } from '../publish/publisher.ts';
import { commentMarker, renderComment, type Links } from '../report/markdown/comment.ts';
import { openTotal } from '../report/words.ts';
import type { CheckRun, Comment } from './answers.ts';
import type { Api } from './client.ts';
import { createComment, deleteComments, ownComments, ownLogin, updateComment } from './comments.ts';
import type { Context } from './context.ts';
import { refusal } from './failures.ts';
import { findPullRequest } from './pull-request.ts';

/**
 * When the comment on the pull request is written:
 * - `always`: on every run;
 * - `on-findings`: a new one only when a finding is open or the verdict is not pass; one that is there is always kept up to date;
 * - `on-change`: when there is none yet, or when the verdict or the set of open findings is not what the one that is there says;
 * - `never`.
 */
export const COMMENT_MODES = ['always', 'on-findings', 'on-change', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

export interface CommentOptions {
  readonly connect: () => Promise<Api>;
  readonly context: Context;
  readonly gate: string;
  readonly id: string;
  readonly mode: CommentMode;
  /** Why the token may be read-only. */
  readonly hint?: string;
  /** The check run of the same run, when there is one: it is linked, and it tells the login of the token's app. */
  readonly check: () => CheckRun | undefined;
}

const PUBLISHER = 'comment';

/** Keeps one comment per gate and id on the pull request. Duplicates of our own are healed: the oldest stays, the others go. */
export function commentPublisher(options: CommentOptions): Publisher {
  const { hint } = options;
  const attempted = { publisher: PUBLISHER, permission: 'pull-requests: write', ...(hint !== undefined && { hint }) };
  return {
    name: PUBLISHER,
    async publish(report) {
      try {
        return await publish(report, options);
      } catch (error) {
        return refusal(attempted, error);
      }
    },
  };
}

async function publish(report: Report, options: CommentOptions): Promise<Publication> {
  const { connect, context, gate, id, mode, check } = options;
  if (mode === 'never') {
    return skipped('Comments are switched off.');
  }
  const pullRequest = await findPullRequest(connect, context);
  if ('none' in pullRequest) {
    return skipped(pullRequest.none);
  }
  const api = await connect();
  const { number } = pullRequest;
  const marker = commentMarker(gate, id);
  const author = check()?.login ?? (await ownLogin(api));
  const find = (): Promise<readonly Comment[]> => ownComments(api, { number, author, marker });
  const state = stateMarker(report);
  const body = renderComment(report, { marker: `${marker}\n${state}`, links: linksOf(options) });
  const [sticky, ...duplicates] = await find();
  const reason = reasonToStaySilent(report, { mode, sticky, state, body });
  const left = await deleteComments(api, duplicates);
  if (reason !== undefined) {
    return sticky === undefined ? skipped(reason) : published(sticky, reason);
  }
  const findWritten = async (): Promise<Comment | undefined> =>
    (await find()).find((comment) => same(comment.body, body));
  const written =
    sticky === undefined
      ? await createComment(api, { number, body }, findWritten)
      : await updateComment(api, sticky.id, body);
  return published(written, left === 0 ? undefined : `${left} older comments of the same gate could not be deleted.`);
}

function linksOf({ context, check }: CommentOptions): Links {
  const [checkUrl, runUrl] = [check()?.url, context.run?.url];
  return { ...(checkUrl !== undefined && { check: checkUrl }), ...(runUrl !== undefined && { run: runUrl }) };
}

interface Situation {
  readonly mode: CommentMode;
  readonly sticky: Comment | undefined;
  readonly state: string;
  readonly body: string;
}

function reasonToStaySilent(report: Report, { mode, sticky, state, body }: Situation): string | undefined {
  if (sticky === undefined) {
    const nothing = report.verdict === 'pass' && openTotal(report) === 0;
    return mode === 'on-findings' && nothing ? 'There is nothing to say: no finding is open.' : undefined;
  }
  if (mode === 'on-change' && sticky.body.includes(state)) {
    return 'The result has not changed.';
  }
  return same(sticky.body, body) ? 'The comment says the same already.' : undefined;
}

/** Verdict and open findings as a hidden line, by which the next run sees whether they have changed. */
function stateMarker({ verdict, findings }: Report): string {
  const open = findings.filter(({ status }) => status === 'open').map(({ fingerprint }) => fingerprint);
  const digest = createHash('sha256')
    .update(JSON.stringify([verdict, ...open.toSorted()]))
    .digest('hex');
  return `<!-- gatehouse-state ${digest.slice(0, 32)} -->`;
}

function same(a: string, b: string): boolean {
  return words(a) === words(b);
}

// GitHub may store other line ends than it was sent; and the number of the run alone is no news.
function words(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replaceAll(/\/runs\/\d+[^\s>)]*/gu, '')
    .trim();
}

function published({ url }: Comment, message: string | undefined): Publication {
  return {
    publisher: PUBLISHER,
    status: 'published',
    ...(url !== undefined && { url }),
    ...(message !== undefined && { message }),
  };
}

function skipped(message: string): Publication {
  return { publisher: PUBLISHER, status: 'skipped', message };
}
