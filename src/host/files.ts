import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../domain/errors.ts';

type Text = string | Iterable<string>;

/** Writes a file as a whole or not at all, with the folders it is in; a reader never sees half of it. A link is followed. */
export async function writeAtomically(path: string, text: Text): Promise<void> {
  try {
    if (await isSpecial(path)) {
      // /dev/null, /dev/stdout or a pipe: renaming a file onto it would replace it.
      await writeFile(path, text);
    } else {
      await mkdir(dirname(path), { recursive: true });
      await replace(await realpath(path).catch(() => path), text);
    }
  } catch (error) {
    throw new UserError(`Could not write ${path}; check that the folder exists and may be written to`, {
      cause: error,
    });
  }
}

async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function replace(path: string, text: Text): Promise<void> {
  const half = `${path}.${process.pid}.part`;
  try {
    await writeFile(half, text);
    await rename(half, path);
  } catch (error) {
    // Where not even the folder is, removing the half fails too; the first error is the one to tell.
    await rm(half, { force: true }).catch(() => undefined);
    throw error;
  }
}
