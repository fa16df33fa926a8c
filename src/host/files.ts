import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../domain/errors.ts';

/** Writes a file as a whole or not at all, with the folders it is in; a reader never sees half of it. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const half = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(half, text);
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw new UserError(`Could not write ${path}; check that the folder exists and may be written to`, {
      cause: error,
    });
  }
}
