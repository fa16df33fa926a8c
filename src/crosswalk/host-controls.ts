import type { CrosswalkRow } from './table.ts';

const POD_SECURITY = 'Pod security enforcement';
const ESCAPE = ['T1611'];

/** Controls of what a pod takes of its node. */
export const hostControls: readonly CrosswalkRow[] = [
  {
    key: 'host-network',
    title: 'The pod is in the network namespace of the node',
    scope: 'resource',
    cis: ['5.2.5'],
    nsa: POD_SECURITY,
    attack: ESCAPE,
    podSecurity: 'baseline: Host Namespaces',
    rules: {
      builtin: ['GH-PSS-HOST-NAMESPACES#hostNetwork'],
      kubescape: ['C-0041'],
      'kube-linter': ['host-network'],
      kubesec: ['HostNetwork'],
      trivy: ['KSV-0009'],
    },
  },
  {
    key: 'host-pid',
    title: 'The pod is in the process namespace of the node',
    scope: 'resource',
    cis: ['5.2.3'],
    nsa: POD_SECURITY,
    attack: ESCAPE,
    podSecurity: 'baseline: Host Namespaces',
    rules: {
      builtin: ['GH-PSS-HOST-NAMESPACES#hostPID'],
      kubescape: ['C-0038#hostPID'],
      'kube-linter': ['host-pid'],
      kubesec: ['HostPID'],
      trivy: ['KSV-0010'],
    },
  },
  {
    key: 'host-ipc',
    title: 'The pod is in the IPC namespace of the node',
    scope: 'resource',
    cis: ['5.2.4'],
    nsa: POD_SECURITY,
    attack: ESCAPE,
    podSecurity: 'baseline: Host Namespaces',
    rules: {
      builtin: ['GH-PSS-HOST-NAMESPACES#hostIPC'],
      kubescape: ['C-0038#hostIPC'],
      'kube-linter': ['host-ipc'],
      kubesec: ['HostIPC'],
      trivy: ['KSV-0008'],
    },
  },
  {
    key: 'host-path',
    title: 'A volume is a folder or file of the node',
    scope: 'volume',
    cis: ['5.2.11'],
    nsa: POD_SECURITY,
    attack: ESCAPE,
    podSecurity: 'baseline: HostPath Volumes',
    rules: { builtin: ['GH-PSS-HOST-PATH'], kubescape: ['C-0048'], trivy: ['KSV-0023'] },
  },
  {
    key: 'host-port',
    title: 'A container takes a port of the node',
    scope: 'port',
    cis: ['5.2.12'],
    podSecurity: 'baseline: Host Ports',
    rules: { builtin: ['GH-PSS-HOST-PORTS'], kubescape: ['C-0044'], trivy: ['KSV-0024'] },
  },
  {
    key: 'host-aliases',
    title: 'The pod writes /etc/hosts',
    scope: 'resource',
    rules: { kubesec: ['HostAliases'], trivy: ['KSV-0007'] },
  },
  {
    key: 'docker-socket',
    title: 'The socket of Docker is mounted',
    scope: 'resource',
    attack: ESCAPE,
    rules: { 'kube-linter': ['docker-sock'], kubesec: ['DockerSock'], trivy: ['KSV-0006'] },
  },
];
