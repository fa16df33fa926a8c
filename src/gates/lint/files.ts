import { lstatSync, readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gitIn } from '../../baseline/git.ts';
import { ScanError } from '../../domain/errors.ts';
import { run } from '../../exec/run.ts';
import { findOnPath } from '../../exec/which.ts';
import type { Env } from '../../host/host.ts';

/** Where nothing is that somebody has written. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git', 'node_modules']);
const MAX_LIST_BYTES = 256 * 1024 * 1024;
/** What is a matter of milliseconds: then signals and timers have their turn. */
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
  const program = findOnPath('git', env);
  if (program === undefined) {
    return undefined;
  }
  const git = gitIn({ run, program, folder, env, signal });
  const answer = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    maxOutputBytes: MAX_LIST_BYTES,
  });
  // A folder that Git ignores as a whole has no files for it; that somebody names it says that they count.
  return answer.ok && answer.text !== '' ? answer.text.split('\0').filter((name) => name !== '') : undefined;
}

/** Without those that were deleted and not committed, and without links and submodules. */
async function present(top: string, names: readonly string[]): Promise<readonly string[]> {
  const folders = new Map<string, ReadonlySet<string>>();
  const there: string[] = [];
  for (const name of new Set(names)) {
    const cut = name.lastIndexOf('/');
    const below = name.slice(0, Math.max(0, cut));
    let files = folders.get(below);
    if (files === undefined) {
      files = filesOf(join(top, below));
      folders.set(below, files);
      if (folders.size % FOLDERS_AT_ONCE === 0) {
        await nextTurn();
      }
    }
    // A file system may know a name by other code points than Git does.
    if (files.has(name.slice(cut + 1)) || isFile(join(top, name))) {
      there.push(name);
    }
  }
  return there.toSorted();
}

/** What lies in a folder, if there is one: to ask for it once costs less than to ask for each of its files, and to ask another thread twice as much. */
function filesOf(folder: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return new Set(entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])));
  } catch (error) {
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
      return new Set();
    }
    throw new ScanError(`the folder ${folder} cannot be read`, { cause: error });
  }
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
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
