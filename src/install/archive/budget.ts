import type { ArchiveLimits } from './entry.ts';

/** Counts what an archive holds and throws when it is more than it may. */
export class ArchiveBudget {
  readonly #limits: ArchiveLimits;
  #entries = 0;
  #bytes = 0;

  constructor(limits: ArchiveLimits) {
    this.#limits = limits;
  }

  countEntry(): void {
    this.#entries += 1;
    if (this.#entries > this.#limits.entries) {
      throw new Error(`it holds more than ${this.#limits.entries} entries`);
    }
  }

  /** Counts what comes out, not what the archive says will come. */
  countBytes(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > this.#limits.bytes) {
      throw new Error(`it unpacks to more than ${this.#limits.bytes} bytes`);
    }
  }
}
