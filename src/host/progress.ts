import type { Progress } from '../scanners/scanner.ts';

/** Shows how far scans are. */
export interface ProgressDisplay {
  update(scan: string, progress: Progress): void;
  /** Takes away what is drawn, so that other text can be written; the next update draws it again. */
  clear(): void;
}

export interface ProgressPort {
  write(text: string): void;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

const REDRAW_MS = 100;
const PLAIN_MS = 5000;
const ERASE_LINE = '\r\u001B[2K';

/** One line on a terminal, redrawn in place at most ten times a second. `columns` is how wide the terminal is now. */
export class LiveProgress implements ProgressDisplay {
  readonly #port: ProgressPort;
  readonly #columns: () => number;
  readonly #elapsed: Elapsed;
  #drawnAt = Number.NEGATIVE_INFINITY;
  #drawn = false;

  constructor(port: ProgressPort, columns: () => number) {
    this.#port = port;
    this.#columns = columns;
    this.#elapsed = new Elapsed(port);
  }

  update(scan: string, progress: Progress): void {
    const elapsed = this.#elapsed.of(scan);
    if (this.#port.now() - this.#drawnAt < REDRAW_MS) {
      return;
    }
    this.#drawnAt = this.#port.now();
    this.#drawn = true;
    // A line that wraps cannot be erased.
    const line = progressText(scan, progress, elapsed).slice(0, Math.max(0, this.#columns() - 1));
    this.#port.write(`${ERASE_LINE}${line}`);
  }

  clear(): void {
    if (this.#drawn) {
      this.#port.write(ERASE_LINE);
    }
    this.#drawn = false;
    this.#drawnAt = Number.NEGATIVE_INFINITY;
  }
}

/** Plain lines where nothing can be redrawn: at most one in five seconds, and none for what takes less. */
export class PlainProgress implements ProgressDisplay {
  readonly #port: ProgressPort;
  readonly #elapsed: Elapsed;
  #saidAt: number | undefined;

  constructor(port: ProgressPort) {
    this.#port = port;
    this.#elapsed = new Elapsed(port);
  }

  update(scan: string, progress: Progress): void {
    const now = this.#port.now();
    const elapsed = this.#elapsed.of(scan);
    this.#saidAt ??= now;
    if (now - this.#saidAt >= PLAIN_MS) {
      this.#saidAt = now;
      this.#port.write(progressText(scan, progress, elapsed));
    }
  }

  clear(): void {
    this.#saidAt = undefined;
  }
}

class Elapsed {
  readonly #port: ProgressPort;
  readonly #began = new Map<string, number>();

  constructor(port: ProgressPort) {
    this.#port = port;
  }

  /** Milliseconds since the scan was first heard of. */
  of(scan: string): number {
    const now = this.#port.now();
    const began = this.#began.get(scan) ?? now;
    this.#began.set(scan, began);
    return now - began;
  }
}

/** `builtin@deploy: 300 of 1000 files, 4 s`. */
export function progressText(scan: string, { done, total, unit }: Progress, elapsedMs: number): string {
  const far = total === undefined ? `${done}` : `${done} of ${total}`;
  return `${scan}: ${far} ${unit}, ${Math.floor(elapsedMs / 1000)} s`;
}
