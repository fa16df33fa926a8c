import { createReadStream } from 'node:fs';
import { Parser, type ReadEntry } from 'tar';
import { ArchiveBudget } from './budget.ts';
import { problemOf, type ArchiveEntry, type ArchiveLimits } from './entry.ts';
import { writeEntry } from './file.ts';

/**
 * Unpacks the files of a tar archive, gzipped or not, into an empty folder. Links are looked at and left out.
 * Rejects with what is wrong with the archive.
 */
export async function unpackTar(archive: string, folder: string, limits: ArchiveLimits): Promise<void> {
  const budget = new ArchiveBudget(limits);
  const writes: Promise<void>[] = [];
  const parser = new Parser({ strict: true });
  const source = createReadStream(archive);
  const read = new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => {
      source.destroy();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    parser.on('entry', (entry: ReadEntry) => {
      const write = take({ entry, bytes: until(read, entry) }, folder, budget);
      writes.push(write);
      write.catch(fail);
    });
    parser.on('error', fail);
    parser.on('end', resolve);
    source.on('error', fail);
  });
  source.pipe(parser);
  try {
    await read;
    await Promise.all(writes);
  } catch (error) {
    // Whoever is told removes the folder: nothing may be written to it then.
    await Promise.allSettled(writes);
    throw error;
  }
}

/** The bytes of an entry, which never end where the archive could not be read to its end: then rejects with why. */
async function* until(read: Promise<void>, entry: ReadEntry): AsyncGenerator<Uint8Array> {
  const bytes = (entry as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  let failed: { readonly error: unknown } | undefined;
  let refuse: ((error: unknown) => void) | undefined;
  read.catch((error: unknown) => {
    failed = { error };
    refuse?.(error);
  });
  // Not by `Promise.race`, which would keep something of every chunk until the archive is read.
  const next = () =>
    new Promise<IteratorResult<Uint8Array, unknown>>((resolve, reject) => {
      refuse = reject;
      if (failed === undefined) {
        bytes.next().then(resolve, reject);
      } else {
        reject(failed.error);
      }
    });
  for (let one = await next(); one.done !== true; one = await next()) {
    yield one.value;
  }
}

interface Coming {
  readonly entry: ReadEntry;
  readonly bytes: AsyncIterable<Uint8Array>;
}

async function take({ entry, bytes }: Coming, folder: string, budget: ArchiveBudget): Promise<void> {
  const described = describe(entry);
  const problem = problemOf(described);
  if (problem !== undefined) {
    throw new Error(problem);
  }
  budget.countEntry();
  if (described.type === 'file') {
    await writeEntry(folder, entry.path, bytes, budget);
  } else {
    entry.resume();
  }
}

const TYPES: Readonly<Record<string, ArchiveEntry['type']>> = {
  File: 'file',
  OldFile: 'file',
  ContiguousFile: 'file',
  Directory: 'folder',
  SymbolicLink: 'link',
  Link: 'link',
};

function describe({ path, type, linkpath }: ReadEntry): ArchiveEntry {
  const kind = TYPES[type] ?? 'other';
  if (kind !== 'link') {
    return { path, type: kind };
  }
  return { path, type: kind, target: { path: linkpath ?? '', from: type === 'Link' ? 'root' : 'folder' } };
}
