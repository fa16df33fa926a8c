import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, ScanError } from '../domain/errors.ts';

/** A file to read, or why there is none. */
export type Found = { readonly path: string } | { readonly path: string; readonly reason: string };

const MAX_FILES = 2000;

/**
 * The files that the paths name, and below folders every file whose name ends in .json, each once and in the order of their names.
 * Links are not followed: what a job has uploaded must not name files of this machine.
 */
export async function findReports(paths: readonly string[]): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const path of paths) {
    for (const one of await at(path).catch((error: unknown) => [{ path, reason: messageOf(error) }])) {
      found.set(one.path, one);
    }
  }
  return [...found.values()];
}

async function at(path: string): Promise<readonly Found[]> {
  const entry = await lstat(path).catch(missing);
  if (!entry.isDirectory()) {
    return [entry.isFile() ? { path } : { path, reason: NO_FILE }];
  }
  const files = await inFolder(path);
  return files.length > 0 ? files : [{ path, reason: 'the folder holds no .json file, so there is nothing to judge' }];
}

/** Throws what to say of a path that cannot be looked at. */
function missing(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    // Without the cause, which says the same in the words of the system.
    throw new ScanError('there is no such file or folder: the jobs that should have made reports have left none here');
  }
  throw new ScanError('it cannot be looked at', { cause: error });
}

const NO_FILE = 'it is a link or a device, not a file: give the file itself';

async function inFolder(folder: string): Promise<readonly Found[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.toLowerCase().endsWith('.json'));
  if (names.length > MAX_FILES) {
    throw new ScanError(
      `the folder holds ${names.length} .json files, more than ${MAX_FILES}: name those that are reports`,
    );
  }
  const found: Found[] = [];
  for (const path of names.toSorted().map((name) => join(folder, name))) {
    const entry = await lstat(path);
    if (!entry.isDirectory()) {
      found.push(entry.isFile() ? { path } : { path, reason: NO_FILE });
    }
  }
  return found;
}
