import type { ChangedLines, Diff, DiffFound } from '../domain/diff.ts';
import type { Answer, Git } from './git.ts';
import { patchedFiles, unquoted } from './patch.ts';

const MAX_DIFF_BYTES = 256 * 1024 * 1024;
const MINUTES = 60_000;

const OPTIONS = [
  '--raw',
  '--patch',
  '--unified=0',
  '--inter-hunk-context=0',
  '--find-renames',
  // What a change says of its files in .gitattributes must not take their lines from the diff.
  '--text',
  '--no-textconv',
  '--no-ext-diff',
  '--no-color',
  '--no-relative',
  '--ignore-submodules=all',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
];

/**
 * What lies in the working tree and is not as in a commit, files besides that Git does not know and does not ignore. Names start at the top of the
 * checkout. Rejects never: why it cannot be told is answered.
 */
export async function diffOfTree(git: Git, sha: string): Promise<DiffFound> {
  const [patch, others] = await Promise.all([
    diff(git, [sha]),
    git(['ls-files', '-z', '--others', '--exclude-standard', '--full-name', ':(top)'], {
      maxOutputBytes: MAX_DIFF_BYTES,
    }),
  ]);
  if (!patch.ok || !others.ok) {
    const said = !patch.ok ? patch.said : !others.ok ? others.said : '';
    return { none: `git could not compare the checkout with ${sha.slice(0, 12)}: ${said}.` };
  }
  return diffFrom(patch.text, others.text.split('\0'), sha);
}

/** What is otherwise in the second of two commits or trees. */
export async function diffOfTrees(git: Git, before: string, after: string): Promise<DiffFound> {
  const patch = await diff(git, [before, after]);
  return patch.ok ? diffFrom(patch.text, [], before) : { none: `git could not tell what is staged: ${patch.said}.` };
}

function diff(git: Git, what: readonly string[]): Promise<Answer> {
  return git(['diff', ...OPTIONS, ...what, '--'], { maxOutputBytes: MAX_DIFF_BYTES, timeoutMs: 5 * MINUTES });
}

function diffFrom(text: string, others: readonly string[], sha: string): Diff {
  const lines = text.split('\n');
  const files = new Map<string, ChangedLines>();
  const names = new Set<string>();
  for (const { status, paths } of rawEntries(lines)) {
    for (const path of paths) {
      names.add(path);
    }
    const [last] = paths.slice(-1);
    if (last !== undefined && status !== 'D') {
      files.set(last, []);
    }
  }
  for (const { path, lines: ranges } of patchedFiles(lines)) {
    if (path !== undefined) {
      files.set(path, ranges);
    }
  }
  for (const path of others.filter((name) => name !== '')) {
    names.add(path);
    files.set(path, 'all');
  }
  return { how: 'git', sha, files, names };
}

/** https://git-scm.com/docs/git-diff#_raw_output_format; these lines stand before the patch. */
function* rawEntries(
  lines: readonly string[],
): Generator<{ readonly status: string; readonly paths: readonly string[] }> {
  for (const line of lines) {
    if (!line.startsWith(':')) {
      return;
    }
    const [head = '', ...paths] = line.split('\t');
    yield { status: head.split(' ').at(-1)?.charAt(0) ?? '', paths: paths.map(unquoted) };
  }
}
