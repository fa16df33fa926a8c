import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { Answer, InstallPorts } from '../request.ts';
import { follow, type LoopbackHttp } from './follow.ts';
import { Passing, withRetries } from './retry.ts';

/** No byte for this long ends an attempt. */
const STALL_MS = 30_000;

export interface DownloadRequest {
  readonly url: string;
  /** The file to write; it exists afterwards only if the download is whole. */
  readonly path: string;
  readonly maxBytes: number;
  readonly loopbackHttp?: LoopbackHttp;
  readonly stallMs?: number;
}

export type DownloadPorts = Pick<InstallPorts, 'fetch' | 'log' | 'sleep' | 'random' | 'now' | 'signal'>;

/** Streams an address into a file and gives the SHA-256 of what was written. Rejects with a plain error that says why. */
export function download(request: DownloadRequest, ports: DownloadPorts): Promise<string> {
  return withRetries(request.url, () => attempt(request, ports), ports);
}

async function attempt(request: DownloadRequest, ports: DownloadPorts): Promise<string> {
  const watch = new Watch(request.stallMs ?? STALL_MS, ports.signal);
  try {
    const options = { loopbackHttp: request.loopbackHttp, signal: watch.signal };
    const answer = await follow(request.url, options, ports);
    return await save(answer, request, watch);
  } catch (error) {
    await rm(request.path, { force: true });
    throw watch.stalled ? new Passing('the server stopped sending', { cause: error }) : error;
  } finally {
    watch.end();
  }
}

async function save(answer: Answer, { path, maxBytes }: DownloadRequest, watch: Watch): Promise<string> {
  const announced = sizeOf(answer);
  if (announced !== undefined && announced > maxBytes) {
    await answer.discard();
    throw tooLarge(announced, maxBytes);
  }
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'w', 0o600);
  try {
    for await (const chunk of pieces(answer)) {
      watch.tick();
      bytes += chunk.length;
      if (bytes > maxBytes) {
        throw tooLarge(bytes, maxBytes);
      }
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  if (announced !== undefined && announced !== bytes) {
    throw new Passing(`the download was cut: ${bytes} of ${announced} bytes came`);
  }
  return hash.digest('hex');
}

async function* pieces(answer: Answer): AsyncGenerator<Uint8Array> {
  try {
    yield* answer.body;
  } catch (error) {
    throw new Passing('the connection broke before the end', { cause: error });
  }
}

function sizeOf(answer: Answer): number | undefined {
  const text = answer.header('content-length');
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

function tooLarge(bytes: number, limit: number): Error {
  return new Error(`it is larger than a scanner may be: ${bytes} bytes or more, the limit is ${limit}`);
}

/** Ends an attempt when nothing comes, or when the run ends. */
class Watch {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #outer: AbortSignal;
  readonly #abort = (): void => this.#controller.abort(this.#outer.reason);
  stalled = false;

  constructor(stallMs: number, outer: AbortSignal) {
    this.#outer = outer;
    outer.addEventListener('abort', this.#abort, { once: true });
    if (outer.aborted) {
      this.#abort();
    }
    this.#timer = setTimeout(() => {
      this.stalled = true;
      this.#controller.abort();
    }, stallMs);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  tick(): void {
    this.#timer.refresh();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener('abort', this.#abort);
  }
}
