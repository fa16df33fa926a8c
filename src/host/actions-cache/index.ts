import { createHash } from 'node:crypto';
import type { JobCache } from '../../domain/job-cache.ts';
import type { Env } from '../host.ts';
import { serviceV1 } from './service-v1.ts';
import { serviceV2 } from './service-v2.ts';

// What is kept: one archive, whose files are named from the folder of a database. Changed when that changes.
const FORMAT = 'gatehouse database, tar.gz, 1';

/**
 * The cache of GitHub Actions; undefined where the runner names none. `@actions/cache` is not used: it unpacks an archive with absolute
 * names and links wherever these point, so that who can write the cache could write any file of the runner.
 */
export function actionsCache(env: Env): JobCache | undefined {
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  // As the toolkit decides: GitHub Enterprise Server has the older service only.
  const isNew = (env['ACTIONS_CACHE_SERVICE_V2'] ?? '') !== '' && !isEnterpriseServer(env);
  const url = (isNew ? env['ACTIONS_RESULTS_URL'] : (env['ACTIONS_CACHE_URL'] ?? env['ACTIONS_RESULTS_URL'])) ?? '';
  if (token === '' || !URL.canParse(url)) {
    return undefined;
  }
  const version = createHash('sha256').update(FORMAT).digest('hex');
  const service = { url, token, version };
  return { name: 'the Actions cache', ...(isNew ? serviceV2(service) : serviceV1(service)) };
}

function isEnterpriseServer(env: Env): boolean {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : 'github.com';
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}
