import type { Severity } from '../../../domain/severity.ts';
import type { ManifestObject } from '../../manifest.ts';
import type { Hit, Rule } from '../../rule.ts';
import { hitAt } from '../pod.ts';
import { rbacPractice } from '../standards.ts';
import { show } from '../value.ts';
import { isRole, policyRules, severityIn, type PolicyRule } from './role.ts';

const READ = new Set(['get', 'list', 'watch']);
const FIELDS = ['resources', 'verbs', 'nonResourceURLs', 'apiGroups'] as const;

function severityOf(rule: PolicyRule): Severity {
  const isWrite = rule.verbs.some((verb) => !READ.has(verb));
  if (rule.resources.includes('*')) {
    // Among all resources of the core group are the Secrets.
    const hasSecrets = rule.apiGroups.length === 0 || rule.apiGroups.some((group) => group === '*' || group === '');
    if (hasSecrets) {
      return 'high';
    }
    return isWrite ? 'medium' : 'low';
  }
  return rule.verbs.includes('*') || isWrite ? 'medium' : 'low';
}

function* check(role: ManifestObject): Iterable<Hit> {
  if (!isRole(role)) {
    return;
  }
  for (const rule of policyRules(role)) {
    const wild = FIELDS.filter((field) => rule[field].includes('*'));
    const [first] = wild;
    if (first !== undefined) {
      const path = [...rule.path, first, rule[first].indexOf('*')];
      const what = rule.resources.length > 0 ? rule.resources : rule.nonResourceURLs;
      const message = `The ${role.kind} ${show(role.name)} has "*" in ${wild.join(', ')}: it may ${rule.verbs.join(', ')} ${what.join(', ')}.`;
      yield hitAt({ object: role }, path, message, { severity: severityIn(role, rule, severityOf(rule)) });
    }
  }
}

export const wildcard: Rule = {
  id: 'GH-RBAC-WILDCARD',
  title: 'Role gives rights by wildcard',
  control: rbacPractice('Least privilege', 'least-privilege'),
  severity: 'high',
  severityReason:
    'All resources include Secrets, and every resource and verb that is added later; medium or low where the wildcard is only over verbs, one API group or reading, one step lower in a Role, and low for objects named in resourceNames.',
  remediation: 'Name the apiGroups, resources and verbs that are used.',
  kinds: ['Role', 'ClusterRole'],
  check,
};
