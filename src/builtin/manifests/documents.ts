import { objectStarts } from './json-stream.ts';
import { libraryRead } from './library-loaded.ts';
import { quickRead } from './quick.ts';
import type { SourceText } from './text.ts';
import type { Tree } from './tree.ts';
import { Unreadable } from './unreadable.ts';

/** In characters of text: some hundred manifests. */
const ROOM = 256 * 1024;

/**
 * Trees that were read, as long as there is room, and the one that was used last. They take ten times the memory of their text,
 * and hits come object by object, so that for a large tree of files the last one is enough.
 */
export class KeptTrees {
  readonly #kept = new Map<SourceDocument, Tree>();
  #room: number;
  #latest: { readonly document: SourceDocument; readonly tree: Tree } | undefined;

  constructor(room = ROOM) {
    this.#room = room;
  }

  of(document: SourceDocument, read: () => Tree): Tree {
    const known = this.#latest?.document === document ? this.#latest.tree : this.#kept.get(document);
    if (known !== undefined) {
      return known;
    }
    const tree = read();
    const size = document.end - document.start;
    if (size <= this.#room) {
      this.#room -= size;
      this.#kept.set(document, tree);
    } else {
      this.#latest = { document, tree };
    }
    return tree;
  }
}

/** One document of a YAML stream, or a JSON text. */
export class SourceDocument {
  readonly source: SourceText;
  /** Behind the `---`, to the next one. */
  readonly start: number;
  readonly end: number;
  readonly #trees: KeptTrees;
  /** Kept where reading again would be slow. */
  #slow: Tree | undefined;

  constructor(source: SourceText, start: number, end: number, trees: KeptTrees) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.#trees = trees;
  }

  /** Throws `Unreadable`. */
  tree(): Tree {
    const { source, start, end } = this;
    return this.#trees.of(this, () => this.#slow ?? quickRead(source.text, start, end) ?? this.#readSlowly());
  }

  #readSlowly(): Tree {
    try {
      this.#slow = libraryRead(this.source.text, this.start, this.end);
    } catch (error) {
      this.#slow = error instanceof Unreadable ? this.#readLeniently() : undefined;
      if (this.#slow === undefined) {
        throw error;
      }
    }
    return this.#slow;
  }

  /** What YAML forbids and Kubernetes takes all the same. */
  #readLeniently(): Tree | undefined {
    return quickRead(this.source.text, this.start, this.end, 'kubernetes');
  }
}

const MARKER = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
const BLANK_LINE_REST = /[ \t]*(?:#.*)?\r?$/my;
const NO_CONTENT = /^(?:[ \t\r]*(?:#.*)?|%.*)$/;

/** The documents of a stream that hold anything, as Kubernetes itself takes streams apart: at every line that begins with `---`. */
export function splitDocuments(source: SourceText, trees = new KeptTrees()): readonly SourceDocument[] {
  const { text } = source;
  const markers = [...text.matchAll(MARKER)].map(({ index, 0: marker }) => ({ index, marker }));
  const starts = [0, ...markers.map((one) => begin(text, one.index, one.marker))];
  const ends = [...markers.map(({ index }) => index), text.length];
  return starts
    .flatMap((start, index) => {
      const end = ends[index] ?? text.length;
      const objects = objectStarts(text, start, end);
      return objects.map((one, nth) => new SourceDocument(source, one, objects[nth + 1] ?? end, trees));
    })
    .filter(({ start, end }) => hasContent(text, start, end));
}

function begin(text: string, index: number, marker: string): number {
  const behind = index + marker.length;
  BLANK_LINE_REST.lastIndex = behind;
  // What begins on the line of the marker is read with the marker, so that its indentation is understood.
  return marker === '...' || BLANK_LINE_REST.test(text) ? behind : index;
}

function hasContent(text: string, start: number, end: number): boolean {
  // Nearly all documents begin with a word; only the others are worth the pattern.
  const first = /[^\s]/g;
  first.lastIndex = start;
  const found = first.exec(text);
  if (found === null || found.index >= end) {
    return false;
  }
  return (
    !/[#%]/.test(found[0]) ||
    !text
      .slice(start, end)
      .split('\n')
      .every((line) => NO_CONTENT.test(line))
  );
}
