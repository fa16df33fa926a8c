import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../../domain/errors.ts';
import { decode } from '../manifests/decode.ts';
import type { FileChange } from './apply.ts';

/** What became of one file. */
export type Written =
  | { readonly file: string; readonly status: 'written' }
  | { readonly file: string; readonly status: 'refused'; readonly reason: string };

/** Writes the changes, each file whole or not at all, with the mode it had; a file that changed since it was read is left as it is. */
export async function writeFixes(changes: readonly FileChange[]): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const change of changes.filter(({ before, after }) => before !== after)) {
    const reason = await write(change).catch((error: unknown) => `it cannot be written: ${messageOf(error)}`);
    written.push(
      reason === undefined
        ? { file: change.file, status: 'written' }
        : { file: change.file, status: 'refused', reason },
    );
  }
  return written;
}

async function write({ source, before, after }: FileChange): Promise<string | undefined> {
  if (source.path === undefined) {
    return 'it was rendered and is no file; change what it is rendered from';
  }
  // A link stays a link: what it leads to is written.
  const path = await realpath(source.path);
  const bytes = await readFile(path);
  const now = decode(bytes);
  if (!now.ok || now.text !== before) {
    return 'it has changed since it was read; scan again';
  }
  if (now.encoding !== 'utf-8') {
    return `it is written in ${now.encoding}; save it as UTF-8 first`;
  }
  const mark = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? '\uFEFF' : '';
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, mark + after, { flag: 'wx', mode: (await stat(path)).mode });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  return undefined;
}
