import type { ReadEntry } from 'tar';
import { ScanError } from '../domain/errors.ts';

export interface TarLimits {
  readonly entries: number;
  /** Of everything in the archive, unpacked. */
  readonly bytes: number;
  /** Of all files together that are wanted. */
  readonly wantedBytes: number;
}

export const TAR_LIMITS: TarLimits = { entries: 200_000, bytes: 4 * 1024 ** 3, wantedBytes: 64 * 1024 ** 2 };

/**
 * The texts of those files of a tar archive, gzipped or not, that are wanted, by their names. Everything else is passed over in memory: nothing is written,
 * and no link is followed. Rejects with a `ScanError` for what is no archive, broken off, larger than the limits, or has a wanted file twice.
 */
export async function decodeTar(
  chunks: AsyncIterable<Uint8Array>,
  wanted: (path: string) => boolean,
  limits: TarLimits = TAR_LIMITS,
): Promise<ReadonlyMap<string, string>> {
  // Loaded by those who read an archive.
  const { Parser } = await import('tar');
  const reading = new TarReading(wanted, limits);
  const parser = new Parser({ strict: true });
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('entry', (entry: ReadEntry) => {
      reading.take(entry, (problem) => parser.abort(problem));
    });
    parser.on('error', reject);
    parser.on('end', resolve);
  });
  // Awaited once everything is written; until then a rejection has no other listener.
  ended.catch(() => undefined);
  try {
    for await (const chunk of chunks) {
      if (!parser.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))) {
        await Promise.race([ended, new Promise<void>((resolve) => parser.once('drain', resolve))]);
      }
    }
    parser.end();
    await ended;
  } catch (error) {
    throw new ScanError(`it is no whole tar archive: ${wordsOf(error)}`, { cause: error });
  }
  return reading.texts();
}

function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^TAR_\w+: /, '').slice(0, 200);
}

class TarReading {
  readonly #wanted: (path: string) => boolean;
  readonly #limits: TarLimits;
  readonly #found = new Map<string, Buffer[]>();
  #entries = 0;
  #bytes = 0;
  #wantedBytes = 0;

  constructor(wanted: (path: string) => boolean, limits: TarLimits) {
    this.#wanted = wanted;
    this.#limits = limits;
  }

  take(entry: ReadEntry, abort: (problem: Error) => void): void {
    const path = entry.path.replace(/^(?:\.\/)+/, '');
    const isFile = entry.type === 'File' || entry.type === 'OldFile' || entry.type === 'ContiguousFile';
    const kept = isFile && this.#wanted(path) ? this.#begin(path, abort) : undefined;
    this.#entries += 1;
    if (this.#entries > this.#limits.entries) {
      abort(new Error(`it holds more than ${this.#limits.entries} entries`));
    }
    entry.on('data', (chunk: Buffer) => {
      // What comes out is counted, not what the archive says will come.
      this.#bytes += chunk.length;
      this.#wantedBytes += kept === undefined ? 0 : chunk.length;
      if (this.#bytes > this.#limits.bytes) {
        abort(new Error(`it unpacks to more than ${this.#limits.bytes} bytes`));
      } else if (this.#wantedBytes > this.#limits.wantedBytes) {
        abort(new Error(`what is read of it has more than ${this.#limits.wantedBytes} bytes`));
      } else {
        kept?.push(chunk);
      }
    });
  }

  #begin(path: string, abort: (problem: Error) => void): Buffer[] {
    if (this.#found.has(path)) {
      abort(new Error(`it holds ${path} twice`));
    }
    const chunks: Buffer[] = [];
    this.#found.set(path, chunks);
    return chunks;
  }

  texts(): ReadonlyMap<string, string> {
    return new Map([...this.#found].map(([path, parts]) => [path, Buffer.concat(parts).toString('utf8')]));
  }
}
