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

/** Programs of many megabytes are hashed in every run: into two buffers, so that one piece is read while the other is hashed. */
async function hashed(path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path);
  try {
    let [piece, spare] = [Buffer.allocUnsafe(PIECE_BYTES), Buffer.allocUnsafe(PIECE_BYTES)];
    let { bytesRead } = await file.read(piece, 0, PIECE_BYTES, null);
    while (bytesRead > 0) {
      const next = file.read(spare, 0, PIECE_BYTES, null);
      hash.update(piece.subarray(0, bytesRead));
      ({ bytesRead } = await next);
      [piece, spare] = [spare, piece];
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}
