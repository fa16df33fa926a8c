import type { AccessGraph } from '../domain/access.ts';
import { definedRole, foreignRole, riskHits, risksOf, type AccessRole, type RiskHit } from './access-roles.ts';
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

/** One grant to one subject; its risks are those of the binding and of this subject. */
function readGrant(
  binding: ManifestObject,
  subject: ReturnType<typeof objectsAt>[number],
  hits: readonly RiskHit[],
): AccessBinding {
  const namespace = binding.kind === 'RoleBinding' ? binding.namespace : undefined;
  const concerning = hits.filter(({ hit }) => hit.path[0] !== 'subjects' || hit.path[1] === subject.path[1]);
  return {
    kind: binding.kind,
    name: binding.name,
    ...(namespace === undefined ? {} : { namespace }),
    subject: readSubject(binding, subject.value).id,
    role: readRoleRef(binding).id,
    risks: risksOf(concerning),
    location: binding.locate(subject.path),
  };
}

function readGrants(binding: ManifestObject): readonly AccessBinding[] {
  const hits = riskHits(binding);
  return objectsAt(binding.value, 'subjects').map((subject) => readGrant(binding, subject, hits));
}

function readSubjects(binding: ManifestObject): readonly AccessSubject[] {
  return objectsAt(binding.value, 'subjects').map(({ value }) => readSubject(binding, value));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function sorted<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return [...items].sort((a, b) => compare(key(a), key(b)));
}

function keyOf(grant: AccessBinding): string {
  return [grant.kind, grant.namespace, grant.name, grant.subject, grant.role].join('\n');
}

/** The RBAC graph of the scanned objects, in an order that does not depend on theirs; undefined when none is about RBAC. */
export function accessGraph(objects: readonly ManifestObject[]): AccessGraph | undefined {
  const roleObjects = objects.filter(isRole);
  const bindingObjects = objects.filter(isBinding);
  if (roleObjects.length === 0 && bindingObjects.length === 0) {
    return undefined;
  }
  // Defined roles come last and take the place of those that are only bound.
  const roles = [...bindingObjects.map(readRoleRef), ...roleObjects.map(definedRole)];
  const subjects = bindingObjects.flatMap(readSubjects);
  return {
    subjects: sorted(new Map(subjects.map((subject) => [subject.id, subject])).values(), ({ id }) => id),
    roles: sorted(new Map(roles.map((role) => [role.id, role])).values(), ({ id }) => id),
    bindings: sorted(bindingObjects.flatMap(readGrants), keyOf),
  };
}
