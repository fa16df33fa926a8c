import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  Scalar,
} from 'yaml';
import { nearest } from '../../domain/nearest.ts';
import { quoted, type Mistake, type Place } from './mistake.ts';

export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node;
}

// Aliases of aliases grow without bound once they are followed.
const MAX_VALUES = 50_000;
const MAX_DEPTH = 40;
const MAX_ALIASES = 1000;

/** A file of YAML with the place of everything in it, and the mistakes found so far. */
export class Sheet {
  readonly mistakes: Mistake[] = [];
  /** Undefined where the text is no YAML, or empty. */
  readonly root: Node | undefined;
  /** For who reads a part of the file by its own means. */
  readonly context: { readonly document: Document; readonly lines: LineCounter };
  readonly #lines = new LineCounter();
  readonly #meant: ReadonlyMap<Alias, Node>;

  constructor(text: string) {
    // Without `version` a directive of the file would be asked for; it may still ask for YAML 1.1.
    // The library compares every key of a map with every other to find one that is there twice: `#isBounded` needs one look for each.
    const options = { version: '1.2', prettyErrors: false, uniqueKeys: false } as const;
    const document = parseDocument(text, { ...options, lineCounter: this.#lines });
    const said = document.errors.findIndex(({ message }) => TOO_DEEP.test(message));
    for (const { code, pos, message } of [
      ...document.errors.slice(0, said === -1 ? undefined : said + 1),
      ...document.warnings,
    ]) {
      this.#note(
        pos[0],
        TOO_DEEP.test(message) ? 'it is nested too deeply.' : (WORDS.get(code) ?? `this is no YAML: ${message}.`),
      );
    }
    this.#meant = aliasesOf(document);
    this.context = { document, lines: this.#lines };
    const { contents, errors } = document;
    this.root = errors.length === 0 && this.#isBounded(contents) ? (contents ?? undefined) : undefined;
  }

  /** One sentence about what stands at a node; without one, about the file. */
  complain(node: Node | undefined, message: string): void {
    this.#note(node?.range?.[0] ?? 0, message);
  }

  placeOf(node: Node | undefined): Place {
    return this.#place(node?.range?.[0] ?? 0);
  }

  /** What stands here, also where it is an alias; undefined for nothing. */
  plain(node: Node | undefined): Node | undefined {
    return isAlias(node) ? this.#meant.get(node) : node;
  }

  /** The entries of a map; undefined, with a mistake that says what was expected, where it is none. */
  entries(node: Node | undefined, expected: string): readonly Entry[] | undefined {
    const map = this.plain(node);
    if (!isMap<Node, Node | null>(map)) {
      this.complain(node, `${this.shown(node)} is not ${expected}.`);
      return undefined;
    }
    return map.items.flatMap(({ key: keyNode, value }) => {
      const key = this.text(keyNode);
      if (key === undefined) {
        this.complain(keyNode, 'a key must be a text.');
        return [];
      }
      return [{ key, keyNode, value: value ?? nothingAt(keyNode) }];
    });
  }

  /** What stands behind a key of a map; undefined where there is no such map or key. */
  valueOf(node: Node | undefined, key: string): Node | undefined {
    const map = this.plain(node);
    return isMap<Node, Node | null>(map)
      ? (map.items.find((pair) => this.text(pair.key) === key)?.value ?? undefined)
      : undefined;
  }

  isMap(node: Node | undefined): boolean {
    return isMap(this.plain(node));
  }

  items(node: Node | undefined): readonly Node[] | undefined {
    const list = this.plain(node);
    return isSeq<Node>(list) ? list.items : undefined;
  }

  /** The text of a scalar as it is written, so that 1.30 is not 1.3; undefined for lists, maps and nothing. */
  text(node: Node | undefined): string | undefined {
    const scalar = this.plain(node);
    return isScalar(scalar) ? textOf(scalar) : undefined;
  }

  /** What stands at a node, in words for a message. */
  shown(node: Node | undefined): string {
    const plain = this.plain(node);
    if (isMap(plain) || isSeq(plain)) {
      return isMap(plain) ? 'a map' : 'a list';
    }
    const text = this.text(plain);
    return text === undefined ? 'nothing' : quoted(text);
  }

  unknownKey({ key, keyNode }: Entry, known: readonly string[], where: string): void {
    const suggestion = nearest(key, known);
    const others = suggestion === undefined ? `; there are ${known.join(', ')}.` : `; did you mean ${suggestion}?`;
    const hint = key === '<<' ? '; merge keys are not read: repeat what is meant.' : others;
    this.complain(keyNode, `there is no key ${quoted(key)} in ${where}${hint}`);
  }

  #note(offset: number, message: string): void {
    this.mistakes.push({ ...this.#place(offset), message });
  }

  #place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  #repeated(keys: readonly Node[]): void {
    const seen = new Set<string>();
    for (const node of keys) {
      const key = this.text(node) ?? '';
      if (seen.has(key)) {
        this.complain(node, `${quoted(key)} is in the same map twice: leave one of the two out.`);
      }
      seen.add(key);
    }
  }

  /** Walks through everything once as the readers will, and gives up where it is too much. */
  #isBounded(root: Node | null): boolean {
    if (this.#meant.size > MAX_ALIASES) {
      this.#note(0, `it holds more than ${MAX_ALIASES} aliases: write what they stand for.`);
      return false;
    }
    let left = MAX_VALUES;
    const walk = (node: Node | null, depth: number): boolean => {
      left -= 1;
      if (left < 0 || depth > MAX_DEPTH) {
        this.#note(
          0,
          `it holds more than ${left < 0 ? `${MAX_VALUES} values` : `${MAX_DEPTH} levels`} once its aliases are put in: write it without them.`,
        );
        return false;
      }
      if (isAlias(node) && !this.#meant.has(node)) {
        this.complain(node, `there is no anchor &${node.source} before this alias.`);
        return false;
      }
      const plain = this.plain(node ?? undefined);
      if (isMap<Node, Node | null>(plain)) {
        this.#repeated(plain.items.map(({ key }) => key));
        return plain.items.every(({ key, value }) => walk(key, depth + 1) && walk(value, depth + 1));
      }
      return !isSeq<Node>(plain) || plain.items.every((item) => walk(item, depth + 1));
    };
    return walk(root, 0);
  }
}

/** What `{ key }` has for a value, at a place that can be named. */
function nothingAt({ range }: Node): Node {
  const nothing = new Scalar(null);
  nothing.range = range ?? null;
  return nothing;
}

const TOO_DEEP = /call stack/;

const WORDS: ReadonlyMap<string, string> = new Map([
  ['MULTIPLE_DOCS', 'a second document begins here, and one file is one document: leave it out.'],
  ['TAG_RESOLVE_FAILED', 'tags are not read: write the value without one.'],
]);

/** What each alias stands for. Asking the library for each of them would look through the whole file every time. */
function aliasesOf(document: Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const meant = new Map<Alias, Node>();
  visit(document, {
    Alias: (_, alias) => {
      const node = anchors.get(alias.source);
      if (node !== undefined) {
        meant.set(alias, node);
      }
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) {
        anchors.set(node.anchor, node);
      }
    },
  });
  return meant;
}

function textOf({ value, source }: Scalar): string | undefined {
  if (value === null || value === undefined) {
    return undefined;
  }
  return typeof value === 'string' ? value : (source ?? JSON.stringify(value));
}
