import type { ManifestObject } from '../../manifest.ts';
import type { Hit, Rule } from '../../rule.ts';
import { hitAt } from '../pod.ts';
import { rbacPractice } from '../standards.ts';
import { show } from '../value.ts';
import { grantOf, isRole, policyRules, severityIn, type Permission, type PolicyRule } from './role.ts';

const NAMED = 'one step lower in a Role, which holds in one namespace, and low for objects named in resourceNames.';

/** A rule over the permissions that Roles and ClusterRoles give. */
interface GrantRule extends Omit<Rule, 'kinds' | 'check' | 'checkAll' | 'control'> {
  readonly section: readonly [name: string, anchor: string];
  readonly permissions: readonly Permission[];
}

function describe(rule: PolicyRule): string {
  return rule.resourceNames.length === 0 ? '' : ` named ${rule.resourceNames.slice(0, 3).map(show).join(', ')}`;
}

function* grantHits(role: ManifestObject, rule: GrantRule): Iterable<Hit> {
  for (const policy of policyRules(role)) {
    const grants = rule.permissions
      .map((permission) => grantOf(policy, permission))
      .filter((grant) => grant !== undefined);
    if (grants.length === 0) {
      continue;
    }
    const resources = [...new Set(grants.flatMap((grant) => grant.resources))];
    const verbs = [...new Set(grants.flatMap((grant) => grant.verbs))];
    const [first] = resources;
    if (first !== undefined) {
      const path = [...policy.path, 'resources', policy.resources.indexOf(first)];
      const message = `The ${role.kind} ${show(role.name)} may ${verbs.join(', ')} ${resources.join(', ')}${describe(policy)}.`;
      yield hitAt({ object: role }, path, message, { severity: severityIn(role, policy, rule.severity) });
    }
  }
}

function grantRule(grant: GrantRule): Rule {
  const { section, permissions: _, ...rule } = grant;
  return {
    ...rule,
    severityReason: `${grant.severityReason}; ${NAMED}`,
    control: rbacPractice(...section),
    kinds: ['Role', 'ClusterRole'],
    check: (object) => (isRole(object) ? grantHits(object, grant) : []),
  };
}

const WRITE = ['create', 'update', 'patch'];
const RBAC_GROUP = ['rbac.authorization.k8s.io'];

export const grantRules: readonly Rule[] = [
  grantRule({
    id: 'GH-RBAC-SECRETS',
    title: 'Role may read Secrets',
    section: ['Listing secrets', 'listing-secrets'],
    permissions: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list', 'watch'] }],
    severity: 'high',
    severityReason: 'Secrets hold the credentials of other workloads, and list and watch show their content too',
    remediation: 'Name the objects in resourceNames with the verb get, in a Role of the namespace.',
  }),
  grantRule({
    id: 'GH-RBAC-POD-EXEC',
    title: 'Role may run commands in pods',
    section: ['Privilege escalation risks', 'privilege-escalation-risks'],
    permissions: [
      // get is what a websocket client asks for.
      { apiGroups: [''], resources: ['pods/exec', 'pods/attach'], verbs: ['create', 'get'] },
      { apiGroups: [''], resources: ['pods/ephemeralcontainers'], verbs: ['update', 'patch'] },
    ],
    severity: 'high',
    severityReason: 'A command in a pod has all that the pod has: its token, its secrets, its network',
    remediation: 'Remove pods/exec, pods/attach and pods/ephemeralcontainers, or keep them to a Role for emergencies.',
  }),
  grantRule({
    id: 'GH-RBAC-PORT-FORWARD',
    title: 'Role may forward ports to pods',
    section: ['Privilege escalation risks', 'privilege-escalation-risks'],
    permissions: [{ apiGroups: [''], resources: ['pods/portforward'], verbs: ['create', 'get'] }],
    severity: 'medium',
    severityReason: 'Port forwarding reaches what listens in a pod past network policies',
    remediation: 'Remove pods/portforward, or keep it to a Role of the namespace.',
  }),
  grantRule({
    id: 'GH-RBAC-TOKEN-REQUEST',
    title: 'Role may make tokens for service accounts',
    section: ['Token request', 'token-request'],
    permissions: [{ apiGroups: [''], resources: ['serviceaccounts/token'], verbs: ['create'] }],
    severity: 'high',
    severityReason: 'A token for a service account gives all that the account may do',
    remediation: 'Name the service accounts in resourceNames, in a Role of the namespace.',
  }),
  grantRule({
    id: 'GH-RBAC-WORKLOAD-CREATE',
    title: 'Role may create pods or what makes them',
    section: ['Workload creation', 'workload-creation'],
    permissions: [
      { apiGroups: [''], resources: ['pods', 'replicationcontrollers'], verbs: ['create'] },
      {
        apiGroups: ['apps', 'extensions'],
        resources: ['deployments', 'daemonsets', 'statefulsets', 'replicasets'],
        verbs: WRITE,
      },
      { apiGroups: ['batch'], resources: ['jobs', 'cronjobs'], verbs: WRITE },
    ],
    severity: 'medium',
    severityReason:
      'A new pod can mount any Secret and use any service account of its namespace, but controllers often need the right',
    remediation: 'Use a Role in the namespaces concerned, and have Pod Security admission enforce restricted there.',
  }),
  grantRule({
    id: 'GH-RBAC-NODES-PROXY',
    title: 'Role may reach the kubelets through nodes/proxy',
    section: ['Access to proxy subresource of Nodes', 'access-to-proxy-subresource-of-nodes'],
    permissions: [{ apiGroups: [''], resources: ['nodes/proxy'], verbs: ['get', 'create'] }],
    severity: 'high',
    severityReason: 'The kubelet runs commands in every pod of its node, past admission and audit',
    remediation: 'Remove nodes/proxy; for metrics nodes/metrics and nodes/stats are enough.',
  }),
  grantRule({
    id: 'GH-RBAC-CSR-APPROVAL',
    title: 'Role may approve certificate signing requests',
    section: ['CSRs and certificate issuing', 'csrs-and-certificate-issuing'],
    permissions: [
      {
        apiGroups: ['certificates.k8s.io'],
        resources: ['certificatesigningrequests/approval'],
        verbs: ['update', 'patch'],
      },
      { apiGroups: ['certificates.k8s.io'], resources: ['signers'], verbs: ['approve', 'sign'] },
    ],
    severity: 'high',
    severityReason: 'An approved certificate can be for any user, also a component of the control plane',
    remediation: 'Remove the permission, or name the signers in resourceNames.',
  }),
  grantRule({
    id: 'GH-RBAC-WEBHOOK-WRITE',
    title: 'Role may change admission webhooks',
    section: ['Control admission webhooks', 'control-admission-webhooks'],
    permissions: [
      {
        apiGroups: ['admissionregistration.k8s.io'],
        resources: ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'],
        verbs: WRITE,
      },
    ],
    severity: 'high',
    severityReason: 'A webhook sees every object that is written, Secrets too, and a mutating one changes it',
    remediation: 'Name the configurations in resourceNames, with the verbs update and patch.',
  }),
  grantRule({
    id: 'GH-RBAC-PERSISTENT-VOLUME-CREATE',
    title: 'Role may create PersistentVolumes',
    section: ['Persistent volume creation', 'persistent-volume-creation'],
    permissions: [{ apiGroups: [''], resources: ['persistentvolumes'], verbs: ['create'] }],
    severity: 'medium',
    severityReason:
      'A PersistentVolume of type hostPath opens the files of the nodes, but a storage provisioner needs the right',
    remediation: 'Leave it to the storage provisioner; others need only persistentvolumeclaims.',
  }),
  grantRule({
    id: 'GH-RBAC-NAMESPACE-WRITE',
    title: 'Role may change namespaces',
    section: ['Namespace modification', 'namespace-modification'],
    permissions: [{ apiGroups: [''], resources: ['namespaces'], verbs: ['update', 'patch'] }],
    severity: 'medium',
    severityReason:
      'The labels of a namespace decide which Pod Security level is enforced and which network policies hold',
    remediation: 'Remove update and patch on namespaces, or name the namespaces in resourceNames.',
  }),
  grantRule({
    id: 'GH-RBAC-ESCALATE',
    title: 'Role may give rights that it does not have',
    section: ['Escalate verb', 'escalate-verb'],
    permissions: [{ apiGroups: RBAC_GROUP, resources: ['roles', 'clusterroles', '*'], verbs: ['escalate', 'bind'] }],
    severity: 'high',
    severityReason: 'With escalate or bind the holder makes itself administrator',
    remediation: 'Remove escalate and bind, or name the roles that may be given in resourceNames.',
  }),
  grantRule({
    id: 'GH-RBAC-IMPERSONATE',
    title: 'Role may act as somebody else',
    section: ['Impersonate verb', 'impersonate-verb'],
    permissions: [
      {
        apiGroups: ['', 'authentication.k8s.io'],
        resources: ['users', 'groups', 'serviceaccounts', 'userextras', 'uids', '*'],
        verbs: ['impersonate'],
      },
    ],
    severity: 'high',
    severityReason: 'Whoever may impersonate users or groups has all their rights, also those of system:masters',
    remediation: 'Remove impersonate, or name the users and groups in resourceNames.',
  }),
];
