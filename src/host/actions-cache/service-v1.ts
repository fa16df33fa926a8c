import { stat } from 'node:fs/promises';
import type { CacheQuery, JobCache } from '../../domain/job-cache.ts';
import { askJson, download, upload } from './http.ts';
import { fieldsOf, refusedBy, textIn, type Service } from './service.ts';

// What @actions/cache sends at once.
const CHUNK_BYTES = 32 * 1024 * 1024;

/** The older cache service, which GitHub Enterprise Server and other runners still speak. */
export function serviceV1(service: Service): Omit<JobCache, 'name'> {
  return {
    restore: (query, path) => restore(service, query, path),
    save: (key, path, signal) => save(service, key, path, signal),
  };
}

async function restore(
  service: Service,
  { prefix, maxBytes, signal }: CacheQuery,
  path: string,
): Promise<string | undefined> {
  const query = `cache?keys=${encodeURIComponent(prefix)}&version=${service.version}`;
  const { status, value } = await askJson(addressOf(service, query), { headers: headersFor(service), signal });
  const answer = fieldsOf(value);
  const from = textIn(answer, 'archiveLocation');
  const key = textIn(answer, 'cacheKey') ?? '';
  if (status === 204 || (status === 200 && (from === undefined || !key.startsWith(prefix)))) {
    return undefined;
  }
  if (status !== 200 || from === undefined) {
    throw refusedBy('looking for a cache', status, textIn(answer, 'message'));
  }
  await download(from, path, maxBytes, signal);
  return key;
}

async function save(service: Service, key: string, path: string, signal: AbortSignal): Promise<'saved' | 'exists'> {
  const { size } = await stat(path);
  const headers = headersFor(service);
  const body = JSON.stringify({ key, version: service.version, cacheSize: size });
  const reserved = await askJson(addressOf(service, 'caches'), { method: 'POST', headers, body, signal });
  const { cacheId, message = '' } = fieldsOf(reserved.value);
  if (reserved.status === 409 || /already/i.test(String(message))) {
    return 'exists';
  }
  if (typeof cacheId !== 'number') {
    throw refusedBy('reserving a cache', reserved.status, String(message));
  }
  const to = addressOf(service, `caches/${cacheId}`);
  await sendChunks(to, { path, size }, headers, signal);
  const committed = await askJson(to, { method: 'POST', headers, body: JSON.stringify({ size }), signal });
  if (committed.status < 200 || committed.status > 299) {
    throw refusedBy('committing a cache', committed.status, textIn(fieldsOf(committed.value), 'message'));
  }
  return 'saved';
}

async function sendChunks(
  to: string,
  { path, size }: { readonly path: string; readonly size: number },
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  for (let start = 0; start < size; start += CHUNK_BYTES) {
    const end = Math.min(size, start + CHUNK_BYTES) - 1;
    const range = { 'content-type': 'application/octet-stream', 'content-range': `bytes ${start}-${end}/*` };
    await upload(to, { path, start, end }, { method: 'PATCH', headers: { ...headers, ...range }, signal });
  }
}

function addressOf({ url }: Service, resource: string): string {
  return `${url.replace(/\/?$/, '/')}_apis/artifactcache/${resource}`;
}

function headersFor({ token }: Service): Readonly<Record<string, string>> {
  return {
    authorization: `Bearer ${token}`,
    accept: 'application/json;api-version=6.0-preview.1',
    'content-type': 'application/json',
  };
}
