import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Alias,
  type Document,
  type Scalar,
} from 'yaml';
import type { Mistake } from './reading.ts';

/** A value of a YAML or JSON file that knows its place. */
export interface Item {
  readonly line: number;
  readonly column: number;
  /** Of a scalar. */
  readonly scalar?: string | boolean | null;
  readonly list?: readonly Item[];
  readonly fields?: ReadonlyMap<string, Field>;
}

export interface Field {
  readonly key: Item;
  readonly value: Item;
}

export type Parsed =
  { readonly root: Item; readonly mistakes?: never } | { readonly mistakes: readonly Mistake[]; readonly root?: never };

const MAX_DEPTH = 40;

/** Reads YAML, and so JSON, as values with their places; a file that is none gives every mistake in it. */
export function parseTree(text: string): Parsed {
  if (isTooDeep(text)) {
    return { mistakes: [{ message: 'it is nested too deeply to be read.', line: 1, column: 1 }] };
  }
  const lines = new LineCounter();
  // Of keys that are there twice the library would ask by comparing each with all others.
  const options = { version: '1.2', uniqueKeys: false, lineCounter: lines } as const;
  const document = parseDocument(text.replace(/^\uFEFF/, ''), options);
  if (document.errors.length > 0) {
    return {
      mistakes: document.errors.slice(0, 20).map(({ message, pos }) => {
        const { line, col } = lines.linePos(pos[0]);
        return { message: `it cannot be read as YAML: ${withoutExcerpt(message)}.`, line, column: col };
      }),
    };
  }
  const repeated: Item[] = [];
  const root = itemOf(document.contents, { document, lines, repeated });
  const mistakes = repeated.map(({ line, column, scalar }) => ({
    message: `the key ${JSON.stringify(String(scalar).slice(0, 100))} is there twice.`,
    line,
    column,
  }));
  return mistakes.length > 0 ? { mistakes } : { root };
}

const MAX_BRACKETS = 1000;

/** The parser goes down as deep as the text does, and a stack that ends in it can take the whole process along. */
function isTooDeep(text: string): boolean {
  // In the strings of JSON brackets mean nothing; programs that SARIF quotes have many.
  const bare = /^\uFEFF?\s*[[{]/.test(text) ? text.replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '') : text;
  let depth = 0;
  for (const [bracket] of bare.matchAll(/[[{\]}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > MAX_BRACKETS) {
      return true;
    }
  }
  return /(?:[-?:][ \t]+){200}/.test(bare) || /^[ \t]{2000}/m.test(bare);
}

function withoutExcerpt(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
}

export interface TreeContext {
  readonly document: Document;
  readonly lines: LineCounter;
  /** Takes the keys that are there for the second time. */
  readonly repeated?: Item[];
}

/** A node of a document that was parsed elsewhere. What is nested deeper than any file of these formats is left out; aliases stand for scalars only, or a few lines could stand for millions. */
export function itemOf(node: unknown, context: TreeContext, depth = 0): Item {
  const resolved = isAlias(node) ? scalarAt(node, context.document) : node;
  const { line, column } = placeOf(node, context.lines);
  if (depth > MAX_DEPTH) {
    return { line, column };
  }
  if (isMap(resolved)) {
    const fields = new Map<string, Field>();
    for (const { key, value } of resolved.items) {
      const name = itemOf(key, context, depth + 1);
      if (fields.has(String(name.scalar))) {
        context.repeated?.push(name);
      }
      const own = value === null ? { ...name, scalar: null } : itemOf(value, context, depth + 1);
      fields.set(String(name.scalar), { key: name, value: own });
    }
    return { line, column, fields };
  }
  if (isSeq(resolved)) {
    return { line, column, list: resolved.items.map((one) => itemOf(one, context, depth + 1)) };
  }
  return { line, column, scalar: isScalar(resolved) ? scalarOf(resolved) : null };
}

function scalarAt(alias: Alias, document: Document): unknown {
  const node = alias.resolve(document);
  return isScalar(node) ? node : undefined;
}

function placeOf(node: unknown, lines: LineCounter) {
  const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
  const { line, col } = lines.linePos(range?.[0] ?? 0);
  return { line, column: col };
}

/** Numbers as they are written: a fingerprint may consist of digits alone. */
function scalarOf({ value, source }: Scalar): string | boolean | null {
  if (typeof value === 'number') {
    return source ?? String(value);
  }
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** The value of a field; undefined where it is not there or null. */
export function fieldOf({ fields }: Item, name: string): Item | undefined {
  const value = fields?.get(name)?.value;
  return value?.scalar === null ? undefined : value;
}

export function listOf(item: Item | undefined): readonly Item[] {
  return item?.list ?? [];
}

/** A text that says something, or a number as it is written. */
export function textOf(item: Item | undefined): string | undefined {
  const { scalar } = item ?? {};
  return typeof scalar === 'string' && scalar.trim() !== '' ? scalar.trim() : undefined;
}

/** A text, or a list of texts; what is neither is left out. */
export function textsOf(item: Item | undefined): readonly string[] {
  return (item?.list ?? (item === undefined ? [] : [item])).flatMap((one) => textOf(one) ?? []);
}
