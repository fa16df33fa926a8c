import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_TOKEN, startCacheServer } from '../../__tests__/support/cache-server.ts';
import { bytes, startReleaseServer } from '../../__tests__/support/release-server/server.ts';
import { gatehouse, passed, seen, type Bench, type Ended } from './command.ts';
import type { Check } from '../check.ts';

/** Grype's database from a mirror, kept in a cache of jobs, and used by the next job when the mirror is gone. */
export async function jobCache(bench: Bench, check: Check): Promise<void> {
  const [mirror, cache] = [await startReleaseServer(), await startCacheServer()];
  const image = `docker-archive:${bench.image('app.docker.tar')}`;
  let jobs = 0;
  const job = (event: string): Promise<Ended> => {
    const flags = {
      scanners: 'grype',
      'db-file': '',
      'db-mirror': `grype=${mirror.url}`,
      'cache-dir': join(bench.root, `job-${jobs++}`),
    };
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      ACTIONS_RUNTIME_TOKEN: CACHE_TOKEN,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: cache.url,
    };
    return gatehouse(bench.folder(), [image, ...bench.flags(flags)], { env });
  };
  try {
    const archive = readFileSync(bench.database('grype'));
    let found: readonly string[] = [];
    await check("Grype's database from a mirror, kept for other jobs", async () => {
      mirror.serve('/v6/latest.json', bytes(latest(archive)));
      mirror.serve('/v6/db.tar.gz', bytes(archive));
      const report = passed(await job('push'));
      found = seen(report, image, 'grype');
      assert(found.length >= 50, `${found.length} found`);
      assert.equal(report.scans[0]?.database?.digest, `sha256:${sha256(archive)}`);
      assert.equal(cache.entries.size, 1);
    });
    await check('the same in another job, when the mirror is gone', async () => {
      mirror.serve('/v6/latest.json', { kind: 'status', status: 503 });
      const ended = await job('pull_request');
      assert.deepEqual(seen(passed(ended), image, 'grype'), found);
      assert.match(ended.said, /grype: the database is out of the Actions cache/);
    });
  } finally {
    await mirror.stop();
    await cache.stop();
  }
}

function latest(archive: Buffer): string {
  return JSON.stringify({
    status: 'active',
    schemaVersion: 'v6.1.9',
    built: new Date(Date.now() - 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z'),
    path: 'db.tar.gz',
    checksum: `sha256:${sha256(archive)}`,
  });
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
