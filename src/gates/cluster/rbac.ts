import { RBAC_COLLECTIONS, RBAC_PERMISSIONS, RbacReading, SERVICE_ACCOUNTS } from '../../builtin/cluster/rbac.ts';
import { VERSION } from '../../version.ts';
import type { ClusterScan } from './given.ts';

/** The RBAC of the cluster, by the rules of manifest-scan. It reads, and nothing else. */
export const rbacScan: ClusterScan<undefined> = {
  name: 'rbac',
  version: VERSION,
  permissions: () => RBAC_PERMISSIONS,
  scan: async (_options, { api }, context) => {
    context.learn({ install: { source: 'builtin', verified: 'builtin' } });
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
  },
};
