import { readFile, stat } from 'node:fs/promises';

/** Kubernetes takes objects of 3 MB at most, so a larger file is a dump that can be split. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/**
 * The bytes of a file that nobody has named: what a checkout holds under that name may be a link to a device without an end, or a pipe
 * that keeps its reader waiting, also past the end of the run. Rejects for these, and for one that is larger than anybody reads.
 */
export async function readPlain(path: string): Promise<Buffer> {
  const about = await stat(path);
  if (!about.isFile()) {
    throw new Error('it is no plain file');
  }
  if (about.size > MAX_FILE_BYTES) {
    throw new Error(tooLarge(about.size));
  }
  return readFile(path);
}

export function tooLarge(size: number): string {
  const [megabytes, most] = [size, MAX_FILE_BYTES].map((bytes) => Math.round(bytes / (1024 * 1024)));
  return `it is ${megabytes} MB large, more than the ${most} MB that are read; split it`;
}
