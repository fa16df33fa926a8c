import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CACHE_TOKEN = 'runtime-token';

export interface CacheServer {
  readonly url: string;
  /** The newest is the last. */
  readonly entries: Map<string, Buffer>;
  /** `GetCacheEntryDownloadURL`, `GET cache`, … */
  readonly asked: readonly string[];
  /** Answers every question with this status from now on. */
  fail(status: number): void;
  stop(): Promise<void>;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
  readonly headers: IncomingMessage['headers'];
}

type Answer = readonly [status: number, body?: object | Buffer];

/** The cache of GitHub Actions in memory: both services that @actions/cache speaks to, and the store of blobs behind them. */
export async function startCacheServer(): Promise<CacheServer> {
  const entries = new Map<string, Buffer>();
  const uploads = new Map<string, Buffer>();
  const asked: string[] = [];
  let failing: number | undefined;
  const state = { entries, uploads, url: '' };
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const question = await read(incoming, state.url);
    const named = /CacheService\/(?<method>\w+)/.exec(question.url.pathname)?.groups?.['method'];
    asked.push(named ?? `${question.method} ${question.url.pathname}`);
    const isBlob = question.url.pathname.startsWith('/blob/');
    // The address of a blob is signed; the token of the service is not for it.
    const isForeign = isBlob
      ? question.headers.authorization !== undefined || question.url.searchParams.get('sig') !== 'signed'
      : question.headers.authorization !== `Bearer ${CACHE_TOKEN}`;
    const [status, body] = failing !== undefined || isForeign ? [failing ?? 401, {}] : answerTo(question, state);
    const isBytes = Buffer.isBuffer(body);
    response.writeHead(status, { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' });
    response.end(isBytes ? body : body && JSON.stringify(body));
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url: state.url,
    entries,
    asked,
    fail: (status) => (failing = status),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface State {
  readonly entries: Map<string, Buffer>;
  readonly uploads: Map<string, Buffer>;
  readonly url: string;
}

function answerTo(asked: Asked, state: State): Answer {
  if (asked.url.pathname.startsWith('/twirp/')) {
    return twirp(asked, state);
  }
  return asked.url.pathname.startsWith('/blob/') ? blob(asked, state) : older(asked, state);
}

function twirp({ url, body }: Asked, { entries, uploads, url: base }: State): Answer {
  const fields = JSON.parse(body.toString()) as Record<string, string | readonly string[]>;
  const [key, version] = [String(fields['key']), String(fields['version'])];
  const blobOf = (name: string): string => `${base}blob/${encodeURIComponent(name)}?sig=signed`;
  switch (url.pathname.split('/').at(-1) ?? '') {
    case 'GetCacheEntryDownloadURL': {
      const found = newest(entries, version, [key, ...((fields['restore_keys'] ?? []) as readonly string[])]);
      return [200, found ? { ok: true, signed_download_url: blobOf(found), matched_key: keyOf(found) } : { ok: false }];
    }
    case 'CreateCacheEntry': {
      const name = `${version}|${key}`;
      return entries.has(name)
        ? [409, { code: 'already_exists', msg: 'cache entry with the same key, version, and scope already exists' }]
        : [200, { ok: true, signed_upload_url: blobOf(name) }];
    }
    case 'FinalizeCacheEntryUpload': {
      const name = `${version}|${key}`;
      const upload = uploads.get(name);
      if (upload === undefined || String(upload.length) !== fields['size_bytes']) {
        return [200, { ok: false, message: `not ${String(fields['size_bytes'])} bytes` }];
      }
      entries.set(name, upload);
      return [200, { ok: true, entry_id: '1' }];
    }
    default:
      return [404, {}];
  }
}

function blob({ method, url, body, headers }: Asked, { entries, uploads }: State): Answer {
  const name = decodeURIComponent(url.pathname.slice('/blob/'.length));
  if (method !== 'PUT') {
    const content = entries.get(name);
    return content === undefined ? [404] : [200, content];
  }
  if (headers['x-ms-blob-type'] !== 'BlockBlob') {
    return [400, {}];
  }
  uploads.set(name, body);
  return [201];
}

function older({ method, url, body, headers }: Asked, { entries, uploads, url: base }: State): Answer {
  const id = /caches\/(?<id>\d+)$/.exec(url.pathname)?.groups?.['id'];
  if (url.pathname.endsWith('/cache')) {
    const keys = (url.searchParams.get('keys') ?? '').split(',');
    const found = newest(entries, url.searchParams.get('version') ?? '', keys);
    const archiveLocation = `${base}blob/${encodeURIComponent(found ?? '')}?sig=signed`;
    return found === undefined ? [204] : [200, { archiveLocation, cacheKey: keyOf(found) }];
  }
  if (id === undefined) {
    const { key, version } = JSON.parse(body.toString()) as Record<string, string>;
    const name = `${version}|${key}`;
    if (entries.has(name)) {
      return [409, { message: 'already exists' }];
    }
    uploads.set(String(uploads.size + 1), Buffer.from(name));
    return [201, { cacheId: uploads.size }];
  }
  const name = uploads.get(id)?.toString() ?? '';
  if (method === 'PATCH') {
    const start = Number(/^bytes (?<start>\d+)-/.exec(headers['content-range'] ?? '')?.groups?.['start']);
    const before = uploads.get(name) ?? Buffer.alloc(0);
    uploads.set(name, Buffer.concat([before.subarray(0, start), body]));
    return [204];
  }
  entries.set(name, uploads.get(name) ?? Buffer.alloc(0));
  return [204];
}

function newest(entries: State['entries'], version: string, keys: readonly string[]): string | undefined {
  const names = [...entries.keys()].toReversed();
  return keys.flatMap((key) => names.find((name) => name.startsWith(`${version}|${key}`)) ?? []).at(0);
}

function keyOf(name: string): string {
  return name.slice(name.indexOf('|') + 1);
}

async function read(incoming: IncomingMessage, base: string): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    chunks.push(chunk);
  }
  const { method = '', headers } = incoming;
  return { method, headers, url: new URL(incoming.url ?? '/', base), body: Buffer.concat(chunks) };
}
