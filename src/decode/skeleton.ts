import type { PatternNode } from './patterns.ts';

/** An open array or object on the way to elements. */
interface Frame {
  readonly node: PatternNode;
  readonly container: unknown[] | Record<string, unknown>;
  index: number;
  key: string;
}

/** What is left of a document without the elements: built while the document is read, and the way to where the reading is. */
export class Skeleton {
  readonly #frames: Frame[] = [];
  readonly #root: PatternNode;
  value: unknown;

  constructor(root: PatternNode) {
    this.#root = root;
  }

  /** What the patterns say of the value that comes next; undefined when no element is in it. */
  get node(): PatternNode | undefined {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      return this.#root;
    }
    return Array.isArray(frame.container) ? frame.node.each : frame.node.keys.get(frame.key);
  }

  /** Whether an array or an object is open. */
  get open(): 'array' | 'object' | undefined {
    const frame = this.#frames.at(-1);
    return frame && (Array.isArray(frame.container) ? 'array' : 'object');
  }

  /** The indexes in the open arrays, from the outermost. */
  get indexes(): readonly number[] {
    return this.#frames.filter(({ container }) => Array.isArray(container)).map(({ index }) => index);
  }

  /** The object that was read before, where another begins after its end. */
  get before(): Record<string, unknown> | undefined {
    const { value } = this;
    return this.#frames.length === 0 && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  }

  enter(container: Frame['container'], node: PatternNode): void {
    this.keep(container);
    this.#frames.push({ node, container, index: 0, key: '' });
  }

  leave(): void {
    this.#frames.pop();
  }

  name(key: string): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined) {
      frame.key = key;
    }
  }

  next(): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined) {
      frame.index++;
    }
  }

  keep(value: unknown): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.value = value;
    } else if (Array.isArray(frame.container)) {
      frame.container.push(value);
    } else if (frame.key !== '__proto__') {
      frame.container[frame.key] = value;
    }
  }
}
