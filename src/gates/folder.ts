import { stat } from 'node:fs/promises';
import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { UserError } from '../domain/errors.ts';

/** Where paths of findings start, and the working directory from there. */
export interface Place {
  readonly root: string;
  readonly folder: string;
}

/** Names start at `cwd` as long as the working directory is inside it; a `UserError` when there is no such folder. */
export async function placeOf(cwd: string, workingDirectory: string): Promise<Place> {
  const path = resolve(cwd, workingDirectory);
  await requireFolder(path);
  const folder = relative(cwd, path).split(sep).join('/');
  const isInside = folder !== '..' && !folder.startsWith('../') && !isAbsolute(folder);
  return isInside ? { root: cwd, folder } : { root: path, folder: '' };
}

/** A path or glob of the working directory as it is called from the root. */
export function inside({ folder }: Place, path: string): string {
  return folder === '' || isAbsolute(path) ? path : posix.join(folder, path);
}

async function requireFolder(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UserError(`working-directory: there is no folder ${path}; is the repository checked out?`, {
      cause: error,
    });
  });
  if (!found.isDirectory()) {
    throw new UserError(`working-directory: ${path} is a file, not a folder.`);
  }
}
