import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { ProxyAgent, request, type Dispatcher } from 'undici';

const ANSWER_BYTES = 1024 * 1024;

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
  readonly signal: AbortSignal;
}

/** Asks for JSON; an answer that is none reads as undefined. Errors name the host and never the address, which may hold a signature. */
export async function askJson(
  url: string,
  asked: Asked,
): Promise<{ readonly status: number; readonly value: unknown }> {
  const { statusCode, body } = await ask(url, asked);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > ANSWER_BYTES) {
      throw new Error(`${hostOf(url)} answers without end`);
    }
    chunks.push(chunk);
  }
  return { status: statusCode, value: parsed(Buffer.concat(chunks).toString('utf8')) };
}

/** Puts what an address holds to a path. Rejects when it is larger than it may be, and leaves nothing behind. */
export async function download(url: string, path: string, maxBytes: number, signal: AbortSignal): Promise<void> {
  const { statusCode, body } = await ask(url, { signal });
  if (statusCode !== 200) {
    await body.dump();
    throw new Error(`${hostOf(url)} answered ${statusCode}`);
  }
  try {
    await pipeline(body, bounded(maxBytes), createWriteStream(path), { signal });
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Sends a part of a file, both ends included. Rejects when it is not taken. */
export async function upload(
  url: string,
  { path, start, end }: { readonly path: string; readonly start: number; readonly end: number },
  asked: Omit<Asked, 'body'>,
): Promise<void> {
  const headers = { ...asked.headers, 'content-length': String(end - start + 1) };
  const { status } = await askJson(url, { ...asked, headers, body: createReadStream(path, { start, end }) });
  if (status < 200 || status > 299) {
    throw new Error(`${hostOf(url)} answered ${status}`);
  }
}

async function ask(url: string, { method = 'GET', headers, body, signal }: Asked): Promise<Dispatcher.ResponseData> {
  const { protocol, hostname } = new URL(url);
  // Actions speaks https; a runner of one's own may serve its cache on this machine.
  if (protocol !== 'https:' && !isPrivate(hostname)) {
    throw new Error(`${protocol}//${hostname} is not asked: only https is`);
  }
  const sent = { method, headers: { 'user-agent': 'gatehouse', ...headers }, signal };
  try {
    return await request(url, { ...sent, ...proxyFor(url), ...(body !== undefined && { body }) });
  } catch (error) {
    throw new Error(`${hostname} cannot be asked`, { cause: error });
  }
}

function isPrivate(hostname: string): boolean {
  return hostname === 'localhost' || /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(hostname);
}

function proxyFor(url: string): { readonly dispatcher?: Dispatcher } {
  const uri = getProxyUrl(new URL(url))?.href;
  return uri === undefined ? {} : { dispatcher: new ProxyAgent(uri) };
}

function bounded(maxBytes: number) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxBytes) {
        throw new Error(`it is larger than ${maxBytes} bytes`);
      }
      yield chunk;
    }
  };
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
