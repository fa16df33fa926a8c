import { asUtf8 } from '../../decode/encoding.ts';
import { ScanError } from '../../domain/errors.ts';
import { fieldsOf, listOf, numberOf } from '../fields.ts';

const MAX_BYTES = 64 * 1024 * 1024;

/** How a document of kube-bench begins, of any generation. */
const BEGINNING = /^(?:\{\s*"(?:Controls|id|Totals)"|\[\s*\{\s*"(?:id|Controls)")/;

/**
 * Makes one document of what kube-bench has printed, in any of its three forms: objects one after the other (until 0.3.0), a list (until 0.5, and with
 * --nototals), or an object with totals. Lines of its log, and of whoever carried the output here, may stand between them, and are left out.
 */
export async function* oneDocument(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const controls = documentsIn(await textOf(chunks)).flatMap(controlsOf);
  yield Buffer.from(JSON.stringify({ Controls: controls }), 'utf8');
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of asUtf8(chunks)) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      throw new ScanError(`The kube-bench report cannot be read: it is larger than ${MAX_BYTES / 1024 / 1024} MB`);
    }
    // The next chunk may use the same memory.
    parts.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

/** What is there in JSON, whatever stands between. Throws a `ScanError` where it breaks off. */
export function documentsIn(printed: string): readonly unknown[] {
  const text = printed.replace(/^\uFEFF/, '');
  const documents: unknown[] = [];
  for (let start = nextLine(text, 0); start >= 0;) {
    const end = BEGINNING.test(text.slice(start, start + 200)) ? endOf(text, start) : undefined;
    const document = end === undefined ? undefined : parsed(text.slice(start, end));
    if (document !== undefined) {
      documents.push(document);
    }
    start = document === undefined || end === undefined ? nextLine(text, start + 1) : nextStart(text, end);
  }
  return documents;
}

/** The next place at which a line begins with a brace or a bracket. */
function nextLine(text: string, from: number): number {
  const pattern = /^[{[]/gm;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** A document may follow another on the same line. */
function nextStart(text: string, from: number): number {
  const rest = /^\s*(?=[{[])/.exec(text.slice(from, from + 1000));
  return rest === null ? nextLine(text, from) : from + rest[0].length;
}

/** The place after the brace or bracket that closes the one at `start`. Throws a `ScanError` where there is none: the end is missing. */
function endOf(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') {
        index += 1;
      } else if (character === '"') {
        inString = false;
      }
    } else if (character === '"') {
      inString = true;
    } else if (character === '{' || character === '[') {
      depth += 1;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) {
        return index + 1;
      }
    }
  }
  throw new ScanError(
    `The kube-bench report cannot be read: it breaks off after ${Buffer.byteLength(text)} bytes, and what it begins has no end`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ScanError('The kube-bench report cannot be read: what looks like its JSON is none', { cause: error });
  }
}

/** The parts of the benchmark in a document of any form. Throws a `ScanError` where they are not those that its totals count. */
export function controlsOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) {
    return document.flatMap(controlsOf);
  }
  if (typeof document !== 'object' || document === null) {
    return [];
  }
  if (!('Controls' in document)) {
    return [document];
  }
  const parts = listOf(document.Controls);
  assertCounted(parts, fieldsOf('Totals' in document ? document.Totals : undefined));
  return parts;
}

/** A part that somebody has taken out would be missed nowhere else. */
function assertCounted(parts: readonly unknown[], totals: Readonly<Record<string, unknown>>): void {
  for (const name of ['total_pass', 'total_fail', 'total_warn']) {
    const told = numberOf(totals[name]);
    const counts = parts.map((part) => numberOf(fieldsOf(part)[name]) ?? NaN);
    const there = counts.reduce((sum, count) => sum + count, 0);
    if (told !== undefined && !Number.isNaN(there) && told !== there) {
      throw new ScanError(
        `The kube-bench report contradicts itself: its ${name} is ${told}, and that of its parts together ${there}. Give it as kube-bench wrote it`,
      );
    }
  }
}
