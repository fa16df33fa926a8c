import { ScanError } from '../domain/errors.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/** Deeper nesting than this is no report: it is refused before anything that reads it recursively could run out of stack. */
export const MAX_DEPTH = 256;

/** Finds the end of one JSON value, chunk after chunk. It looks at strings and brackets only: what lies between is for `JSON.parse`. */
export class ValueScanner {
  #depth = 0;
  #inString = false;
  #escaped = false;
  #scalar = false;

  /** Makes ready for the value whose first byte is `first`, itself at nesting level `level`. */
  start(first: number | undefined): void {
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.#scalar = first !== QUOTE && !isOpening(first);
  }

  /** The index behind the value's last byte, or -1 when the value goes on in the next chunk. */
  end(bytes: Uint8Array, from: number): number {
    return this.#scalar ? endOfScalar(bytes, from) : this.#endOfNested(bytes, from);
  }

  #endOfNested(bytes: Uint8Array, from: number): number {
    let index = from;
    while (index < bytes.length) {
      if (this.#inString) {
        index = this.#endOfString(bytes, index);
        if (this.#inString) {
          return -1;
        }
        if (this.#depth === 0) {
          return index;
        }
      }
      index = this.#nextMark(bytes, index);
      if (this.#depth === 0 && !this.#inString) {
        return index;
      }
    }
    return -1;
  }

  /** Goes on to behind the next quote, or to where the outermost bracket closes. */
  #nextMark(bytes: Uint8Array, from: number): number {
    const { length } = bytes;
    let depth = this.#depth;
    for (let index = from; index < length; index++) {
      const byte = bytes[index];
      if (byte === QUOTE) {
        this.#inString = true;
        this.#depth = depth;
        return index + 1;
      }
      if (isOpening(byte)) {
        depth++;
        if (depth > MAX_DEPTH) {
          throw new ScanError(`nested more than ${MAX_DEPTH} levels deep`);
        }
      } else if (isClosing(byte)) {
        depth--;
        if (depth === 0) {
          this.#depth = 0;
          return index + 1;
        }
      }
    }
    this.#depth = depth;
    return length;
  }

  #endOfString(bytes: Uint8Array, from: number): number {
    const start = from + Number(this.#escaped);
    this.#escaped = false;
    for (let index = start; index < bytes.length;) {
      const quote = bytes.indexOf(QUOTE, index);
      const end = quote < 0 ? bytes.length : quote;
      const escaped = isEscaped(bytes, end, start);
      if (quote < 0) {
        this.#escaped = escaped;
        return end;
      }
      if (!escaped) {
        this.#inString = false;
        return quote + 1;
      }
      index = quote + 1;
    }
    return bytes.length;
  }
}

/** Whether an odd number of backslashes stands before `index`, none of them before `from`. */
function isEscaped(bytes: Uint8Array, index: number, from: number): boolean {
  let first = index;
  while (first > from && bytes[first - 1] === BACKSLASH) {
    first--;
  }
  return (index - first) % 2 === 1;
}

function endOfScalar(bytes: Uint8Array, from: number): number {
  for (let index = from; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === COMMA || isClosing(byte) || isSpace(byte)) {
      return index;
    }
  }
  return -1;
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

// `{` and `[` differ in one bit only, and so do `}` and `]`.
export function isOpening(byte: number | undefined): boolean {
  return byte === 0x7b || byte === 0x5b;
}

export function isClosing(byte: number | undefined): boolean {
  return byte === 0x7d || byte === 0x5d;
}
