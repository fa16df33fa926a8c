import type { CrosswalkRow } from './table.ts';

/** Controls that are about a resource as a whole. */
export const resourceControls: readonly CrosswalkRow[] = [
  {
    key: 'service-account-token',
    title: 'The token of the service account is mounted without being asked for',
    scope: 'resource',
    cis: ['5.1.6'],
    nsa: 'Protecting Pod service account tokens',
    attack: ['T1552.007'],
    rules: {
      builtin: ['GH-NSA-SERVICE-ACCOUNT-TOKEN'],
      kubescape: ['C-0034'],
      kubesec: ['AutomountServiceAccountToken'],
      trivy: ['KSV-0036'],
    },
  },
  {
    key: 'default-namespace',
    title: 'The default namespace is used',
    scope: 'resource',
    cis: ['5.6.4'],
    nsa: 'Namespaces',
    rules: {
      builtin: ['GH-NSA-DEFAULT-NAMESPACE'],
      kubescape: ['C-0061', 'C-0212'],
      'kube-linter': ['use-namespace'],
      trivy: ['KSV-0110'],
    },
  },
  {
    key: 'network-policy',
    title: 'No NetworkPolicy selects the pods',
    scope: 'resource',
    cis: ['5.3.2'],
    nsa: 'Network policies',
    attack: ['T1046'],
    rules: {
      builtin: ['GH-NSA-NETWORK-POLICY'],
      kubescape: ['C-0260'],
      'kube-linter': ['non-isolated-pod'],
      'kube-score': ['pod-networkpolicy'],
    },
  },
  {
    key: 'ingress-tls',
    title: 'An Ingress serves without TLS',
    scope: 'resource',
    nsa: 'Encryption',
    rules: { builtin: ['GH-NSA-INGRESS-TLS'], kubescape: ['C-0263'] },
  },
  {
    key: 'external-ips',
    title: 'A Service claims external IP addresses',
    scope: 'resource',
    nsa: 'Network separation and hardening',
    rules: { builtin: ['GH-NSA-EXTERNAL-IPS'], trivy: ['KSV-0108'] },
  },
  {
    key: 'cluster-admin',
    title: 'A binding gives everything in the cluster',
    scope: 'resource',
    cis: ['5.1.1'],
    nsa: 'Role-based access control',
    attack: ['T1078'],
    rules: { builtin: ['GH-RBAC-CLUSTER-ADMIN'], 'kube-linter': ['cluster-admin-role-binding'] },
  },
];
