import { FlowReader, MAX_DEPTH } from './quick-flow.ts';
import { blanksAt, NOT_QUICK, readKey, readScalar, type Dialect, type Key } from './quick-scalars.ts';
import type { Entry, ScalarNode, Tree } from './tree.ts';

/**
 * Reads one YAML document that is written in the plain way nearly all manifests are: about thirty times as fast as the library.
 * It knows no errors: whatever it is not sure of (anchors, tags, folded text, any mistake) gives undefined and is read by the library.
 */
export function quickRead(text: string, start = 0, end = text.length, dialect: Dialect = 'yaml'): Tree | undefined {
  if (text.includes('\r')) {
    return undefined;
  }
  try {
    return new BlockReader(text.slice(0, end), start, dialect).document();
  } catch (error) {
    if (error === NOT_QUICK) {
      return undefined;
    }
    throw error;
  }
}

const LITERAL_HEADER = /\|-?[ ]*(?=\n)/y;

/** Goes through a text line by line; between two readings it stands at the first character of a line with content. */
class BlockReader {
  readonly #text: string;
  readonly #dialect: Dialect;
  #at: number;
  /** The column of `#at`, from 0; -1 at the end of the text. */
  #indent = 0;
  /** Where the line of `#at` begins. */
  #line: number;

  constructor(text: string, start: number, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
    this.#at = start;
    this.#line = start;
  }

  document(): Tree {
    this.#nextContent(this.#at);
    const tree = this.#indent === -1 ? empty(this.#at) : this.#block(0);
    if (this.#indent !== -1) {
      throw NOT_QUICK;
    }
    return tree;
  }

  #block(depth: number): Tree {
    if (depth > MAX_DEPTH) {
      throw NOT_QUICK;
    }
    if (this.#atDash()) {
      return this.#seq(depth);
    }
    const key = readKey(this.#text, this.#at, { flow: false });
    if (key !== undefined) {
      return this.#map(key, depth);
    }
    const first = this.#text.charAt(this.#at);
    if (first !== '{' && first !== '[') {
      throw NOT_QUICK;
    }
    return this.#flow(this.#indent === 0 ? -1 : this.#indent - 1, depth);
  }

  #map(firstKey: Key, depth: number): Tree {
    const indent = this.#indent;
    const start = this.#at;
    const entries: Entry[] = [];
    const keys = new Set<string>();
    let key: Key | undefined = firstKey;
    let end = start;
    while (key !== undefined && !keys.has(key.key)) {
      const keyStart = this.#at;
      keys.add(key.key);
      const value = this.#value(key.end + 1, indent, depth, { dashesAt: indent });
      entries.push({ key: key.key, start: keyStart, end: key.end, value });
      end = Math.max(value.end, key.end);
      if (this.#indent < indent) {
        return { type: 'map', flow: false, entries, start, end };
      }
      key = this.#indent === indent ? readKey(this.#text, this.#at, { flow: false }) : undefined;
    }
    // A dash ends a map that is itself a value in a sequence of the same column only by mistake.
    throw NOT_QUICK;
  }

  #seq(depth: number): Tree {
    const indent = this.#indent;
    const start = this.#at;
    const items: Tree[] = [];
    let end = start;
    while (this.#indent === indent && this.#atDash()) {
      const item = this.#item(this.#at + 1, indent, depth);
      items.push(item);
      end = item.end;
      if (this.#indent > indent) {
        throw NOT_QUICK;
      }
    }
    return { type: 'seq', flow: false, items, start, end };
  }

  #item(from: number, indent: number, depth: number): Tree {
    this.#skipBlanks(from);
    const nested = this.#atDash() || readKey(this.#text, this.#at, { flow: false }) !== undefined;
    if (!nested) {
      return this.#value(from, indent, depth, { dashesAt: indent + 1 });
    }
    this.#indent = this.#at - this.#line;
    return this.#block(depth + 1);
  }

  /** The value that follows `from`, behind a key or dash of the column `indent`; a sequence may begin at the column `dashesAt`. */
  #value(from: number, indent: number, depth: number, { dashesAt }: { readonly dashesAt: number }): Tree {
    this.#skipBlanks(from);
    const first = this.#text.charAt(this.#at);
    if (this.#atLineEnd() || (first === '#' && this.#at > from)) {
      this.#endLine();
      const below = this.#indent > indent || (this.#indent === dashesAt && this.#atDash());
      return below ? this.#block(depth + 1) : empty(from);
    }
    if (first === '|') {
      return this.#literal(indent);
    }
    if (first === '{' || first === '[') {
      return this.#flow(indent, depth);
    }
    const scalar = readScalar(this.#text, this.#at, { flow: false, dialect: this.#dialect });
    this.#at = scalar.end;
    return this.#closed(scalar, indent);
  }

  #flow(parent: number, depth: number): Tree {
    const tree = new FlowReader(this.#text, this.#at, parent, this.#dialect).read(depth);
    this.#at = tree.end;
    return this.#closed(tree, parent);
  }

  /** Nothing but a comment may follow on the line, and nothing deeper below: that would go on with the scalar. */
  #closed(tree: Tree, indent: number): Tree {
    const end = this.#at;
    this.#skipBlanks(end);
    if (!this.#atLineEnd() && (this.#text.charAt(this.#at) !== '#' || this.#at === end)) {
      throw NOT_QUICK;
    }
    this.#endLine();
    if (this.#indent > indent) {
      throw NOT_QUICK;
    }
    return tree;
  }

  #literal(indent: number): ScalarNode {
    const start = this.#at;
    LITERAL_HEADER.lastIndex = start;
    const header = LITERAL_HEADER.exec(this.#text)?.[0];
    if (header === undefined) {
      throw NOT_QUICK;
    }
    const begin = start + header.length + 1;
    const column = blanksAt(this.#text, begin);
    if (column <= indent) {
      throw NOT_QUICK;
    }
    const { lines, end } = this.#literalLines(begin, column);
    this.#nextContent(end);
    if (this.#indent > indent) {
      throw NOT_QUICK;
    }
    const body = lines.join('\n').replace(/\n+$/, '');
    const value = header.startsWith('|-') ? body : `${body}\n`;
    return { type: 'scalar', value, start, end: start + this.#text.slice(start, end).trimEnd().length };
  }

  #literalLines(begin: number, column: number): { readonly lines: readonly string[]; readonly end: number } {
    const lines: string[] = [];
    let at = begin;
    while (at < this.#text.length) {
      const newline = this.#text.indexOf('\n', at);
      if (newline === -1) {
        throw NOT_QUICK;
      }
      const indent = blanksAt(this.#text, at);
      const blank = at + indent === newline;
      if (!blank && indent < column) {
        break;
      }
      lines.push(blank && indent < column ? '' : this.#text.slice(at + column, newline));
      at = newline + 1;
    }
    return { lines, end: at };
  }

  #atDash(): boolean {
    const next = this.#text.charCodeAt(this.#at + 1);
    return this.#text.charCodeAt(this.#at) === 45 && (next === 32 || next === 10 || Number.isNaN(next));
  }

  #atLineEnd(): boolean {
    return this.#at >= this.#text.length || this.#text.charCodeAt(this.#at) === 10;
  }

  #skipBlanks(from: number): void {
    this.#at = from + blanksAt(this.#text, from);
    if (this.#text.charCodeAt(this.#at) === 9) {
      throw NOT_QUICK;
    }
  }

  /** To the next line with content; what is left of this line is a comment. */
  #endLine(): void {
    const newline = this.#text.indexOf('\n', this.#at);
    this.#nextContent(newline === -1 ? this.#text.length : newline + 1);
  }

  #nextContent(line: number): void {
    for (let at = line; at < this.#text.length;) {
      const indent = blanksAt(this.#text, at);
      const first = this.#text.charCodeAt(at + indent);
      if (first === 9) {
        throw NOT_QUICK;
      }
      if (first !== 10 && first !== 35 && !Number.isNaN(first)) {
        this.#line = at;
        this.#indent = indent;
        this.#at = at + indent;
        return;
      }
      const newline = this.#text.indexOf('\n', at + indent);
      at = newline === -1 ? this.#text.length : newline + 1;
    }
    this.#at = this.#text.length;
    this.#indent = -1;
  }
}

function empty(at: number): ScalarNode {
  return { type: 'scalar', value: null, start: at, end: at };
}
