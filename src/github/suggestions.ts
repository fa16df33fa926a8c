import type { Suggestion } from '../report/suggestion.ts';
import { linesAfter } from '../report/suggestion-hunks.ts';
import { keysIn } from '../report/suggestion.ts';
import { AnswerError } from './failures.ts';
import { integerAt, textAt } from './fields.ts';
import { readList } from './answers.ts';
import type { Api } from './client.ts';
import { sendOnce } from './send-once.ts';

/** The lines that a pull request shows of each of its files, as they are after it. */
export type ShownLines = ReadonlyMap<string, ReturnType<typeof linesAfter>>;

/** Every item of a list, page by page. */
async function* items(page: (number: number) => Promise<unknown>, what: string): AsyncGenerator {
  for (let number = 1; ; number += 1) {
    const found = readList(await page(number), what);
    yield* found;
    if (found.length < 100) {
      return;
    }
  }
}

/** The head of the pull request as it is now. */
export async function headOf({ octokit, owner, repo }: Api, number: number): Promise<string | undefined> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    owner,
    repo,
    pull_number: number,
  });
  return textAt(data, 'head', 'sha');
}

/** What the diff of a pull request shows; a file that is binary or very large comes without its lines. */
export async function shownLines({ octokit, owner, repo }: Api, number: number): Promise<ShownLines> {
  const shown = new Map<string, ReturnType<typeof linesAfter>>();
  const page = async (at: number): Promise<unknown> => {
    const given = { owner, repo, pull_number: number, per_page: 100, page: at };
    return (await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', given)).data;
  };
  for await (const file of items(page, 'changed files')) {
    const [name, patch] = [textAt(file, 'filename'), textAt(file, 'patch')];
    if (name !== undefined && patch !== undefined) {
      shown.set(name, linesAfter(patch));
    }
  }
  return shown;
}

/** The keys of all suggestions that `author` has made on the pull request, outdated ones too; a marker in anybody else's comment means nothing. */
export async function ownKeys(
  { octokit, owner, repo }: Api,
  number: number,
  author: string,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  const page = async (at: number): Promise<unknown> => {
    const given = { owner, repo, pull_number: number, per_page: 100, page: at };
    return (await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', given)).data;
  };
  for await (const comment of items(page, 'review comments')) {
    if (textAt(comment, 'user', 'login') === author) {
      for (const key of keysIn(textAt(comment, 'body') ?? '')) {
        keys.add(key);
      }
    }
  }
  return keys;
}

export interface Review {
  readonly number: number;
  readonly headSha: string;
  readonly body: string;
  readonly suggestions: readonly Suggestion[];
}

/** Writes one review with a comment for each suggestion; answers its page. After an uncertain answer `isThere` looks whether it was written. */
export async function writeReview(
  { octokit, owner, repo, pace }: Api,
  { number, headSha, body, suggestions }: Review,
  isThere: () => Promise<boolean>,
): Promise<{ readonly url?: string }> {
  const send = async (): Promise<{ readonly url?: string }> => {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      owner,
      repo,
      pull_number: number,
      commit_id: headSha,
      event: 'COMMENT',
      body,
      comments: suggestions.map(commentOf),
    });
    if (integerAt(data, 'id') === undefined) {
      throw new AnswerError('GitHub answered with something that is not a review.');
    }
    const url = textAt(data, 'html_url');
    return url === undefined ? {} : { url };
  };
  return sendOnce(pace, send, async () => ((await isThere()) ? {} : undefined));
}

/** The API takes a first line only where it is another than the last. */
function commentOf({ path, startLine, endLine, body }: Suggestion) {
  const several = startLine < endLine ? ({ start_line: startLine, start_side: 'RIGHT' } as const) : {};
  return { path, line: endLine, side: 'RIGHT' as const, body, ...several };
}
