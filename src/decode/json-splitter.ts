import { ScanError } from '../domain/errors.ts';
import { parseJson } from './parse.ts';
import { patternTree, type ElementPattern, type PatternNode } from './patterns.ts';
import { Pieces } from './pieces.ts';
import { Skeleton } from './skeleton.ts';
import { isOpening, isSpace, ValueScanner } from './value-scanner.ts';

/** Where an element was: the number of its pattern, and the index at each `*` of it. */
export interface ElementPlace {
  readonly pattern: number;
  readonly indexes: readonly number[];
}

export type OnElement = (value: unknown, place: ElementPlace) => void;

/** What may stand at the next byte that is no space. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or ]' | 'comma or }' | 'end';

const MARKS = { ',': 0x2c, ':': 0x3a, '"': 0x22, '[': 0x5b, ']': 0x5d, '}': 0x7d } as const;

/**
 * Takes a JSON text apart while it comes in: the elements of the arrays that the patterns name are handed out one by one,
 * and what is left, with those arrays empty, is the skeleton. Every value goes through `JSON.parse`, so that what it refuses is refused.
 * An array whose key is written twice gives the elements of both, where `JSON.parse` would lose the first.
 */
export class JsonSplitter {
  readonly #skeleton: Skeleton;
  readonly #onElement: OnElement;
  readonly #scanner = new ValueScanner();
  readonly #pieces = new Pieces();
  #expected: Expected = 'value';
  /** What is done with the value being read; undefined between values. */
  #finish: ((value: unknown) => void) | undefined;
  readonly #follows: 'nothing' | 'more';
  #offset = 0;
  #valueOffset = 0;

  /** `follows`: what may stand after the end of the document; more objects are read as if their keys were those of the first. */
  constructor(
    patterns: readonly ElementPattern[],
    onElement: OnElement,
    { follows = 'nothing' }: { readonly follows?: 'nothing' | 'more' } = {},
  ) {
    this.#skeleton = new Skeleton(patternTree(patterns));
    this.#onElement = onElement;
    this.#follows = follows;
  }

  write(bytes: Uint8Array): void {
    let index = 0;
    while (index < bytes.length) {
      index = this.#finish === undefined ? this.#step(bytes, index) : this.#read(bytes, index);
    }
    this.#offset += bytes.length;
  }

  /** The skeleton, once all bytes were written. */
  end(): unknown {
    // A number or a word has no last byte of its own: a space ends it as the end of the document does.
    if (this.#finish !== undefined && this.#skeleton.open === undefined) {
      this.write(new Uint8Array([0x20]));
      this.#offset--;
    }
    if (this.#expected !== 'end' || this.#finish !== undefined) {
      const what = `it breaks off after ${this.#offset} bytes: it is not a whole JSON document`;
      throw new ScanError(this.#offset === 0 ? 'it is empty' : what);
    }
    return this.#skeleton.value;
  }

  #step(bytes: Uint8Array, index: number): number {
    const byte = bytes[index];
    if (isSpace(byte)) {
      return index + 1;
    }
    switch (this.#expected) {
      case 'value':
        return this.#begin(bytes, index);
      case 'value or ]':
        return byte === MARKS[']'] ? this.#close(index) : this.#begin(bytes, index);
      case 'key or }':
        return byte === MARKS['}'] ? this.#close(index) : this.#beginKey(bytes, index);
      case 'key':
        return this.#beginKey(bytes, index);
      case 'colon':
        return this.#pass(bytes, index, ':', 'value');
      case 'comma or ]':
        return byte === MARKS[']'] ? this.#close(index) : this.#pass(bytes, index, ',', 'value');
      case 'comma or }':
        return byte === MARKS['}'] ? this.#close(index) : this.#pass(bytes, index, ',', 'key');
      case 'end':
        if (this.#follows === 'more') {
          return this.#begin(bytes, index);
        }
        break;
    }
    throw this.#error(this.#offset + index, 'there is more after the end of the document');
  }

  #pass(bytes: Uint8Array, index: number, mark: ',' | ':', next: Expected): number {
    if (bytes[index] !== MARKS[mark]) {
      throw this.#error(this.#offset + index, `expected "${mark}"`);
    }
    if (mark === ',') {
      this.#skeleton.next();
    }
    this.#expected = next;
    return index + 1;
  }

  #begin(bytes: Uint8Array, index: number): number {
    const { node } = this.#skeleton;
    const byte = bytes[index];
    const { pattern } = node ?? {};
    if (node !== undefined && pattern === undefined && isOpening(byte)) {
      return this.#open(byte === MARKS['['] ? [] : (this.#skeleton.before ?? {}), node, index);
    }
    return this.#start(bytes, index, (value) => {
      if (pattern === undefined) {
        this.#skeleton.keep(value);
      } else {
        this.#onElement(value, { pattern, indexes: this.#skeleton.indexes });
      }
      this.#afterValue();
    });
  }

  #beginKey(bytes: Uint8Array, index: number): number {
    if (bytes[index] !== MARKS['"']) {
      throw this.#error(this.#offset + index, 'expected a key in double quotes');
    }
    return this.#start(bytes, index, (key) => {
      this.#skeleton.name(String(key));
      this.#expected = 'colon';
    });
  }

  #open(container: unknown[] | Record<string, unknown>, node: PatternNode, index: number): number {
    this.#skeleton.enter(container, node);
    this.#expected = Array.isArray(container) ? 'value or ]' : 'key or }';
    return index + 1;
  }

  #close(index: number): number {
    this.#skeleton.leave();
    this.#afterValue();
    return index + 1;
  }

  #start(bytes: Uint8Array, index: number, finish: (value: unknown) => void): number {
    this.#valueOffset = this.#offset + index;
    this.#finish = finish;
    this.#scanner.start(bytes[index]);
    return index;
  }

  #read(bytes: Uint8Array, from: number): number {
    const end = this.#guarded(() => this.#scanner.end(bytes, from));
    if (end < 0) {
      this.#guarded(() => this.#pieces.add(bytes, from, bytes.length));
      return bytes.length;
    }
    const text = this.#guarded(() => this.#pieces.take(bytes, from, end));
    const finish = this.#finish;
    this.#finish = undefined;
    finish?.(this.#parse(text));
    return end;
  }

  #afterValue(): void {
    const { open } = this.#skeleton;
    this.#expected = open === undefined ? 'end' : open === 'array' ? 'comma or ]' : 'comma or }';
  }

  #guarded<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      throw error instanceof ScanError ? this.#error(this.#valueOffset, error.message) : error;
    }
  }

  #parse(text: string): unknown {
    try {
      return parseJson(text);
    } catch {
      // Not as the cause: the message of a SyntaxError quotes the text, which may hold a secret.
      throw this.#error(this.#valueOffset, 'the value that starts there cannot be read');
    }
  }

  #error(offset: number, what: string): ScanError {
    return new ScanError(`it is not valid JSON at byte ${offset}: ${what}`);
  }
}
