import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../domain/errors.ts';

type Text = string | Iterable<string>;

/**
 * Writes a file as a whole or not at all, with the folders it is in; a reader never sees half of it. A link is followed, but none in `root`, the
 * working directory, that leads out of it or into the .git of a checkout: a change could bring it.
 */
export async function writeAtomically(path: string, text: Text, { root = process.cwd() } = {}): Promise<void> {
  await assertStays(path, root);
  try {
    if (await isSpecial(path)) {
      // /dev/null, /dev/stdout or a pipe: renaming a file onto it would replace it.
      await writeText(path, text);
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

/**
 * Takes a file that is of an earlier run out of the way, beside it as `.old`, and answers where it is now; `undefined` where there is none. Links are
 * followed as by `writeAtomically`, and what is no plain file is left alone.
 */
export async function setAside(path: string, { root = process.cwd() } = {}): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) {
    return undefined;
  }
  await assertStays(path, root);
  try {
    const real = await realpath(path);
    await rename(real, `${real}.old`);
    return `${real}.old`;
  } catch (error) {
    throw new UserError(`Could not move ${path}, which is of an earlier run`, { cause: error });
  }
}

async function assertStays(path: string, root: string): Promise<void> {
  const place = relative(root, resolve(path));
  const [realRoot, real] = await Promise.all([whereIs(root), whereIs(resolve(path))]);
  const parts = relative(realRoot, real).split(sep);
  const leadsAway = real !== resolve(realRoot, place) && (parts[0] === '..' || parts.includes('.git'));
  if (place.split(sep)[0] !== '..' && leadsAway) {
    throw new UserError(
      `${path} is a link, or in one, that leads to ${real}, and is not followed: remove the link, or name that file itself.`,
    );
  }
}

/** The path without links, as far as there is anything. */
async function whereIs(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  return real ?? (dirname(path) === path ? path : join(await whereIs(dirname(path)), basename(path)));
}

async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function replace(path: string, text: Text): Promise<void> {
  const half = `${path}.${process.pid}.part`;
  try {
    await writeText(half, text);
    await rename(half, path);
  } catch (error) {
    // Where not even the folder is, removing the half fails too; the first error is the one to tell.
    await rm(half, { force: true }).catch(() => undefined);
    throw error;
  }
}

const BUFFER_BYTES = 1024 * 1024;
/** So many UTF-16 units always fit: none is more than three bytes of UTF-8. */
const BUFFER_UNITS = Math.floor(BUFFER_BYTES / 3);

/** Through one buffer: for a hundred megabytes, new memory for each part takes several times as long as the writing itself. */
async function writeText(path: string, text: Text): Promise<void> {
  const file = await open(path, 'w');
  try {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    let used = 0;
    for (const part of typeof text === 'string' ? [text] : text) {
      for (const piece of pieces(part)) {
        if (used + piece.length * 3 > BUFFER_BYTES) {
          await file.writeFile(buffer.subarray(0, used));
          used = 0;
        }
        used += buffer.write(piece, used, 'utf8');
      }
    }
    await file.writeFile(buffer.subarray(0, used));
  } finally {
    await file.close();
  }
}

/** The text cut so that each piece fits into the buffer; never within a character. */
function* pieces(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const last = text.charCodeAt(start + BUFFER_UNITS - 1);
    const end = start + BUFFER_UNITS - Number(last >= 0xd800 && last <= 0xdbff);
    yield text.slice(start, end);
    start = end;
  }
}

/** The bytes of a file, at most the first `most`. All chunks are in the same memory: each is there until the next is asked for. */
export async function* chunksOf(path: string, { most = Infinity } = {}): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    for (let left = most; left > 0;) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(BUFFER_BYTES, left));
      if (bytesRead === 0) {
        return;
      }
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
