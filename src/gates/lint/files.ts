import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { ScanError } from '../../domain/errors.ts';
import type { Env } from '../../host/host.ts';
import { openGit } from '../bases-git.ts';

/** Where nothing is that somebody has written. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git', 'node_modules']);
const MAX_LIST_BYTES = 256 * 1024 * 1024;
const FOLDERS_AT_ONCE = 64;

/**
 * The files below a folder, named from there with forward slashes: in a checkout those that Git does not ignore, elsewhere all but dependencies.
 * Links are not followed. Rejects with a `ScanError` when the folder cannot be read.
 */
export async function sourceFiles(folder: string, env: Env, signal: AbortSignal): Promise<readonly string[]> {
  const listed = await listedByGit(folder, env, signal);
  return listed === undefined ? walked(folder) : present(folder, listed);
}

async function listedByGit(folder: string, env: Env, signal: AbortSignal): Promise<readonly string[] | undefined> {
  const opened = await openGit(folder, env, signal);
  const answer = await opened?.git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    maxOutputBytes: MAX_LIST_BYTES,
  });
  // A folder that Git ignores as a whole has no files for it; that somebody names it says that they count.
  return answer?.ok === true && answer.text !== '' ? answer.text.split('\0').filter((name) => name !== '') : undefined;
}

/** Without those that were deleted and not committed, and without links and submodules. */
async function present(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const unique = [...new Set(names)].toSorted();
  const folders = [...new Set(unique.map((name) => posix.dirname(name)))];
  const there = new Set<string>();
  for (let at = 0; at < folders.length; at += FOLDERS_AT_ONCE) {
    const found = await Promise.all(folders.slice(at, at + FOLDERS_AT_ONCE).map((below) => filesOf(folder, below)));
    for (const name of found.flat()) {
      there.add(name);
    }
  }
  return unique.filter((name) => there.has(name));
}

/** What lies in one folder: to ask for it once costs less than to ask for each of its files. */
async function filesOf(top: string, below: string): Promise<readonly string[]> {
  const entries = await readdir(join(top, below), { withFileTypes: true }).catch((error: unknown) => {
    // A folder that was deleted and not committed, or one that has become a file.
    if (isGone(error)) {
      return [];
    }
    throw new ScanError(`the folder ${below} cannot be read`, { cause: error });
  });
  return entries.flatMap((entry) => (entry.isFile() ? [posix.join(below, entry.name)] : []));
}

function isGone(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

async function walked(top: string): Promise<readonly string[]> {
  const files: string[] = [];
  const waiting = [top];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      throw new ScanError('a folder cannot be read', { cause: error });
    });
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isFile()) {
        files.push(relative(top, path).split(sep).join('/'));
      } else if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) {
        waiting.push(path);
      }
    }
  }
  return files.toSorted();
}

/** The texts of small files, by the name that they were asked for with. */
export async function textsOf(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return new Map(texts);
}
