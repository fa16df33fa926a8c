import type { ClusterObject } from '../../domain/cluster.ts';
import { fieldsOf, listOf, textOf } from '../../scanners/fields.ts';

/** https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings */
const LABEL = 'kubernetes.io/bootstrapping';

/** Who writes to what the API server has made: itself, and the controller that fills in aggregated roles. */
const OWN_MANAGERS: ReadonlySet<string> = new Set([
  'kube-apiserver',
  'kube-controller-manager',
  'clusterrole-aggregation-controller',
]);

/**
 * Whether Kubernetes itself has brought a role or binding, and nobody has changed it since. The label alone proves nothing, as anybody who may write a role
 * may write it: the API server also says who has written the fields of an object.
 */
export function isUnchangedDefault({ metadata }: ClusterObject): boolean {
  const managers = listOf(fieldsOf(metadata)['managedFields']).map((entry) => textOf(fieldsOf(entry)['manager']) ?? '');
  return (
    metadata.labels?.[LABEL] === 'rbac-defaults' &&
    managers.length > 0 &&
    managers.every((manager) => OWN_MANAGERS.has(manager))
  );
}
