import type { Json, ManifestObject } from '../../manifest.ts';
import type { Hit, Rule, RuleContext } from '../../rule.ts';
import { groupOf, hitAt, podPath } from '../pod.ts';
import { byNamespace, firstByName, scanIndex } from '../scan-index.ts';
import { hardeningGuide } from '../standards.ts';
import { fieldAt, isObject, listAt, objectAt } from '../value.ts';

const CONTROL = hardeningGuide('Network policies');

function isNetworkPolicy(object: ManifestObject): boolean {
  return object.kind === 'NetworkPolicy' && ['networking.k8s.io', 'extensions'].includes(groupOf(object));
}

/** Policies of network plug-ins; those for the whole cluster hold in every namespace. */
const PLUGIN_GROUPS = new Set(['cilium.io', 'projectcalico.org', 'crd.projectcalico.org', 'policy.networking.k8s.io']);
const CLUSTER_WIDE =
  /^(?:GlobalNetworkPolicy|CiliumClusterwideNetworkPolicy|(?:Baseline)?AdminNetworkPolicy|ClusterNetworkPolicy)$/;

function isPluginPolicy(object: ManifestObject): boolean {
  return object.kind.endsWith('NetworkPolicy') && PLUGIN_GROUPS.has(groupOf(object));
}

interface Networks {
  readonly workloads: ReadonlyMap<string, readonly ManifestObject[]>;
  readonly policies: ReadonlyMap<string, readonly ManifestObject[]>;
  readonly pluginNamespaces: ReadonlySet<string>;
  readonly hasClusterPolicy: boolean;
}

const networksOf = scanIndex((objects: readonly ManifestObject[]): Networks => {
  const plugin = objects.filter(isPluginPolicy);
  return {
    workloads: byNamespace(objects.filter((object) => podPath(object) !== undefined)),
    policies: byNamespace(objects.filter(isNetworkPolicy)),
    pluginNamespaces: new Set(plugin.map(({ namespace }) => namespace ?? '')),
    hasClusterPolicy: plugin.some(({ kind }) => CLUSTER_WIDE.test(kind)),
  };
});

/** Namespaces with workloads whose plug-in policies, which differ in meaning, do not decide already. */
function* openNamespaces(networks: Networks): Iterable<readonly [string, readonly ManifestObject[]]> {
  for (const [namespace, workloads] of networks.hasClusterPolicy ? [] : networks.workloads) {
    if (!networks.pluginNamespaces.has(namespace)) {
      yield [namespace, workloads];
    }
  }
}

function describe(namespace: string): string {
  return namespace === '' ? 'The namespace these manifests are applied to' : `The namespace "${namespace}"`;
}

function* missingPolicies({ objects }: RuleContext): Iterable<Hit> {
  const networks = networksOf(objects);
  for (const [namespace, workloads] of openNamespaces(networks)) {
    const object = networks.policies.has(namespace) ? undefined : firstByName(workloads);
    if (object !== undefined) {
      const count = workloads.length === 1 ? '1 workload' : `${workloads.length} workloads`;
      const message = `${describe(namespace)} gets ${count} and no NetworkPolicy from the scanned manifests.`;
      yield hitAt({ object }, ['metadata', 'namespace'], message);
    }
  }
}

export const networkPolicy: Rule = {
  id: 'GH-NSA-NETWORK-POLICY',
  title: 'Namespace has no network policy',
  control: CONTROL,
  severity: 'medium',
  severityReason:
    'Every pod of the cluster can reach every pod of the namespace, so one foothold reaches all; the policy may be kept elsewhere.',
  remediation:
    'Add a NetworkPolicy with podSelector: {} and policyTypes: [Ingress, Egress], and one that allows each connection that is needed.',
  kinds: ['Pod', 'NetworkPolicy'],
  checkAll: missingPolicies,
};

type Direction = 'Ingress' | 'Egress';

function allowsAll(rules: readonly Json[], peers: string): boolean {
  return rules.some((rule) => isObject(rule) && listAt(rule, peers).length === 0 && listAt(rule, 'ports').length === 0);
}

/** Whether the policy selects all pods and so cuts them off from what no rule allows. */
function isolatesAll(policy: ManifestObject, direction: Direction): boolean {
  const selector = objectAt(policy.value, 'spec', 'podSelector');
  const types = fieldAt(policy.value, 'spec', 'policyTypes');
  const field = direction.toLowerCase();
  const isOfType = Array.isArray(types)
    ? types.includes(direction)
    : direction === 'Ingress' || fieldAt(policy.value, 'spec', field) !== undefined;
  const selectsAll =
    listAt(selector, 'matchExpressions').length === 0 && Object.keys(objectAt(selector, 'matchLabels')).length === 0;
  return (
    isOfType && selectsAll && !allowsAll(listAt(policy.value, 'spec', field), direction === 'Ingress' ? 'from' : 'to')
  );
}

function* missingDefaults({ objects }: RuleContext): Iterable<Hit> {
  const networks = networksOf(objects);
  for (const [namespace] of openNamespaces(networks)) {
    const policies = networks.policies.get(namespace) ?? [];
    const directions = (['Ingress', 'Egress'] as const).filter(
      (direction) => !policies.some((policy) => isolatesAll(policy, direction)),
    );
    const object = firstByName(policies);
    if (object !== undefined && directions.length > 0) {
      const message = `${describe(namespace)} has network policies, but none that denies ${directions.join(' and ')} of all pods by default.`;
      yield hitAt({ object }, ['spec', 'podSelector'], message);
    }
  }
}

export const defaultDeny: Rule = {
  id: 'GH-NSA-DEFAULT-DENY',
  title: 'Namespace has no default-deny network policy',
  control: CONTROL,
  severity: 'low',
  severityReason:
    'Some pods are covered, but a pod that no policy selects, or a direction that none names, stays open.',
  remediation: 'Add a NetworkPolicy with podSelector: {} and policyTypes: [Ingress, Egress] and no rules.',
  kinds: ['NetworkPolicy'],
  checkAll: missingDefaults,
};
