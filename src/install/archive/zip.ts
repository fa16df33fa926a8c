import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ArchiveBudget } from './budget.ts';
import { problemOf, type ArchiveEntry, type ArchiveLimits } from './entry.ts';
import { writeEntry } from './file.ts';

const S_IFMT = 0o170000;
const S_IFLNK = 0o120000;
const S_IFREG = 0o100000;
const S_IFDIR = 0o040000;
/** No path is longer on any system that runs scanners. */
const LINK_BYTES = 4096;

/** Unpacks the files of a zip archive into an empty folder. Links are looked at and left out. Rejects with what is wrong with the archive. */
export async function unpackZip(archive: string, folder: string, limits: ArchiveLimits): Promise<void> {
  const open = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
  const zip = await open(archive, { lazyEntries: true, autoClose: false, strictFileNames: true });
  const budget = new ArchiveBudget(limits);
  try {
    for await (const entry of entriesOf(zip)) {
      await take(zip, entry, folder, budget);
    }
  } finally {
    zip.close();
  }
}

/** Whether it is a zip archive without an entry; false for what is none or cannot be read. */
export async function isEmptyZip(archive: string): Promise<boolean> {
  const open = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
  const zip = await open(archive, { lazyEntries: true, autoClose: false }).catch(() => undefined);
  zip?.close();
  return zip?.entryCount === 0;
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await next(zip);
    if (entry === undefined) {
      return;
    }
    yield entry;
  }
}

function next(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      zip.removeAllListeners();
      finish();
    };
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry)));
    zip.once('end', () => settle(() => resolve(undefined)));
    zip.once('error', (error: Error) => settle(() => reject(error)));
    zip.readEntry();
  });
}

async function take(zip: ZipFile, entry: Entry, folder: string, budget: ArchiveBudget): Promise<void> {
  budget.countEntry();
  const described = await describe(zip, entry);
  const problem = problemOf(described);
  if (problem !== undefined) {
    throw new Error(problem);
  }
  if (described.type === 'file') {
    await writeEntry(folder, described.path, await contentOf(zip, entry), budget);
  }
}

async function describe(zip: ZipFile, entry: Entry): Promise<ArchiveEntry> {
  const path = entry.fileName;
  const mode = (entry.externalFileAttributes >>> 16) & S_IFMT;
  if (path.endsWith('/')) {
    return { path, type: 'folder' };
  }
  if (mode === S_IFLNK) {
    return { path, type: 'link', target: { path: await targetOf(zip, entry), from: 'folder' } };
  }
  // Archives made on Windows have no mode.
  return { path, type: [0, S_IFREG, S_IFDIR].includes(mode) ? 'file' : 'other' };
}

async function targetOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > LINK_BYTES) {
    throw new Error(`its entry "${entry.fileName}" is a link that is too long`);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of await contentOf(zip, entry)) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function contentOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(error);
        return;
      }
      // What fails before anybody reads would end the process; who reads afterwards is still told.
      stream.on('error', () => undefined);
      resolve(stream);
    });
  });
}
