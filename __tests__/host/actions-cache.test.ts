import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { JobCache } from '../../src/domain/job-cache.ts';
import { actionsCache } from '../../src/host/actions-cache/index.ts';
import { CACHE_TOKEN, startCacheServer, type CacheServer } from '../support/cache-server.ts';

let server: CacheServer;
let folder: string;
beforeEach(async () => {
  server = await startCacheServer();
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-cache-'));
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, maxRetries: 3 });
});

const { signal } = new AbortController();

function environment(service: 'v1' | 'v2'): Record<string, string> {
  const token = { ACTIONS_RUNTIME_TOKEN: CACHE_TOKEN };
  return service === 'v2'
    ? { ...token, ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RESULTS_URL: server.url }
    : { ...token, ACTIONS_CACHE_URL: server.url };
}

function cacheOf(env: Readonly<Record<string, string>>): JobCache {
  const cache = actionsCache(env);
  if (cache === undefined) {
    throw new Error('there is no cache');
  }
  return cache;
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const query = (prefix: string, maxBytes = 1000) => ({ prefix, maxBytes, signal });

describe.each(['v1', 'v2'] as const)('the Actions cache, service %s', (service) => {
  it('gives back the newest of what was kept under a prefix', async () => {
    const cache = cacheOf(environment(service));
    await cache.save('db-1', file('a', 'old'), signal);
    await cache.save('db-2', file('b', 'new'), signal);
    await cache.save('other-1', file('c', 'other'), signal);

    const key = await cache.restore(query('db-'), join(folder, 'out'));

    expect(key).toBe('db-2');
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('new');
  });

  it('says when it holds nothing, and when it holds that key already', async () => {
    const cache = cacheOf(environment(service));

    const found = await cache.restore(query('db-'), join(folder, 'out'));
    const answers = [
      await cache.save('db-1', file('a', '1'), signal),
      await cache.save('db-1', file('b', '2'), signal),
    ];

    expect(found).toBeUndefined();
    expect(answers).toEqual(['saved', 'exists']);
  });

  it('does not bring what is larger than asked for, and leaves nothing of it', async () => {
    const cache = cacheOf(environment(service));
    await cache.save('db-1', file('a', 'x'.repeat(2000)), signal);

    const restoring = cache.restore(query('db-'), join(folder, 'out'));

    await expect(restoring).rejects.toThrow('it is larger than 1000 bytes');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it.each([401, 500])('rejects with what was answered (%i), and with no address', async (status) => {
    const cache = cacheOf(environment(service));
    server.fail(status);

    await expect(cache.restore(query('db-'), join(folder, 'out'))).rejects.toThrow(`was answered with ${status}`);
    await expect(cache.save('db-1', file('a', '1'), signal)).rejects.toThrow(`was answered with ${status}`);
  });

  it('rejects when nobody answers', async () => {
    const cache = cacheOf(environment(service));
    await server.stop();

    await expect(cache.restore(query('db-'), join(folder, 'out'))).rejects.toThrow('127.0.0.1 cannot be asked');
  });

  it('keeps, as the toolkit itself does, in the server of these tests', async () => {
    const path = file('kept.txt', 'by the toolkit');

    const said = await toolkit(service, path);

    expect(said).toBe('toolkit-1 by the toolkit');
  });
});

/** Saves and restores a file with @actions/cache: what it can use is a cache server. */
async function toolkit(service: 'v1' | 'v2', path: string): Promise<string> {
  const script = `
    const { saveCache, restoreCache } = await import('@actions/cache');
    const { readFileSync, rmSync } = await import('node:fs');
    await saveCache([${JSON.stringify(path)}], 'toolkit-1');
    rmSync(${JSON.stringify(path)});
    const key = await restoreCache([${JSON.stringify(path)}], 'toolkit-none', ['toolkit-']);
    console.log('\\n>' + key + ' ' + readFileSync(${JSON.stringify(path)}, 'utf8'));`;
  const env = { PATH: process.env['PATH'], RUNNER_TEMP: folder, ...environment(service) };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });
  return /^>(?<said>.*)$/m.exec(stdout)?.groups?.['said'] ?? stdout;
}

describe('where there is an Actions cache', () => {
  it.each([
    ['no token', { ACTIONS_RESULTS_URL: 'https://results.example/' }],
    ['no address', { ACTIONS_RUNTIME_TOKEN: 'x' }],
    ['an address that is none', { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_CACHE_URL: 'x' }],
  ])('is none with %s', (_name, env) => {
    expect(actionsCache(env)).toBeUndefined();
  });

  it('asks the older service on GitHub Enterprise Server, whatever is set', async () => {
    const env = {
      ...environment('v1'),
      ACTIONS_CACHE_SERVICE_V2: 'true',
      GITHUB_SERVER_URL: 'https://github.acme.example',
    };

    await cacheOf(env).restore(query('db-'), join(folder, 'out'));

    expect(server.asked).toEqual(['GET /_apis/artifactcache/cache']);
  });

  it('speaks no http to a host that is not on this network', async () => {
    const env = { ...environment('v1'), ACTIONS_CACHE_URL: 'http://cache.example/' };

    await expect(cacheOf(env).restore(query('db-'), join(folder, 'out'))).rejects.toThrow(
      'http://cache.example is not asked: only https is',
    );
  });
});
