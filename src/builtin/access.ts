import type { AccessGraph } from '../domain/access.ts';
import { definedRole, foreignRole, riskHits, risksOf, roleId, type AccessRole } from './access-roles.ts';
import type { JsonObject, ManifestObject } from './manifest.ts';
import { isBinding, isRole } from './rules/rbac/role.ts';
import { objectAt, objectsAt, textAt } from './rules/value.ts';

type AccessSubject = AccessGraph['subjects'][number];
type AccessBinding = AccessGraph['bindings'][number];

/** A subject that names no namespace is in the one of its binding. */
function readSubject(binding: ManifestObject, value: JsonObject): AccessSubject {
  const kind = textAt(value, 'kind') ?? 'User';
  const name = textAt(value, 'name') ?? '';
  const namespace = kind === 'ServiceAccount' ? (textAt(value, 'namespace') ?? binding.namespace) : undefined;
  const id = kind === 'ServiceAccount' ? `${kind}:${namespace ?? ''}/${name}` : `${kind}:${name}`;
  return { id, kind, name, ...(namespace === undefined ? {} : { namespace }) };
}

function readRoleRef(binding: ManifestObject): AccessRole {
  const ref = objectAt(binding.value, 'roleRef');
  return foreignRole(textAt(ref, 'kind') ?? 'ClusterRole', textAt(ref, 'name') ?? '', binding.namespace);
}

function readBinding(binding: ManifestObject): readonly (AccessBinding & { readonly of: AccessSubject })[] {
  const hits = riskHits(binding);
  const role = readRoleRef(binding);
  return objectsAt(binding.value, 'subjects').map(({ path, value }) => {
    const of = readSubject(binding, value);
    const concerning = hits.filter(({ hit }) => hit.path[0] !== 'subjects' || hit.path[1] === path[1]);
    const namespace = binding.kind === 'RoleBinding' ? binding.namespace : undefined;
    return {
      kind: binding.kind,
      name: binding.name,
      ...(namespace === undefined ? {} : { namespace }),
      subject: of.id,
      role: roleId(role.kind, role.name, binding.namespace),
      risks: risksOf(concerning),
      location: binding.locate(path),
      of,
    };
  });
}

function sorted<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return [...items].sort((a, b) => compare(key(a), key(b)));
}

/** The RBAC graph of the scanned objects, in an order that does not depend on theirs; undefined when none is about RBAC. */
export function accessGraph(objects: readonly ManifestObject[]): AccessGraph | undefined {
  const roleObjects = objects.filter(isRole);
  const bindingObjects = objects.filter(isBinding);
  if (roleObjects.length === 0 && bindingObjects.length === 0) {
    return undefined;
  }
  const bindings = bindingObjects.flatMap(readBinding);
  const roles = new Map(bindingObjects.map(readRoleRef).map((role) => [role.id, role]));
  for (const role of roleObjects.map(definedRole)) {
    roles.set(role.id, role);
  }
  const subjects = new Map(bindings.map(({ of }) => [of.id, of]));
  return {
    subjects: sorted(subjects.values(), ({ id }) => id),
    roles: sorted(roles.values(), ({ id }) => id),
    bindings: sorted(bindings, (edge) =>
      [edge.kind, edge.namespace, edge.name, edge.subject, edge.role].join('\n'),
    ).map(({ of: _, ...edge }) => edge),
  };
}
