import type { ClusterApi, Permission } from '../../domain/cluster.ts';
import { ScanError } from '../../domain/errors.ts';

const AT_ONCE = 8;

/** Asks for every permission, each once. Rejects with a `ScanError` that lists all that is missing and what each is needed for. */
export async function assertPermitted(api: ClusterApi, needed: readonly Permission[]): Promise<void> {
  const unique = [...new Map(needed.map((permission) => [keyOf(permission), permission])).values()];
  const missing: Permission[] = [];
  const waiting = unique.values();
  const ask = async (): Promise<void> => {
    for (const permission of waiting) {
      if (!(await api.may(permission))) {
        missing.push(permission);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  if (missing.length > 0) {
    const all = unique.filter((permission) => missing.includes(permission)).map(wordsOf);
    throw new ScanError(
      `Nothing was made in the cluster, since the identity of the kubeconfig may not ${all.join('; may not ')}. Bind the role of docs/k8s/rbac.yaml to it`,
    );
  }
}

function keyOf({ verb, group, resource, namespace = '' }: Permission): string {
  return [verb, group, resource, namespace].join(' ');
}

function wordsOf({ verb, group, resource, namespace, why }: Permission): string {
  const what = group === '' ? resource : `${resource}.${group}`;
  const where = namespace === undefined ? 'in the whole cluster' : `in the namespace ${namespace}`;
  return `${verb} ${what} ${where} (to ${why})`;
}
