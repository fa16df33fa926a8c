import type { Severity } from '../../../domain/severity.ts';
import type { FieldPath, ManifestObject } from '../../manifest.ts';
import { groupOf } from '../pod.ts';
import { objectsAt, textsAt } from '../value.ts';

/** One item of the rules of a Role or ClusterRole. */
export interface PolicyRule {
  /** From the root of the object. */
  readonly path: FieldPath;
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames: readonly string[];
  readonly nonResourceURLs: readonly string[];
}

export function isRbac(object: ManifestObject): boolean {
  return groupOf(object) === 'rbac.authorization.k8s.io';
}

export function isRole(object: ManifestObject): boolean {
  return (object.kind === 'Role' || object.kind === 'ClusterRole') && isRbac(object);
}

export function isBinding(object: ManifestObject): boolean {
  return (object.kind === 'RoleBinding' || object.kind === 'ClusterRoleBinding') && isRbac(object);
}

function readPolicyRules(role: ManifestObject): readonly PolicyRule[] {
  return objectsAt(role.value, 'rules').map(({ path, value }) => {
    const texts = (field: string): readonly string[] => textsAt(value, field).map(({ text }) => text);
    return {
      path,
      apiGroups: texts('apiGroups'),
      resources: texts('resources'),
      verbs: texts('verbs'),
      resourceNames: texts('resourceNames'),
      nonResourceURLs: texts('nonResourceURLs'),
    };
  });
}

const known = new WeakMap<ManifestObject, readonly PolicyRule[]>();

/** The rules of a role, read once however many of ours ask. */
export function policyRules(role: ManifestObject): readonly PolicyRule[] {
  const found = known.get(role) ?? readPolicyRules(role);
  known.set(role, found);
  return found;
}

/** Some permissions of the Kubernetes API; the core group is ''. */
export interface Permission {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

function includesGroup(rule: PolicyRule, groups: readonly string[]): boolean {
  return rule.apiGroups.length === 0 || rule.apiGroups.some((group) => group === '*' || groups.includes(group));
}

/** `pods/exec` is also granted by its name in all resources: `*`+`/exec`. */
function namesResource(granted: string, resource: string): boolean {
  const slash = resource.indexOf('/');
  return granted === resource || (slash >= 0 && granted === `*${resource.slice(slash)}`);
}

/**
 * The resources and verbs, as written, by which a rule grants some of a permission. The resource `*` counts only where the permission
 * names it and the verb is written out: all of everything is GH-RBAC-WILDCARD.
 */
export function grantOf(
  rule: PolicyRule,
  permission: Permission,
): { readonly resources: readonly string[]; readonly verbs: readonly string[] } | undefined {
  const resources = rule.resources.filter((granted) =>
    permission.resources.some((resource) => namesResource(granted, resource)),
  );
  if (resources.length === 0 || !includesGroup(rule, permission.apiGroups)) {
    return undefined;
  }
  const isNamed = resources.some((resource) => resource !== '*');
  const verbs = rule.verbs.filter((verb) => (verb === '*' && isNamed) || permission.verbs.includes(verb));
  return verbs.length > 0 ? { resources, verbs } : undefined;
}

const ONE_STEP_LOWER = {
  critical: 'high',
  high: 'medium',
  medium: 'low',
  low: 'low',
  info: 'info',
  unknown: 'unknown',
} as const;

/** What a permission is worth in this role: one step lower in one namespace, low for named objects only. */
export function severityIn(role: ManifestObject, rule: PolicyRule, severity: Severity): Severity {
  const scoped = role.kind === 'Role' ? ONE_STEP_LOWER[severity] : severity;
  return rule.resourceNames.length > 0 && scoped !== 'info' ? 'low' : scoped;
}
