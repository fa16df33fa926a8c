import { resolvePlain } from './scalars.ts';
import type { ScalarNode } from './tree.ts';

/** Thrown, without a stack of its own, where the quick reader meets what it leaves to the library. */
export const NOT_QUICK = new Error('the quick reader leaves this to the library');

// Sticky patterns: what they do not match is not wrong, only not quick.
const BLOCK_KEY = /(?:[A-Za-z0-9_/.][\w./-]*|"[^"\\\n\t]*"|'[^'\n\t]*')(?=:(?:[ \n]|$))/y;
const FLOW_KEY = /"[^"\\\n\t]*"(?=:)|(?:[A-Za-z0-9_/.][\w./-]*|'[^'\n\t]*')(?=: )/y;
const DOUBLE_QUOTED = /"(?:[^"\\\n\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SINGLE_QUOTED = /'(?:[^'\n\t]|'')*'/y;
const DOUBLE_QUOTED_LINES = /"(?:[^"\\\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SINGLE_QUOTED_LINES = /'(?:[^'\t]|'')*'/y;
const BLOCK_PLAIN = /(?:-(?=[^\s])|[^\s\-?:,[\]{}#&*!|>'"%@`])(?:[^\s:#]|:(?=[^\s])|[ ]+(?=[^\s#:])|(?<=[^\s])#)*/y;
const FLOW_PLAIN = /-*[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s,[\]{}:#]|:(?=[^\s,[\]{}]))*/y;
/** YAML 1.2.2 section 7.4.2: an implicit key is no longer than this. */
const MAX_KEY = 1024;

/** How many blanks stand at a place. Counted one by one, which takes less than a pattern does. */
export function blanksAt(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 32) {
    end += 1;
  }
  return end - at;
}

export interface Key {
  readonly key: string;
  readonly end: number;
}

/** The key that begins at `at`; undefined when there is none, or none that is surely text. */
export function readKey(text: string, at: number, { flow }: { readonly flow: boolean }): Key | undefined {
  const source = match(flow ? FLOW_KEY : BLOCK_KEY, text, at);
  if (source === undefined) {
    return undefined;
  }
  const quoted = source.startsWith('"') || source.startsWith("'");
  const key = quoted ? source.slice(1, -1) : resolvePlain(source);
  if (typeof key !== 'string' || source.length > MAX_KEY) {
    throw NOT_QUICK;
  }
  return { key, end: at + source.length };
}

/** Kubernetes, which is go-yaml, takes lines within quotes, brackets and braces as far left as they are; YAML does not. */
export type Dialect = 'yaml' | 'kubernetes';

interface ScalarPlace {
  readonly flow: boolean;
  readonly dialect: Dialect;
}

/** The scalar that begins at `at`; one in quotes may go over several lines where their indentation does not matter. */
export function readScalar(text: string, at: number, { flow, dialect }: ScalarPlace): ScalarNode {
  const first = text.charAt(at);
  const lines = dialect === 'kubernetes';
  if (first === '"') {
    return quoted(match(lines ? DOUBLE_QUOTED_LINES : DOUBLE_QUOTED, text, at), at, unescapeDouble);
  }
  if (first === "'") {
    return quoted(match(lines ? SINGLE_QUOTED_LINES : SINGLE_QUOTED, text, at), at, unescapeSingle);
  }
  const source = match(flow ? FLOW_PLAIN : BLOCK_PLAIN, text, at);
  if (source === undefined) {
    throw NOT_QUICK;
  }
  return { type: 'scalar', value: resolvePlain(source), start: at, end: at + source.length };
}

function quoted(source: string | undefined, at: number, read: (source: string) => string): ScalarNode {
  if (source === undefined) {
    throw NOT_QUICK;
  }
  return { type: 'scalar', value: read(source), start: at, end: at + source.length };
}

function unescapeSingle(source: string): string {
  return folded(source, '\n').slice(1, -1).replaceAll("''", "'");
}

// The escapes that the pattern lets through mean the same in JSON and YAML.
function unescapeDouble(source: string): string {
  const line = folded(source, String.raw`\n`);
  return line.includes('\\') ? String(JSON.parse(line)) : line.slice(1, -1);
}

/** YAML 1.2.2 section 7.3: one line break is a space, and of several the first is none. */
function folded(source: string, newline: string): string {
  return source.replaceAll(/ *\n[ \n]*/g, (breaks) => newline.repeat(breaks.split('\n').length - 2) || ' ');
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
