import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { UserError } from '../domain/errors.ts';

/** Where paths of findings start, and the working directory from there. */
export interface Place {
  readonly root: string;
  readonly folder: string;
}

/**
 * Names start at `cwd` as long as the working directory is inside it, and at the root of the checkout that it is in where another one lies
 * below `cwd`, as of a pull request's head beside the base. A `UserError` when there is no such folder.
 */
export async function placeOf(cwd: string, workingDirectory: string): Promise<Place> {
  const path = resolve(cwd, workingDirectory);
  await requireFolder(path);
  const folder = nameIn(cwd, path);
  if (folder === undefined) {
    return { root: path, folder: '' };
  }
  const root = await checkoutBelow(cwd, path);
  return { root, folder: nameIn(root, path) ?? '' };
}

/** The name of a path from a folder, with forward slashes; undefined when it is outside. */
function nameIn(folder: string, path: string): string | undefined {
  const name = relative(folder, path).split(sep).join('/');
  return name !== '..' && !name.startsWith('../') && !isAbsolute(name) ? name : undefined;
}

/** From `path` up to `cwd`, the first folder with a repository of its own. The `.git` of a submodule is a file: its names go on from above. */
async function checkoutBelow(cwd: string, path: string): Promise<string> {
  for (let folder = path; folder !== resolve(cwd); folder = dirname(folder)) {
    const repository = await stat(join(folder, '.git')).catch(() => undefined);
    if (repository?.isDirectory() === true) {
      return folder;
    }
  }
  return cwd;
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
