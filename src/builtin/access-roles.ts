import type { AccessGraph } from '../domain/access.ts';
import type { Severity } from '../domain/severity.ts';
import type { ManifestObject } from './manifest.ts';
import { NEWEST_KUBERNETES } from './kubernetes-version.ts';
import { rbacRules } from './rules/rbac/index.ts';
import { policyRules, type PolicyRule } from './rules/rbac/role.ts';
import type { Hit, Rule } from './rule.ts';

export type AccessRole = AccessGraph['roles'][number];
export type Risk = AccessRole['risks'][number];

/** One hit of an RBAC rule, with its rule. */
export interface RiskHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

/** The hits of the RBAC rules on one object; they look at nothing else of the scan. */
export function riskHits(object: ManifestObject): readonly RiskHit[] {
  const context = { version: NEWEST_KUBERNETES, objects: [object] };
  return rbacRules.flatMap((rule) => [...(rule.check?.(object, context) ?? [])].map((hit) => ({ rule, hit })));
}

/** The risks of hits as a graph shows them: each once. */
export function risksOf(hits: readonly RiskHit[]): Risk[] {
  const risks = new Map<string, Risk>();
  for (const { rule, hit } of hits) {
    const severity = hit.severity ?? rule.severity;
    risks.set(`${rule.id} ${severity}`, { ruleId: rule.id, severity, title: rule.title });
  }
  return [...risks.values()];
}

function describe(rule: PolicyRule): string {
  const objects = rule.resources.map((resource) => {
    const groups = rule.apiGroups.filter((group) => group !== '');
    return groups.length === 0 ? resource : `${resource} (${groups.join(', ')})`;
  });
  const named = rule.resourceNames.length === 0 ? '' : ` named ${rule.resourceNames.join(', ')}`;
  return `${rule.verbs.join(', ')} ${[...objects, ...rule.nonResourceURLs].join(', ')}${named}`;
}

export function roleId(kind: string, name: string, namespace: string | undefined): string {
  return kind === 'Role' ? `${kind}:${namespace ?? ''}/${name}` : `${kind}:${name}`;
}

/** A role that the manifests define. */
export function definedRole(object: ManifestObject): AccessRole {
  const isNamespaced = object.kind === 'Role' && object.namespace !== undefined;
  return {
    id: roleId(object.kind, object.name, object.namespace),
    kind: object.kind,
    name: object.name,
    ...(isNamespaced ? { namespace: object.namespace } : {}),
    defined: true,
    permissions: policyRules(object).map(describe),
    risks: risksOf(riskHits(object)),
    location: object.locate(['rules']),
  };
}

/** What the roles that every cluster has give: https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles */
const BUILT_IN: Readonly<
  Record<string, { readonly permissions: readonly string[]; readonly risks: Readonly<Record<string, Severity>> }>
> = {
  'cluster-admin': { permissions: ['* * (*)', '* *'], risks: { 'GH-RBAC-WILDCARD': 'high' } },
  admin: {
    permissions: ['nearly everything in a namespace, roles and bindings included'],
    risks: {
      'GH-RBAC-SECRETS': 'high',
      'GH-RBAC-POD-EXEC': 'high',
      'GH-RBAC-TOKEN-REQUEST': 'high',
      'GH-RBAC-WORKLOAD-CREATE': 'medium',
    },
  },
  edit: {
    permissions: ['nearly everything in a namespace, without roles and bindings'],
    risks: {
      'GH-RBAC-SECRETS': 'high',
      'GH-RBAC-POD-EXEC': 'high',
      'GH-RBAC-TOKEN-REQUEST': 'high',
      'GH-RBAC-WORKLOAD-CREATE': 'medium',
    },
  },
  view: { permissions: ['get, list, watch most of a namespace, without Secrets'], risks: {} },
};

function titleOf(ruleId: string): string {
  return rbacRules.find(({ id }) => id === ruleId)?.title ?? ruleId;
}

/** A role that is bound here and defined elsewhere; the user-facing roles of Kubernetes are known. */
export function foreignRole(kind: string, name: string, namespace: string | undefined): AccessRole {
  const known = kind === 'ClusterRole' && Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  const risks = Object.entries(known?.risks ?? {});
  return {
    id: roleId(kind, name, namespace),
    kind,
    name,
    ...(kind === 'Role' && namespace !== undefined ? { namespace } : {}),
    defined: false,
    permissions: [...(known?.permissions ?? [])],
    risks: risks.map(([ruleId, severity]) => ({ ruleId, severity, title: titleOf(ruleId) })),
  };
}
