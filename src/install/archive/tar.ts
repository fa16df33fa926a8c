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
  await new Promise<void>((resolve, reject) => {
    const parser = new Parser({ strict: true });
    const source = createReadStream(archive);
    const fail = (error: unknown): void => {
      source.destroy();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    parser.on('entry', (entry: ReadEntry) => {
      const write = take(entry, folder, budget);
      writes.push(write);
      write.catch(fail);
    });
    parser.on('error', fail);
    parser.on('end', resolve);
    source.on('error', fail);
    source.pipe(parser);
  });
  await Promise.all(writes);
}

async function take(entry: ReadEntry, folder: string, budget: ArchiveBudget): Promise<void> {
  const described = describe(entry);
  const problem = problemOf(described);
  if (problem !== undefined) {
    throw new Error(problem);
  }
  budget.countEntry();
  if (described.type === 'file') {
    await writeEntry(folder, entry.path, entry as AsyncIterable<Uint8Array>, budget);
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
