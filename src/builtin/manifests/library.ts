import { isAlias, isMap, isSeq, parseDocument, type Alias, type Node, type YAMLError, type YAMLMap } from 'yaml';
import { isAbyss } from './abyss.ts';
import { isMergeKey, scalarValue } from './library-scalars.ts';
import type { Entry, Span, Tree } from './tree.ts';
import { Unreadable } from './unreadable.ts';

/** Longer documents are refused where only the library can read them: it takes a second and a quarter of a gigabyte for each million characters. */
export const MAX_LIBRARY_LENGTH = 4_000_000;
/** More than go-yaml's own bound (400,000) on what aliases may stand for; a larger document explodes on purpose. */
const MAX_NODES = 500_000;

const TOO_DEEP = 'its collections are nested too deeply to be read';

const ADVICE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab is used for indentation, which YAML forbids; write spaces',
  DUPLICATE_KEY: 'a key is written twice in one mapping; remove one of them',
  BAD_INDENT: 'the indentation does not fit what is above; align the line with its siblings',
  BLOCK_IN_FLOW: 'a block stands within brackets or braces, where YAML forbids it',
  MULTILINE_IMPLICIT_KEY: 'a key runs over several lines; is a colon or a quote missing?',
  MISSING_CHAR: 'a quote, bracket, comma or colon is missing here',
  RESOURCE_EXHAUSTION: TOO_DEEP,
  UNEXPECTED_TOKEN: 'something stands here that YAML does not allow in this place',
};

/** Reads one YAML document with the `yaml` library; throws `Unreadable`. Offsets are those of the whole text. */
export function libraryRead(text: string, start: number, end: number): Tree {
  if (end - start > MAX_LIBRARY_LENGTH) {
    const limit = `${MAX_LIBRARY_LENGTH / 1_000_000} million characters`;
    throw new Unreadable(
      `the document is longer than ${limit} and not plain enough to be read quickly; split it`,
      start,
    );
  }
  try {
    const source = text.slice(start, end);
    if (isAbyss(source)) {
      throw new Unreadable(TOO_DEEP, start);
    }
    const document = parseDocument(source, {
      schema: 'failsafe',
      merge: false,
      // Else it reads dates, bytes and merge keys by their tags as it sees fit.
      resolveKnownTags: false,
      // Looked for below with a set: the library's own search compares every key with every other.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error !== undefined) {
      throw new Unreadable(messageOf(error), start + error.pos[0]);
    }
    const converter = new Converter(source, start);
    const tree = converter.tree(document.contents, start);
    if (converter.hasAnchors) {
      countNodes(tree, start);
    }
    return tree;
  } catch (error) {
    if (error instanceof RangeError) {
      throw new Unreadable(TOO_DEEP, start);
    }
    throw error;
  }
}

function messageOf({ code, message }: YAMLError): string {
  return ADVICE[code] ?? `${message.split('\n')[0] ?? ''} (${code})`;
}

/** Turns the library's nodes into ours: anchors, aliases and merge keys resolved, plain scalars read as Kubernetes reads them. */
class Converter {
  readonly #text: string;
  readonly #start: number;
  readonly #anchors = new Map<string, Tree>();

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  get hasAnchors(): boolean {
    return this.#anchors.size > 0;
  }

  tree(node: Node | null, fallback: number): Tree {
    if (isAlias(node)) {
      return this.#alias(node);
    }
    const span = this.#span(node, fallback);
    if (isMap(node)) {
      const entries: Entry[] = [];
      const tree: Tree = { type: 'map', flow: node.flow === true, entries, ...span };
      this.#anchor(node.anchor, tree);
      this.#entries(node, entries);
      return tree;
    }
    if (isSeq(node)) {
      const items: Tree[] = [];
      const tree: Tree = { type: 'seq', flow: node.flow === true, items, ...span };
      this.#anchor(node.anchor, tree);
      for (const item of node.items) {
        items.push(this.tree(item as Node | null, span.start));
      }
      return tree;
    }
    const value = scalarValue(node);
    if (value === undefined) {
      throw new Unreadable(`the value does not fit its tag ${node?.tag ?? ''}; remove the tag`, span.start);
    }
    const scalar: Tree = { type: 'scalar', value, ...span };
    this.#anchor(node?.anchor, scalar);
    return scalar;
  }

  #span(node: Node | null, fallback: number): Span {
    const end = endOf(node, this.#text);
    // What is not written at all has the place where it would begin.
    return end === undefined || end === node?.range?.[0]
      ? { start: fallback, end: fallback }
      : { start: this.#start + (node?.range?.[0] ?? 0), end: this.#start + end };
  }

  #anchor(name: string | undefined, tree: Tree): void {
    if (name !== undefined) {
      this.#anchors.set(name, tree);
    }
  }

  #alias(node: Alias): Tree {
    const tree = this.#anchors.get(node.source);
    if (tree === undefined) {
      const at = this.#start + (node.range?.[0] ?? 0);
      throw new Unreadable(`the alias *${node.source} has no anchor &${node.source} before it`, at);
    }
    return tree;
  }

  #entries(map: YAMLMap, entries: Entry[]): void {
    const places = new Map<string, number>();
    const written = new Set<string>();
    const set = (entry: Entry): void => {
      const place = places.get(entry.key) ?? entries.length;
      places.set(entry.key, place);
      entries[place] = entry;
    };
    for (const { key: keyNode, value: valueNode } of map.items) {
      const entry = this.#entry(keyNode as Node | null, valueNode as Node | null, map);
      if (isMergeKey(keyNode as Node | null)) {
        // In the order written, so that a later merge wins over an earlier key: go-yaml v2, decode.go, does the same.
        for (const merged of mergedEntries(entry)) {
          set(merged);
        }
        continue;
      }
      if (written.has(entry.key)) {
        throw new Unreadable(`the key ${JSON.stringify(entry.key)} is written twice; remove one of them`, entry.start);
      }
      written.add(entry.key);
      set(entry);
    }
  }

  #entry(keyNode: Node | null, valueNode: Node | null, map: YAMLMap): Entry {
    const key = this.tree(keyNode, this.#start + (map.range?.[0] ?? 0));
    if (key.type !== 'scalar') {
      throw new Unreadable('a key is itself a collection, which Kubernetes does not read; write text', key.start);
    }
    const value = this.tree(valueNode, key.end + 1);
    return { key: String(key.value), start: key.start, end: key.end, value };
  }
}

function mergedEntries({ start, value }: Entry): readonly Entry[] {
  // Earlier sources of a list win: they are set last.
  const sources = value.type === 'seq' ? value.items.toReversed() : [value];
  return sources.flatMap((source) => {
    if (source.type !== 'map') {
      throw new Unreadable('the merge key << wants a mapping or an alias of one', start);
    }
    return source.entries;
  });
}

/** Where a node ends without the comments and blank lines that the library counts in. */
function endOf(node: Node | null, text: string): number | undefined {
  if (node?.range === undefined || node.range === null) {
    return undefined;
  }
  const [from, to] = node.range;
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return endOf(last?.value as Node | null, text) ?? endOf(last?.key as Node | null, text);
  }
  if (isSeq(node) && node.flow !== true) {
    return endOf(node.items.at(-1) as Node | null, text);
  }
  return from + text.slice(from, to).trimEnd().length;
}

/** Refuses a tree that holds itself, and one whose aliases stand for far more than is written. */
function countNodes(root: Tree, offset: number): void {
  const sizes = new Map<Tree, number>();
  const size = (tree: Tree): number => {
    if (tree.type === 'scalar') {
      return 1;
    }
    const known = sizes.get(tree);
    if (known !== undefined) {
      return known;
    }
    sizes.set(tree, Number.POSITIVE_INFINITY);
    const children = tree.type === 'map' ? tree.entries.map(({ value }) => value) : tree.items;
    const total = children.reduce((sum, child) => sum + size(child), 1);
    sizes.set(tree, total);
    return total;
  };
  if (size(root) > MAX_NODES) {
    throw new Unreadable(
      `its aliases stand for more than ${MAX_NODES} values or for themselves; write them out`,
      offset,
    );
  }
}
