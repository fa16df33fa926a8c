import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { exportTree, isTracked } from '../baseline/base-tree.ts';
import { fileStore, type BaselineStore } from '../baseline/store.ts';
import { ScanError } from '../domain/errors.ts';
import { openGit } from './bases-git.ts';
import { baseCommit, nameIn, type Change } from './bases-tree.ts';

/**
 * A folder that somebody has named. One that is part of the checkout could have been altered by the very change that it is to judge:
 * then it is read as the base has it.
 */
export function checkedFileStore(change: Change, path: string): BaselineStore {
  const plain = fileStore(path);
  return { ...plain, find: async (into) => (await inBase(change, path, into)) ?? plain.find(into) };
}

async function inBase(change: Change, path: string, into: string): ReturnType<BaselineStore['find']> {
  const { site, asked } = change;
  const { env, signal } = site.host;
  const opened =
    site.pullRequest || asked !== undefined ? await openGit(resolve(site.root, site.folder), env, signal) : undefined;
  const name = opened && nameIn(opened.repository.top, await withoutLinks(path));
  if (opened === undefined || name === undefined || !(await isTracked(opened.git, [name]))) {
    return undefined;
  }
  const { git, repository } = opened;
  const found = await baseCommit(change, opened);
  if ('none' in found) {
    throw new ScanError(`it is part of the checkout, where this change could have altered it, and ${found.none}`);
  }
  await mkdir(into, { recursive: true });
  const { top } = await exportTree(git, repository, { sha: found.sha, paths: [name], into });
  return { folder: join(top, name), source: `${path} as it is in ${found.sha.slice(0, 12)}` };
}

/** The folder itself need not be there. */
async function withoutLinks(path: string): Promise<string> {
  return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
}
