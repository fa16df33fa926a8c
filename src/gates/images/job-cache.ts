import type { Env } from '../../host/host.ts';
import type { DatabasePorts } from './database.ts';

/** Events whose runs belong to a branch and to people who may write it. What a pull request saves only its own runs would see. */
const SAVING_EVENTS: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
]);

/** Where databases are kept between jobs; undefined outside of GitHub Actions, and where the runner has no cache. */
export async function jobCacheOf(env: Env): Promise<DatabasePorts['jobCache']> {
  if (env['GITHUB_ACTIONS'] !== 'true' || (env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '') {
    return undefined;
  }
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  const { actionsCache } = await import('../../host/actions-cache/index.ts');
  const store = actionsCache(env);
  if (store === undefined || mode === 'none' || mode === 'write-only') {
    return undefined;
  }
  return { store, maySave: mode !== 'read' && SAVING_EVENTS.has(env['GITHUB_EVENT_NAME'] ?? '') };
}
