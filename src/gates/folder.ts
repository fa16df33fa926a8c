import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../domain/errors.ts';

/** The absolute path of the working directory; a `UserError` when it is no folder. */
export async function absoluteFolder(from: string, folder: string): Promise<string> {
  const path = resolve(from, folder);
  try {
    if ((await stat(path)).isDirectory()) {
      return path;
    }
  } catch (error) {
    throw new UserError(`working-directory: there is no folder ${path}; is the repository checked out?`, {
      cause: error,
    });
  }
  throw new UserError(`working-directory: ${path} is a file, not a folder.`);
}
