import type { ManifestObject } from '../../manifest.ts';
import type { Hit, Rule } from '../../rule.ts';
import { hitAt } from '../pod.ts';
import { documentation } from '../standards.ts';
import { fieldAt, objectAt, show } from '../value.ts';
import { isRole } from './role.ts';

const LABEL = 'rbac.authorization.k8s.io/aggregate-to-';

function* check(role: ManifestObject): Iterable<Hit> {
  if (!isRole(role) || role.kind !== 'ClusterRole') {
    return;
  }
  if (fieldAt(role.value, 'aggregationRule') !== undefined) {
    const message = `The ClusterRole ${show(role.name)} takes its rules from every ClusterRole with the labels it names.`;
    yield hitAt({ object: role }, ['aggregationRule'], message);
  }
  for (const [label, value] of Object.entries(objectAt(role.value, 'metadata', 'labels'))) {
    if (label.startsWith(LABEL) && value === 'true') {
      const message = `The ClusterRole ${show(role.name)} adds its rules to ${show(label.slice(LABEL.length))}, for all who have that role.`;
      yield hitAt({ object: role }, ['metadata', 'labels', label], message, { severity: 'info' });
    }
  }
}

export const aggregation: Rule = {
  id: 'GH-RBAC-AGGREGATION',
  title: 'ClusterRole is put together from labels',
  control: documentation('Aggregated ClusterRoles', 'reference/access-authn-authz/rbac/#aggregated-clusterroles'),
  severity: 'low',
  severityReason:
    'Whoever may label a ClusterRole changes what this one gives, and the manifest does not show it; info for a role that adds itself to another, as charts do for their own resources.',
  remediation: 'Write the rules into the role, or see that only trusted people may write ClusterRoles.',
  kinds: ['ClusterRole'],
  check,
};
