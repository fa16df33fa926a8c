import { stat } from 'node:fs/promises';
import type { CacheQuery, JobCache } from '../../domain/job-cache.ts';
import { askJson, download, upload } from './http.ts';
import { fieldsOf, refusedBy, textIn, type Fields, type Service } from './service.ts';

/** The cache service of GitHub (github.actions.results.api.v1.CacheService), as @actions/cache speaks to it. */
export function serviceV2(service: Service): Omit<JobCache, 'name'> {
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
  const wanted = { key: `${prefix}newest`, restore_keys: [prefix] };
  const answer = granted('GetCacheEntryDownloadURL', await call(service, 'GetCacheEntryDownloadURL', wanted, signal));
  const from = textIn(answer, 'signed_download_url', 'signedDownloadUrl');
  const key = textIn(answer, 'matched_key', 'matchedKey') ?? '';
  if (answer['ok'] !== true || from === undefined || !key.startsWith(prefix)) {
    return undefined;
  }
  await download(from, path, maxBytes, signal);
  return key;
}

async function save(service: Service, key: string, path: string, signal: AbortSignal): Promise<'saved' | 'exists'> {
  const created = await call(service, 'CreateCacheEntry', { key }, signal);
  if (created.status === 409 || /already exists/i.test(textIn(created.answer, 'msg', 'message') ?? '')) {
    return 'exists';
  }
  const to = textIn(allowed('CreateCacheEntry', created), 'signed_upload_url', 'signedUploadUrl');
  if (to === undefined) {
    throw refusedBy('CreateCacheEntry', created.status, 'no address to send to');
  }
  const { size } = await stat(path);
  // A blob of one piece (https://learn.microsoft.com/rest/api/storageservices/put-blob).
  const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
  await upload(to, { path, start: 0, end: size - 1 }, { method: 'PUT', headers, signal });
  const done = { key, size_bytes: String(size) };
  allowed('FinalizeCacheEntryUpload', await call(service, 'FinalizeCacheEntryUpload', done, signal));
  return 'saved';
}

interface Called {
  readonly status: number;
  readonly answer: Fields;
}

async function call(
  { url, token, version }: Service,
  method: string,
  fields: object,
  signal: AbortSignal,
): Promise<Called> {
  const address = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, url).href;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ ...fields, version });
  const { status, value } = await askJson(address, { method: 'POST', headers, body, signal });
  return { status, answer: fieldsOf(value) };
}

function granted(method: string, { status, answer }: Called): Fields {
  if (status !== 200) {
    throw refusedBy(method, status, textIn(answer, 'msg', 'message'));
  }
  return answer;
}

/** The service answers 200 also when it does not do what is asked, and says so in `ok`. */
function allowed(method: string, called: Called): Fields {
  const answer = granted(method, called);
  if (answer['ok'] !== true) {
    throw refusedBy(method, called.status, textIn(answer, 'message'));
  }
  return answer;
}
