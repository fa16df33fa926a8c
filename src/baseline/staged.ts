import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Diff } from '../domain/diff.ts';
import { UserError } from '../domain/errors.ts';
import { diffOfTrees } from './diff.ts';
import type { Git } from './git.ts';

/** What the next commit would hold. */
export interface Staged {
  /** Absolute; the top of the checkout. */
  readonly top: string;
  /** Absolute. */
  readonly gitDir: string;
  /** The object that holds all staged files. */
  readonly tree: string;
  /** What it changes, beside the last commit. */
  readonly diff: Diff;
}

/**
 * What is staged; `index` is the file of the index where Git names another than the usual one, as for a commit of some files only. Rejects with a
 * `UserError` outside of a checkout and in the middle of a merge.
 */
export async function stagedOf(git: Git, index: string | undefined): Promise<Staged> {
  const asked = await git(['rev-parse', '--show-toplevel', '--absolute-git-dir']);
  const [top = '', gitDir = ''] = asked.ok ? asked.text.split('\n') : [];
  if (top === '' || gitDir === '') {
    throw new UserError('There is no Git checkout here: run gatehouse hook in one.');
  }
  const env = index === undefined ? {} : { GIT_INDEX_FILE: resolve(top, index) };
  const written = await git(['write-tree'], { env });
  if (!written.ok) {
    throw new UserError(
      `What is staged cannot be told: ${written.said}. Finish the merge, or stage what is in conflict.`,
    );
  }
  const tree = written.text.trim();
  const diff = await diffOfTrees(git, await lastCommit(git), tree);
  if ('none' in diff) {
    throw new UserError(diff.none);
  }
  return { top, gitDir, tree, diff };
}

/** Before the first commit there is nothing. */
async function lastCommit(git: Git): Promise<string> {
  const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const nothing = head.ok ? head : await git(['hash-object', '-t', 'tree', '/dev/null']);
  return nothing.ok ? nothing.text.trim() : 'HEAD';
}

/**
 * Lays the staged files out in a folder that is kept: of a later call only what is other since is written. Nothing of the working tree is read.
 * Rejects with a `UserError`.
 */
export async function layOut(git: Git, { gitDir, tree }: Staged, folder: string): Promise<void> {
  const write = async () => {
    await mkdir(folder, { recursive: true });
    return git(
      [
        `--git-dir=${gitDir}`,
        `--work-tree=${folder}`,
        '-c',
        'submodule.recurse=false',
        'read-tree',
        '--reset',
        '-u',
        tree,
      ],
      {
        env: { GIT_INDEX_FILE: join(dirname(folder), 'index') },
        timeoutMs: MINUTES,
      },
    );
  };
  const first = await write();
  if (first.ok) {
    return;
  }
  // A run that was ended in the middle may have left anything here.
  await rm(dirname(folder), { recursive: true, force: true, maxRetries: 3 });
  const again = await write();
  if (!again.ok) {
    throw new UserError(`The staged files cannot be laid out in ${folder}: ${again.said}.`);
  }
}

const MINUTES = 5 * 60_000;
