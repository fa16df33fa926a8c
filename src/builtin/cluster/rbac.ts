import { accessGraph } from '../access.ts';
import { evaluate } from '../evaluation.ts';
import type { JsonObject, ManifestObject } from '../manifest.ts';
import { NEWEST_KUBERNETES } from '../kubernetes-version.ts';
import { rbacRules } from '../rules/rbac/index.ts';
import type { AccessGraph } from '../../domain/access.ts';
import type { ClusterObject, Collection, Permission } from '../../domain/cluster.ts';
import type { ScanResult } from '../../scanners/scanner.ts';
import { isUnchangedDefault } from './bootstrap.ts';
import { Subjects } from './subjects.ts';

const GROUP = 'rbac.authorization.k8s.io';

/** Everything that says who may do what, cluster first. */
export const RBAC_COLLECTIONS: readonly (Collection & { readonly kind: string })[] = [
  { group: GROUP, version: 'v1', resource: 'clusterroles', kind: 'ClusterRole' },
  { group: GROUP, version: 'v1', resource: 'clusterrolebindings', kind: 'ClusterRoleBinding' },
  { group: GROUP, version: 'v1', resource: 'roles', kind: 'Role' },
  { group: GROUP, version: 'v1', resource: 'rolebindings', kind: 'RoleBinding' },
];

/** Needed to tell bindings to service accounts that are not there; without it that is not looked at. */
export const SERVICE_ACCOUNTS: Collection = { group: '', version: 'v1', resource: 'serviceaccounts' };

/** Without one of these nobody knows who may do what. */
export const RBAC_PERMISSIONS: readonly Permission[] = RBAC_COLLECTIONS.map(({ group, resource }) => ({
  verb: 'list',
  group,
  resource,
  why: 'judge the RBAC of the cluster',
}));

/** Collects the RBAC of a cluster, object by object, and judges it by the rules of manifest-scan. */
export class RbacReading {
  readonly #kept: ManifestObject[] = [];
  readonly #subjects = new Subjects();
  #defaults = 0;

  add(kind: string, object: ClusterObject): void {
    if (isUnchangedDefault(object)) {
      this.#defaults += 1;
      return;
    }
    const kept = manifestOf(kind, object);
    this.#kept.push(kept);
    this.#subjects.binding(kept);
  }

  /** Of a cluster whose service accounts may be listed. */
  addServiceAccount({ metadata: { namespace = '', name } }: ClusterObject): void {
    this.#subjects.serviceAccount(namespace, name);
  }

  end({ serviceAccounts }: { readonly serviceAccounts: 'listed' | 'forbidden' }): ScanResult {
    const objects = this.#kept;
    const evaluation = evaluate(rbacRules, { version: NEWEST_KUBERNETES, objects }, () => undefined);
    const access = accessGraph(objects);
    return {
      // What lives in a cluster is in no file.
      observations: evaluation.observations.map(({ locations: _locations, ...observation }) => observation),
      // Every role and binding was listed: where there is none of a kind, none is wrong.
      controls: evaluation.controls.map((control) =>
        control.result === 'skip' ? { ...control, result: 'pass' } : control,
      ),
      coverage: {
        unit: 'roles and bindings',
        examined: objects.length + this.#defaults,
        passed: objects.length + this.#defaults - evaluation.hit.size,
      },
      gaps: evaluation.gaps,
      notices: [...defaultWords(this.#defaults), ...this.#subjects.notices(serviceAccounts)],
      ...(access !== undefined && { access: withoutFiles(access) }),
    };
  }
}

function defaultWords(count: number): readonly string[] {
  return count === 0
    ? []
    : [`${count} roles and bindings are those that Kubernetes itself brings, and unchanged: they were not judged.`];
}

/** What the rules look at; managed fields and annotations are the most of an object, and may hold anything. */
function manifestOf(kind: string, object: ClusterObject): ManifestObject {
  const { apiVersion = `${GROUP}/v1`, metadata } = object;
  const { name, namespace, labels } = metadata;
  const fields = ['rules', 'aggregationRule', 'roleRef', 'subjects'].flatMap((field) => {
    const value = object[field];
    return value === undefined || value === null ? [] : [[field, value] as const];
  });
  const about = { name, ...(namespace !== undefined && { namespace }), ...(labels !== undefined && { labels }) };
  // It was read from JSON, and the rules believe no field to be of the type that it should be.
  const value = { apiVersion, kind, metadata: about, ...Object.fromEntries(fields) } as JsonObject;
  return { apiVersion, kind, name, namespace, value, file: '', locate: () => ({ path: '' }) };
}

function withoutFiles({ subjects, roles, bindings }: AccessGraph): AccessGraph {
  return {
    subjects,
    roles: roles.map(({ location: _location, ...role }) => role),
    bindings: bindings.map(({ location: _location, ...binding }) => binding),
  };
}
