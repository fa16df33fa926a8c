import { formatFieldPath, type ManifestObject } from '../../manifest.ts';
import type { Hit, Rule } from '../../rule.ts';
import { hitAt } from '../pod.ts';
import { mismatches, type Shape } from '../shape.ts';
import { documentation } from '../standards.ts';
import { fieldAt } from '../value.ts';
import { isBinding, isRole } from './role.ts';

const texts: Shape = { list: 'string' };

const SHAPE: Shape = {
  fields: {
    metadata: { fields: { labels: { map: 'string' } } },
    rules: {
      list: {
        fields: { apiGroups: texts, resources: texts, verbs: texts, resourceNames: texts, nonResourceURLs: texts },
      },
    },
    aggregationRule: { fields: { clusterRoleSelectors: { list: { fields: {} } } } },
    subjects: { list: { fields: { kind: 'string', name: 'string', namespace: 'string', apiGroup: 'string' } } },
    roleRef: { fields: { kind: 'string', name: 'string', apiGroup: 'string' } },
  },
};

function* check(object: ManifestObject): Iterable<Hit> {
  if (!isRole(object) && !isBinding(object)) {
    return;
  }
  for (const { path, expected, found } of mismatches(object.value, SHAPE, [])) {
    yield hitAt(
      { object },
      path,
      `The field ${formatFieldPath(path)} must be ${expected} and is ${found}, so it cannot be judged.`,
    );
  }
  if (isBinding(object) && fieldAt(object.value, 'roleRef', 'name') === undefined) {
    yield hitAt({ object }, ['roleRef', 'name'], `The ${object.kind} names no role: roleRef.name is missing.`);
  }
}

export const malformedRbac: Rule = {
  id: 'GH-RBAC-MALFORMED',
  title: 'Role or binding cannot be judged: a field is missing or of a wrong type',
  control: documentation('Using RBAC Authorization', 'reference/access-authn-authz/rbac/'),
  severity: 'high',
  severityReason: 'Kubernetes refuses the object, so the rights that will be given in its place have not been judged.',
  remediation: 'Write rules and subjects as lists of maps, and apiGroups, resources and verbs as lists of strings.',
  kinds: ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'],
  check,
};
