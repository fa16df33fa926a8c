import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

const PIECE_BYTES = 1024 * 1024;
/** What is hashed in less than 50 ms. */
const MAX_AT_ONCE_BYTES = 48 * PIECE_BYTES;

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

async function hashed(path: string): Promise<string> {
  const file = await open(path);
  try {
    const stats = await file.stat();
    return await (stats.isFile() && stats.size <= MAX_AT_ONCE_BYTES ? hashedAtOnce(file) : hashedInPieces(file));
  } finally {
    await file.close();
  }
}

/** Without a pause: else whatever is done meanwhile comes between the pieces, which takes several times as long. */
function hashedAtOnce({ fd }: FileHandle): string {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE_BYTES);
  for (let length = readSync(fd, piece); length > 0; length = readSync(fd, piece)) {
    hash.update(piece.subarray(0, length));
  }
  return hash.digest('hex');
}

/** Programs of hundreds of megabytes are hashed in every run: into two buffers, so that one piece is read while the other is hashed. */
async function hashedInPieces(file: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  let [piece, spare] = [Buffer.allocUnsafe(PIECE_BYTES), Buffer.allocUnsafe(PIECE_BYTES)];
  let { bytesRead } = await file.read(piece, 0, PIECE_BYTES, null);
  while (bytesRead > 0) {
    const next = file.read(spare, 0, PIECE_BYTES, null);
    hash.update(piece.subarray(0, bytesRead));
    ({ bytesRead } = await next);
    [piece, spare] = [spare, piece];
  }
  return hash.digest('hex');
}
