import { RBAC_COLLECTIONS, RBAC_PERMISSIONS, RbacReading, SERVICE_ACCOUNTS } from '../../builtin/cluster/rbac.ts';
import { formatDuration } from '../../config/duration.ts';
import type { ClusterApi } from '../../domain/cluster.ts';
import { ScanError } from '../../domain/errors.ts';
import type { PlannedContext } from '../../scan-all.ts';
import type { ScanResult } from '../../scanners/scanner.ts';
import { VERSION } from '../../version.ts';
import type { ClusterScan } from './given.ts';

/** The RBAC of the cluster, by the rules of manifest-scan. It reads, and nothing else. */
export const rbacScan: ClusterScan<undefined> = {
  name: 'rbac',
  version: VERSION,
  permissions: () => RBAC_PERMISSIONS,
  scan: async (_options, { under, timeoutMs }, context) => {
    context.learn({ install: { source: 'builtin', verified: 'builtin' } });
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      return await read(under(AbortSignal.any([context.signal, limit])), context);
    } catch (error) {
      context.signal.throwIfAborted();
      throw limit.aborted
        ? new ScanError(
            `it took longer than ${formatDuration(timeoutMs)} to list roles and bindings; raise scan-timeout`,
          )
        : error;
    }
  },
};

async function read(api: ClusterApi, context: PlannedContext): Promise<ScanResult> {
  const reading = new RbacReading();
  let done = 0;
  for (const { kind, ...collection } of RBAC_COLLECTIONS) {
    for await (const object of api.list(collection)) {
      context.signal.throwIfAborted();
      reading.add(kind, object);
      done += 1;
    }
    context.progress({ done, unit: 'roles and bindings' });
  }
  const { group, resource } = SERVICE_ACCOUNTS;
  const mayList = await api.may({ verb: 'list', group, resource, why: 'tell which service accounts are there' });
  if (mayList) {
    for await (const account of api.list(SERVICE_ACCOUNTS)) {
      reading.addServiceAccount(account);
    }
  }
  return reading.end({ serviceAccounts: mayList ? 'listed' : 'forbidden' });
}
