import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

const PIECE_BYTES = 1024 * 1024;

let before: Promise<unknown> = Promise.resolve();

/**
 * SHA-256 of a file, lower-case hexadecimal. One file after another, as one thread hashes them: the first of several programs can then be run while
 * the next is hashed.
 */
export async function sha256Of(path: string): Promise<string> {
  const digest = before.then(() => hashed(path));
  before = digest.catch(() => {});
  return digest;
}

/** Read in pieces, into one buffer, since programs of many megabytes are hashed in every run. */
async function hashed(path: string): Promise<string> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE_BYTES);
  const file = await open(path);
  try {
    for (let read = PIECE_BYTES; read > 0;) {
      ({ bytesRead: read } = await file.read(piece, 0, PIECE_BYTES, null));
      hash.update(piece.subarray(0, read));
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}
