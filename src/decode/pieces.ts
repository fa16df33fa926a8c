import { ScanError } from '../domain/errors.ts';

/** Far above any real finding or package, and under what one string can hold. */
export const MAX_TEXT_BYTES = 256 * 1024 * 1024;

/** Bytes that belong together although they came in several chunks. */
export class Pieces {
  #kept: Uint8Array[] = [];
  #size = 0;

  /** Copies: the chunk may be filled anew, and a few bytes shall not keep the whole of it alive. */
  add(bytes: Uint8Array, from: number, to: number): void {
    if (from < to) {
      this.#size += to - from;
      if (this.#size > MAX_TEXT_BYTES) {
        throw new ScanError(`one value is larger than ${MAX_TEXT_BYTES / 1024 / 1024} MiB`);
      }
      // Not `slice`, which gives a view of the same memory when the chunk is a Buffer.
      this.#kept.push(new Uint8Array(bytes.subarray(from, to)));
    }
  }

  /** What was kept with the last part of it, as text; then it starts anew. */
  take(bytes: Uint8Array = new Uint8Array(), from = 0, to = 0): string {
    if (this.#kept.length === 0) {
      return textOf(bytes.subarray(from, to));
    }
    this.add(bytes, from, to);
    const text = textOf(Buffer.concat(this.#kept));
    this.#kept = [];
    this.#size = 0;
    return text;
  }
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}
