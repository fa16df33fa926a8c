import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../domain/errors.ts';

/** Writes a file as a whole or not at all, with the folders it is in; a reader never sees half of it. */
export async function writeAtomically(path: string, text: string | Iterable<string>): Promise<void> {
  const half = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(half, text);
    await rename(half, path);
  } catch (error) {
    // Where not even the folder is, removing the half fails too; the first error is the one to tell.
    await rm(half, { force: true }).catch(() => undefined);
    throw new UserError(`Could not write ${path}; check that the folder exists and may be written to`, {
      cause: error,
    });
  }
}
