import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Gap } from '../../domain/scan.ts';
import { decode } from './decode.ts';
import type { FoundFile } from './discovery.ts';
import { splitDocuments, type KeptTrees } from './documents.ts';
import { oddBreak } from './line-breaks.ts';
import { gapAt, mayHoldObject, objectsOf, templateOnce, type Contents } from './objects.ts';
import { MAX_FILE_BYTES, tooLarge } from './plain-file.ts';
import { SourceText } from './text.ts';

export { MAX_FILE_BYTES };

const SMALL = 1024 * 1024;

const NOTHING: Contents = { loaded: [], gaps: [], foreign: [], others: [] };

/** The objects of one file. Whatever cannot be read is a gap; a file found in a folder may hold no object at all. */
export function readManifest(file: FoundFile, read: Buffer | Gap, trees: KeptTrees): Contents {
  if (!Buffer.isBuffer(read)) {
    return { ...NOTHING, gaps: [read] };
  }
  const decoded = decode(read);
  if (!decoded.ok && !file.named && !speaksOfObjects(read)) {
    return NOTHING;
  }
  if (!decoded.ok) {
    return { ...NOTHING, gaps: [gapAt(file.name, decoded.reason, { line: decoded.line, column: 1 })] };
  }
  const contents = mayHoldObject(decoded.text)
    ? contentsOf(new SourceText(file.name, decoded.text, file.path), trees)
    : NOTHING;
  const nothing = contents.loaded.length + contents.gaps.length + contents.foreign.length === 0;
  return nothing && file.named ? { ...contents, gaps: [noObject(file)] } : contents;
}

/** The objects of a text, document by document: one that cannot be read does not hide the others. */
export function contentsOf(source: SourceText, trees: KeptTrees): Contents {
  const odd = oddBreak(source.text);
  if (odd !== undefined) {
    return { ...NOTHING, gaps: [gapAt(source.file, odd.reason, source.position(odd.offset))] };
  }
  const all = splitDocuments(source, trees).map((document, index) => objectsOf(document, index + 1));
  return {
    loaded: all.flatMap(({ loaded }) => loaded),
    gaps: templateOnce(all.flatMap(({ gaps }) => gaps)),
    foreign: all.flatMap(({ foreign }) => foreign),
    others: all.flatMap(({ others }) => others),
  };
}

const WORDS = (['latin1', 'utf16le'] as const).map((encoding) => Buffer.from('apiVersion', encoding));

/** Whether bytes that are no text may be a manifest in some other encoding. */
function speaksOfObjects(bytes: Buffer): boolean {
  return WORDS.some((word) => bytes.includes(word));
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'it has vanished since the folder was listed; scan again when nothing changes the files',
  EACCES: 'permission denied; make it readable',
  EISDIR: 'it is a folder',
};

/** The bytes of a file, or why they cannot be had; never rejects. */
export async function bytesOf(file: FoundFile): Promise<Buffer | Gap> {
  try {
    const about = statSync(file.path);
    const { size } = about;
    if (size > MAX_FILE_BYTES) {
      return gap(file, tooLarge(size));
    }
    if (!about.isFile() && !file.named) {
      return gap(file, 'it is no plain file; remove it, or name it in exclude');
    }
    // A small file costs several times as much where another thread reads it; what is no plain file was named, as a shell names a pipe.
    return about.isFile() && size <= SMALL ? readFileSync(file.path) : await readFile(file.path);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return gap(file, READ_ERRORS[code] ?? `it cannot be read (${code || String(error)})`);
  }
}

function noObject(file: FoundFile): Gap {
  return gap(file, 'it was named and holds no Kubernetes object (nothing with apiVersion and kind); name a manifest');
}

function gap({ name }: FoundFile, reason: string): Gap {
  return { what: name, reason, location: { path: name } };
}
