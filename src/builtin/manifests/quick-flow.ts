import { NOT_QUICK, readKey, readScalar, type Dialect } from './quick-scalars.ts';
import type { Entry, Tree } from './tree.ts';

/** Deeper than any manifest; deeper ones are the library's, which says where they stop. */
export const MAX_DEPTH = 100;

const SPACE = /[ \t\n]*/y;

/** Reads one collection in braces or brackets, JSON among them, that stands in a block with the indentation `parent`. */
export class FlowReader {
  #at: number;
  readonly #text: string;
  readonly #parent: number;
  readonly #dialect: Dialect;

  constructor(text: string, at: number, parent: number, dialect: Dialect) {
    this.#text = text;
    this.#at = at;
    this.#parent = dialect === 'kubernetes' ? -1 : parent;
    this.#dialect = dialect;
  }

  read(depth: number): Tree {
    const first = this.#text.charAt(this.#at);
    if (depth > MAX_DEPTH) {
      throw NOT_QUICK;
    }
    if (first === '{') {
      return this.#map(depth);
    }
    return first === '[' ? this.#seq(depth) : this.#scalar();
  }

  #scalar(): Tree {
    const scalar = readScalar(this.#text, this.#at, { flow: true, dialect: this.#dialect });
    this.#at = scalar.end;
    return scalar;
  }

  #map(depth: number): Tree {
    const start = this.#at;
    const entries: Entry[] = [];
    const keys = new Set<string>();
    this.#each('}', () => {
      const entry = this.#entry(depth);
      if (keys.has(entry.key)) {
        throw NOT_QUICK;
      }
      keys.add(entry.key);
      entries.push(entry);
    });
    return { type: 'map', flow: true, entries, start, end: this.#at };
  }

  #entry(depth: number): Entry {
    const start = this.#at;
    const key = readKey(this.#text, start, { flow: true });
    if (key === undefined) {
      throw NOT_QUICK;
    }
    this.#at = key.end + 1;
    this.#space();
    return { key: key.key, start, end: key.end, value: this.read(depth + 1) };
  }

  #seq(depth: number): Tree {
    const start = this.#at;
    const items: Tree[] = [];
    this.#each(']', () => {
      items.push(this.read(depth + 1));
    });
    return { type: 'seq', flow: true, items, start, end: this.#at };
  }

  /** From the opening to behind the closing bracket, with `readOne` at the begin of each member. */
  #each(closing: string, readOne: () => void): void {
    this.#at += 1;
    this.#space();
    if (this.#text.charAt(this.#at) === closing) {
      this.#at += 1;
      return;
    }
    for (;;) {
      readOne();
      this.#space();
      const next = this.#text.charAt(this.#at);
      this.#at += 1;
      if (next === closing) {
        return;
      }
      if (next !== ',') {
        throw NOT_QUICK;
      }
      this.#space();
    }
  }

  /** Over white space; inside a block every line must be indented more than its parent. */
  #space(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code !== 32 && code !== 9 && code !== 10) {
      return;
    }
    SPACE.lastIndex = this.#at;
    const space = SPACE.exec(this.#text)?.[0] ?? '';
    const lastLine = space.lastIndexOf('\n');
    const indent = space.length - lastLine - 1;
    if (this.#parent >= 0 && (space.includes('\t') || (lastLine >= 0 && indent <= this.#parent))) {
      throw NOT_QUICK;
    }
    this.#at += space.length;
  }
}
