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
    const lacking = unique.filter((permission) => missing.includes(permission));
    const advice = lacking.some(isEverything) ? 'Run this as a cluster-admin' : 'Bind the roles of docs/k8s to it';
    throw new ScanError(
      `Nothing was made in the cluster, since the identity of this run may not ${wordsOf(lacking).join('; may not ')}. ${advice}`,
    );
  }
}

/** What no role gives but cluster-admin. */
function isEverything({ verb, resource }: Permission): boolean {
  return verb === '*' && resource === '*';
}

function keyOf({ verb, group, resource, namespace = '' }: Permission): string {
  return [verb, group, resource, namespace].join(' ');
}

/** What is needed for the same in the same place is said together. */
function wordsOf(permissions: readonly Permission[]): readonly string[] {
  const groups = new Map<string, { readonly first: Permission; readonly resources: string[] }>();
  for (const permission of permissions) {
    const { verb, group, resource, namespace = '', why } = permission;
    const key = [verb, namespace, why].join('\n');
    const known = groups.get(key) ?? { first: permission, resources: [] };
    known.resources.push(group === '' ? resource : `${resource}.${group}`);
    groups.set(key, known);
  }
  return [...groups.values()].map(({ first, resources }) => {
    const { verb, namespace, why } = first;
    const where = namespace === undefined ? 'in the whole cluster' : `in the namespace ${namespace}`;
    const what = isEverything(first) ? 'do everything' : `${verb} ${resources.join(', ')}`;
    return `${what} ${where} (to ${why})`;
  });
}
