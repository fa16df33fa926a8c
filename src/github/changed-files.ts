import type { ChangedLines, Diff } from '../domain/diff.ts';
import { readList } from './answers.ts';
import type { Api } from './client.ts';
import { AnswerError } from './failures.ts';
import { integerAt, textAt } from './fields.ts';

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files: it answers with no more than these. */
const MOST_FILES = 3000;
const PAGE = 100;

/**
 * What a pull request changes, as the server says; `linesOf` reads the hunks of one file. Rejects when there are more files than the server tells of,
 * since it leaves out the rest without a word.
 */
export async function changedFiles(
  { octokit, owner, repo }: Api,
  number: number,
  linesOf: (patch: string) => ChangedLines,
): Promise<Diff> {
  const files = new Map<string, ChangedLines>();
  const names = new Set<string>();
  let seen = 0;
  for (let page = 1; page <= MOST_FILES / PAGE; page += 1) {
    const asked = { owner, repo, pull_number: number, per_page: PAGE, page };
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
    if (answered.length < PAGE) {
      return { how: 'api', files, names };
    }
  }
  throw new AnswerError(`The pull request changes ${seen} files or more, and GitHub does not tell of all of them.`);
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
