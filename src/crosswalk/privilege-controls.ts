import type { CrosswalkRow } from './table.ts';

const POD_SECURITY = 'Pod security enforcement';
const ESCAPE = ['T1611'];
const RUN_AS = '"Non-root" containers and "rootless" container engines';

const privilegeControls: readonly CrosswalkRow[] = [
  {
    key: 'privileged',
    title: 'A container is privileged',
    scope: 'container',
    cis: ['5.2.2'],
    nsa: POD_SECURITY,
    attack: ['T1610', 'T1611'],
    podSecurity: 'baseline: Privileged Containers',
    rules: {
      builtin: ['GH-PSS-PRIVILEGED'],
      kubescape: ['C-0057#privileged'],
      'kube-linter': ['privileged-container'],
      'kube-score': ['container-security-context-privileged'],
      kubesec: ['Privileged'],
      trivy: ['KSV-0017'],
    },
  },
  {
    key: 'privilege-escalation',
    title: 'A container may gain more privileges than its parent process',
    scope: 'container',
    cis: ['5.2.6'],
    nsa: POD_SECURITY,
    attack: ['T1068'],
    podSecurity: 'restricted: Privilege Escalation',
    rules: {
      builtin: ['GH-PSS-PRIVILEGE-ESCALATION'],
      kubescape: ['C-0016'],
      'kube-linter': ['privilege-escalation-container'],
      kubesec: ['AllowPrivilegeEscalation'],
      trivy: ['KSV-0001'],
    },
  },
  {
    key: 'run-as-root',
    title: 'A container may run as root',
    scope: 'container',
    cis: ['5.2.7'],
    nsa: RUN_AS,
    attack: ESCAPE,
    podSecurity: 'restricted: Running as Non-root',
    rules: {
      builtin: ['GH-PSS-RUN-AS-NON-ROOT'],
      kubescape: ['C-0013#runAsNonRoot'],
      'kube-linter': ['run-as-non-root'],
      kubesec: ['RunAsNonRoot'],
      trivy: ['KSV-0012'],
    },
  },
  {
    key: 'run-as-user-0',
    title: 'A container is told to run as user 0',
    scope: 'container',
    cis: ['5.2.7'],
    nsa: RUN_AS,
    podSecurity: 'restricted: Running as Non-root user',
    rules: { builtin: ['GH-PSS-RUN-AS-USER'], trivy: ['KSV-0105'] },
  },
  {
    key: 'low-user-id',
    title: 'A container runs as a user whose number a user of the node may have',
    scope: 'container',
    rules: {
      'kube-score': ['container-security-context-user-group-id#user'],
      kubesec: ['RunAsUser'],
      trivy: ['KSV-0020'],
    },
  },
  {
    key: 'low-group-id',
    title: 'A container runs as a group whose number a group of the node may have',
    scope: 'container',
    rules: {
      'kube-score': ['container-security-context-user-group-id#group'],
      kubesec: ['RunAsGroup'],
      trivy: ['KSV-0021'],
    },
  },
  {
    key: 'host-process',
    title: 'A Windows container runs as a process of the node',
    scope: 'container',
    cis: ['5.2.10'],
    attack: ESCAPE,
    podSecurity: 'baseline: HostProcess',
    rules: { builtin: ['GH-PSS-HOST-PROCESS'], trivy: ['KSV-0103'] },
  },
];

const kernelControls: readonly CrosswalkRow[] = [
  {
    key: 'added-capability',
    title: 'A dangerous capability is added',
    scope: 'field',
    cis: ['5.2.9'],
    nsa: POD_SECURITY,
    attack: ESCAPE,
    podSecurity: 'baseline: Capabilities',
    rules: { builtin: ['GH-PSS-CAPABILITIES'], kubescape: ['C-0046'] },
  },
  {
    key: 'capability-sys-admin',
    title: 'The capability SYS_ADMIN is added',
    scope: 'container',
    attack: ESCAPE,
    rules: { kubescape: ['C-0057#add'], kubesec: ['CapSysAdmin'], trivy: ['KSV-0005'] },
  },
  {
    key: 'drop-all-capabilities',
    title: 'A container does not drop all capabilities',
    scope: 'container',
    cis: ['5.2.9'],
    nsa: POD_SECURITY,
    podSecurity: 'restricted: Capabilities',
    rules: { builtin: ['GH-PSS-CAPABILITIES-RESTRICTED#drop'], kubesec: ['CapDropAll'], trivy: ['KSV-0003'] },
  },
  {
    key: 'drop-any-capability',
    title: 'A container drops no capability',
    scope: 'container',
    rules: { kubesec: ['CapDropAny'], trivy: ['KSV-0004'] },
  },
  {
    key: 'read-only-root',
    title: 'The root file system of a container can be written',
    scope: 'container',
    nsa: 'Immutable container file systems',
    rules: {
      builtin: ['GH-NSA-READ-ONLY-ROOT'],
      kubescape: ['C-0017'],
      'kube-linter': ['no-read-only-root-fs'],
      'kube-score': ['container-security-context-readonlyrootfilesystem'],
      kubesec: ['ReadOnlyRootFilesystem'],
      trivy: ['KSV-0014'],
    },
  },
  {
    key: 'seccomp-unset',
    title: 'A container runs without the seccomp profile of the runtime',
    scope: 'container',
    cis: ['5.6.2'],
    nsa: 'Hardening container environments',
    podSecurity: 'restricted: Seccomp',
    rules: {
      builtin: ['GH-PSS-SECCOMP-RESTRICTED'],
      kubescape: ['C-0210'],
      'kube-score': ['container-seccomp-profile'],
      trivy: ['KSV-0030'],
    },
  },
  {
    key: 'selinux',
    title: 'SELinux options are set that loosen the confinement',
    scope: 'container',
    nsa: 'Hardening container environments',
    podSecurity: 'baseline: SELinux',
    rules: { builtin: ['GH-PSS-SELINUX'], trivy: ['KSV-0025'] },
  },
  {
    key: 'proc-mount',
    title: '/proc is mounted without its masks',
    scope: 'container',
    podSecurity: 'baseline: /proc Mount Type',
    rules: { builtin: ['GH-PSS-PROC-MOUNT'], 'kube-linter': ['unsafe-proc-mount'], trivy: ['KSV-0027'] },
  },
];

/** Controls of the privileges of containers. */
export const privilegedControls: readonly CrosswalkRow[] = [...privilegeControls, ...kernelControls];
