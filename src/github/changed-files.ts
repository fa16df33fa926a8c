import type { ChangedLines, Diff } from '../domain/diff.ts';
import { readList } from './answers.ts';
import type { Api } from './client.ts';
import { AnswerError } from './failures.ts';
import { integerAt, textAt } from './fields.ts';

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files: it answers with no more than these. */
const MOST_FILES = 3000;
const PAGE = 100;

export interface PullRequestAsked {
  readonly number: number;
  /** The head that the run is about, where it knows it: the server tells of the newest. */
  readonly headSha?: string;
}

/**
 * What a pull request changes, as the server says; `linesOf` reads the hunks of one file. Rejects when the server does not tell of as many files as there
 * are, since it leaves out the rest without a word, and when the pull request has another head by now.
 */
export async function changedFiles(
  api: Api,
  pull: PullRequestAsked,
  linesOf: (patch: string) => ChangedLines,
): Promise<Diff> {
  const { octokit, owner, repo } = api;
  const count = await countOf(api, pull);
  const files = new Map<string, ChangedLines>();
  const names = new Set<string>();
  let seen = 0;
  for (let page = 1; page <= MOST_FILES / PAGE; page += 1) {
    const asked = { owner, repo, pull_number: pull.number, per_page: PAGE, page };
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', asked);
    const answered = readList(data, 'files of a pull request');
    for (const file of answered) {
      const path = textAt(file, 'filename');
      if (path === undefined) {
        throw new AnswerError('GitHub answered with something that is not a file of a pull request.');
      }
      add(file, path, { files, names, linesOf });
    }
    seen += answered.length;
    if (answered.length < PAGE && seen === count) {
      return { how: 'api', files, names };
    }
    if (answered.length < PAGE) {
      break;
    }
  }
  throw new AnswerError(`The pull request changes ${count ?? seen} files, and GitHub tells of ${seen} of them.`);
}

async function countOf(
  { octokit, owner, repo }: Api,
  { number, headSha }: PullRequestAsked,
): Promise<number | undefined> {
  const asked = { owner, repo, pull_number: number };
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', asked);
  const newest = textAt(data, 'head', 'sha');
  if (headSha !== undefined && newest !== headSha) {
    throw new AnswerError(
      `The pull request is at ${newest?.slice(0, 12)} by now, and this run at ${headSha.slice(0, 12)}.`,
    );
  }
  return integerAt(data, 'changed_files');
}

interface Into {
  readonly files: Map<string, ChangedLines>;
  readonly names: Set<string>;
  readonly linesOf: (patch: string) => ChangedLines;
}

function add(file: unknown, path: string, { files, names, linesOf }: Into): void {
  const [status, before, patch] = [textAt(file, 'status'), textAt(file, 'previous_filename'), textAt(file, 'patch')];
  names.add(path);
  if (before !== undefined) {
    names.add(before);
  }
  if (status === 'removed') {
    return;
  }
  // A patch that is too long is left out; one of a file that only has another name is not there either.
  const onlyNamed = status === 'renamed' && integerAt(file, 'changes') === 0;
  files.set(path, patch === undefined ? (onlyNamed ? [] : 'all') : linesOf(patch));
}
