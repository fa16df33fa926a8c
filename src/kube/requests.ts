import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ScanError, UserError } from '../domain/errors.ts';
import type { CredentialSource } from './credentials.ts';
import { failureOf, isPassing, isWebhookAway, unreachable } from './failures.ts';
import type { Server } from './server.ts';
import type { Answered, Asked, Transport } from './transport.ts';

export interface Patience {
  /** How long the server may be silent, in milliseconds. */
  readonly silenceMs: number;
  /** How long requests are made again while the server is away or busy, in milliseconds. */
  readonly outageMs: number;
}

export const PATIENCE: Patience = { silenceMs: 30_000, outageMs: 60_000 };

/** A request, and what it is in words that follow "asked to". */
export type Wanted = Pick<Asked, 'method' | 'path' | 'body'> & {
  readonly what: string;
  readonly silenceMs?: number;
  /** Answers besides 2xx that are no failure. */
  readonly also?: readonly number[];
  /** Called before it is asked again although the first may have had its effect. */
  readonly onAgain?: () => void;
  readonly signal?: AbortSignal;
};

/** Asks one API server; asks again where that is of use. */
export interface Requests {
  /** Rejects with an `ApiFailure` when the answer is no, with a `ScanError` when none comes. The body is the caller's to read. */
  stream(wanted: Wanted): Promise<Answered>;
  json(wanted: Wanted): Promise<unknown>;
  text(wanted: Wanted): Promise<string>;
  /** How many requests were sent. */
  count(): number;
}

/** What is known of a server, by whoever asks it and under whatever signal. */
export interface Known {
  answered: boolean;
}

interface Around {
  readonly server: Server;
  readonly transport: Transport;
  readonly source: CredentialSource;
  readonly signal: AbortSignal;
  readonly patience: Patience;
  readonly known: Known;
  sent: number;
}

const BUSY = new Set([429, 500, 502, 503, 504]);
/** The server would rather be asked later than that, than be asked again by a run that nobody waits for. */
const MAX_WAIT_MS = 30_000;
const MAX_SAID_BYTES = 64 * 1024;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** A server that has never answered is more likely another address than one that is away for a moment. */
const FIRST_OUTAGE_MS = 3000;
/** One that is restarted is back by then; one that is gone would be waited for by each Job anew. */
const WEBHOOK_OUTAGE_MS = 10_000;

export interface RequestOptions {
  /** Ends them all. */
  readonly signal: AbortSignal;
  readonly patience?: Patience;
  /** Default: nothing. */
  readonly known?: Known;
}

export function requestsTo(
  server: Server,
  transport: Transport,
  source: CredentialSource,
  { signal, patience = PATIENCE, known = { answered: false } }: RequestOptions,
): Requests {
  // Each of the requests that are open at once listens to it, for which Node would warn of a leak.
  setMaxListeners(0, signal);
  const around: Around = { server, transport, source, signal, patience, known, sent: 0 };
  return {
    stream: (wanted) => ask(wanted, around, async (answer) => answer),
    text: (wanted) => ask(wanted, around, textIn),
    json: (wanted) => ask(wanted, around, async (answer) => parsed(await textIn(answer), wanted, server)),
    count: () => around.sent,
  };
}

async function ask<T>(wanted: Wanted, around: Around, read: (answer: Answered) => Promise<T>): Promise<T> {
  const began = performance.now();
  const { patience } = around;
  for (let wait = 250; ; wait = Math.min(wait * 2, 4000)) {
    const tried = await attempt(wanted, around, read);
    if ('value' in tried) {
      return tried.value;
    }
    const outageMs = Math.min(patience.outageMs, mostOf(tried.failure, around));
    const pause = Math.min(tried.afterMs ?? wait, MAX_WAIT_MS);
    if (performance.now() - began + pause > outageMs) {
      throw tried.failure;
    }
    await sleep(pause, undefined, { signal: wanted.signal ?? around.signal });
    wanted.onAgain?.();
  }
}

function mostOf({ message }: Error, { known: { answered } }: Around): number {
  return isWebhookAway(message) ? WEBHOOK_OUTAGE_MS : answered ? Infinity : FIRST_OUTAGE_MS;
}

type Tried<T> = { readonly value: T } | { readonly failure: Error; readonly afterMs?: number };

async function attempt<T>(wanted: Wanted, around: Around, read: (answer: Answered) => Promise<T>): Promise<Tried<T>> {
  try {
    const answer = await once(wanted, around);
    if ((answer.status >= 200 && answer.status < 300) || wanted.also?.includes(answer.status) === true) {
      return { value: await read(answer) };
    }
    const failure = failureOf(wanted.what, answer.status, await textIn(answer, MAX_SAID_BYTES));
    if (!BUSY.has(answer.status)) {
      throw failure;
    }
    const after = Number(answer.header('retry-after'));
    return { failure, ...(after > 0 && { afterMs: after * 1000 }) };
  } catch (error) {
    (wanted.signal ?? around.signal).throwIfAborted();
    if (error instanceof ScanError || error instanceof UserError) {
      throw error;
    }
    const failure = unreachable(around.server.url, error, around.transport.proxy);
    if (!isPassing(error)) {
      throw failure;
    }
    return { failure };
  }
}

async function once(wanted: Wanted, around: Around): Promise<Answered> {
  const { method, path, body, silenceMs = around.patience.silenceMs, signal = around.signal } = wanted;
  const asked = { method, path, silenceMs, signal, ...(body !== undefined && { body }) };
  const send = async (again?: 'again'): Promise<Answered> => {
    const credentials = await around.source(again);
    around.sent += 1;
    const answer = await around.transport.send(asked, credentials);
    around.known.answered = true;
    return answer;
  };
  const first = await send();
  if (first.status !== 401) {
    return first;
  }
  // A token may have been renewed since it was read.
  await first.body.dump();
  return send('again');
}

async function textIn({ body }: Answered, most = MAX_ANSWER_BYTES): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) {
      break;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string, { what }: Wanted, { url }: Server): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ScanError(`What answers at ${url} is no API server: asked to ${what}, it gave no JSON`, { cause: error });
  }
}
