import type { Severity } from '../../../domain/severity.ts';
import type { ManifestObject } from '../../manifest.ts';
import type { Hit, Rule } from '../../rule.ts';
import { hitAt } from '../pod.ts';
import { documentation, rbacPractice } from '../standards.ts';
import { fieldAt, objectsAt, show, textAt } from '../value.ts';
import { isBinding } from './role.ts';

/** Kubernetes itself gives these to everybody: they tell the version, the API and who one is. */
const PUBLIC_ROLES = new Set(['system:public-info-viewer', 'system:discovery', 'system:basic-user']);

function isClusterAdmin(binding: ManifestObject): boolean {
  return (
    fieldAt(binding.value, 'roleRef', 'kind') === 'ClusterRole' &&
    fieldAt(binding.value, 'roleRef', 'name') === 'cluster-admin'
  );
}

function* checkClusterAdmin(binding: ManifestObject): Iterable<Hit> {
  if (isBinding(binding) && isClusterAdmin(binding)) {
    const isNamespaced = binding.kind === 'RoleBinding';
    const where = isNamespaced ? 'in its namespace' : 'in the whole cluster';
    const names = objectsAt(binding.value, 'subjects').map(({ value }) => show(textAt(value, 'name')));
    const message = `The ${binding.kind} ${show(binding.name)} gives cluster-admin ${where} to ${names.slice(0, 5).join(', ') || 'nobody yet'}.`;
    yield hitAt({ object: binding }, ['roleRef', 'name'], message, isNamespaced ? { severity: 'medium' } : {});
  }
}

export const clusterAdmin: Rule = {
  id: 'GH-RBAC-CLUSTER-ADMIN',
  title: 'Binding gives cluster-admin',
  control: rbacPractice('Least privilege', 'least-privilege'),
  severity: 'high',
  severityReason:
    'The holder may do everything in the cluster; medium in a RoleBinding, where it is everything in one namespace.',
  remediation: 'Bind a role with the permissions that are used.',
  kinds: ['RoleBinding', 'ClusterRoleBinding'],
  check: checkClusterAdmin,
};

interface SubjectRule extends Omit<Rule, 'kinds' | 'check' | 'checkAll'> {
  readonly isMeant: (kind: string | undefined, name: string) => boolean;
  readonly severityFor?: (binding: ManifestObject) => Severity;
}

function* subjectHits(binding: ManifestObject, { isMeant, severityFor }: SubjectRule): Iterable<Hit> {
  for (const { path, value } of objectsAt(binding.value, 'subjects')) {
    const name = textAt(value, 'name') ?? '';
    const kind = textAt(value, 'kind');
    if (isMeant(kind, name)) {
      const role = show(fieldAt(binding.value, 'roleRef', 'name'));
      const message = `The ${binding.kind} ${show(binding.name)} gives ${role} to ${kind ?? 'the subject'} ${show(name)}.`;
      yield hitAt(
        { object: binding },
        [...path, 'name'],
        message,
        severityFor === undefined ? {} : { severity: severityFor(binding) },
      );
    }
  }
}

function subjectRule(subject: SubjectRule): Rule {
  const { isMeant: _, severityFor: __, ...rule } = subject;
  return {
    ...rule,
    kinds: ['RoleBinding', 'ClusterRoleBinding'],
    check: (object) => (isBinding(object) ? subjectHits(object, subject) : []),
  };
}

function isPublic(binding: ManifestObject): boolean {
  return PUBLIC_ROLES.has(textAt(binding.value, 'roleRef', 'name') ?? '');
}

export const subjectRules: readonly Rule[] = [
  subjectRule({
    id: 'GH-RBAC-ANONYMOUS',
    title: 'Binding gives rights to everybody who can reach the API server',
    control: documentation('Anonymous requests', 'reference/access-authn-authz/authentication/#anonymous-requests'),
    severity: 'high',
    severityReason:
      'No credential is needed to use it; critical with cluster-admin, and info for the public roles that Kubernetes itself gives.',
    remediation: 'Name a User, Group or ServiceAccount that has to log in.',
    isMeant: (_, name) => name === 'system:anonymous' || name === 'system:unauthenticated',
    severityFor(binding) {
      const severity = isClusterAdmin(binding) ? 'critical' : 'high';
      return isPublic(binding) ? 'info' : severity;
    },
  }),
  subjectRule({
    id: 'GH-RBAC-ALL-AUTHENTICATED',
    title: 'Binding gives rights to everybody who can log in',
    control: rbacPractice('Least privilege', 'least-privilege'),
    severity: 'medium',
    severityReason:
      'Every user and every pod with a token has it; high with cluster-admin, and info for the public roles that Kubernetes itself gives.',
    remediation: 'Name the Users, Groups or ServiceAccounts that need it.',
    isMeant: (kind, name) => kind === 'Group' && (name === 'system:authenticated' || name === 'system:serviceaccounts'),
    severityFor(binding) {
      const severity = isClusterAdmin(binding) ? 'high' : 'medium';
      return isPublic(binding) ? 'info' : severity;
    },
  }),
  subjectRule({
    id: 'GH-RBAC-MASTERS',
    title: 'Binding names system:masters',
    control: rbacPractice('Least privilege', 'least-privilege'),
    severity: 'medium',
    severityReason:
      'The group passes every check, also without this binding and after it is deleted: the binding adds nothing, but whoever wrote it counts on the group.',
    remediation: 'Bind a group of your own, which can be taken away again.',
    isMeant: (kind, name) => kind === 'Group' && name === 'system:masters',
  }),
  subjectRule({
    id: 'GH-RBAC-DEFAULT-SERVICE-ACCOUNT',
    title: 'Binding gives rights to the default service account',
    control: documentation('Service Accounts: default service accounts', 'concepts/security/service-accounts/'),
    severity: 'medium',
    severityReason:
      'Every pod of the namespace that names no service account has the rights, also one that is added later.',
    remediation: 'Make a ServiceAccount for the workload and bind that.',
    isMeant: (kind, name) => kind === 'ServiceAccount' && name === 'default',
  }),
];
