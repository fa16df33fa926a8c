import type { Rule } from '../../rule.ts';
import { appArmor } from './apparmor.ts';
import { capabilities, capabilitiesRestricted } from './capabilities.ts';
import { hostNamespaces, hostPorts, hostProcess } from './host.ts';
import { hostPath } from './host-path.ts';
import { hostProbes } from './host-probes.ts';
import { malformedPod } from './malformed.ts';
import { privilegeEscalation } from './privilege-escalation.ts';
import { privileged } from './privileged.ts';
import { procMount, procMountRestricted } from './proc-mount.ts';
import { runAsNonRoot, runAsUser } from './run-as.ts';
import { seccomp, seccompRestricted } from './seccomp.ts';
import { seLinux } from './selinux.ts';
import { sysctls } from './sysctls.ts';
import { volumeTypes } from './volume-types.ts';

/** Every control of the Pod Security Standards, baseline before restricted, and the rule for pods that cannot be judged. */
export const podSecurityRules: readonly Rule[] = [
  hostProcess,
  hostNamespaces,
  privileged,
  capabilities,
  hostPath,
  hostPorts,
  hostProbes,
  appArmor,
  seLinux,
  procMount,
  seccomp,
  sysctls,
  volumeTypes,
  privilegeEscalation,
  runAsNonRoot,
  runAsUser,
  seccompRestricted,
  capabilitiesRestricted,
  procMountRestricted,
  malformedPod,
];

/** What a rule is called in k8s.io/pod-security-admission. */
export interface PodSecurityCheck {
  readonly check: string;
  readonly level: 'baseline' | 'restricted';
  /**
   * The rule of the baseline whose faults this check judges again, more strictly. Ours reports each fault once:
   * the check of the plug-in fails when this rule or the overridden one has a hit.
   */
  readonly overrides?: string;
}

export const podSecurityChecks: Readonly<Record<string, PodSecurityCheck>> = {
  'GH-PSS-HOST-PROCESS': { check: 'windowsHostProcess', level: 'baseline' },
  'GH-PSS-HOST-NAMESPACES': { check: 'hostNamespaces', level: 'baseline' },
  'GH-PSS-PRIVILEGED': { check: 'privileged', level: 'baseline' },
  'GH-PSS-CAPABILITIES': { check: 'capabilities_baseline', level: 'baseline' },
  'GH-PSS-HOST-PATH': { check: 'hostPathVolumes', level: 'baseline' },
  'GH-PSS-HOST-PORTS': { check: 'hostPorts', level: 'baseline' },
  'GH-PSS-HOST-PROBES': { check: 'hostProbesAndHostLifecycle', level: 'baseline' },
  'GH-PSS-APPARMOR': { check: 'appArmorProfile', level: 'baseline' },
  'GH-PSS-SELINUX': { check: 'seLinuxOptions', level: 'baseline' },
  'GH-PSS-PROC-MOUNT': { check: 'procMount', level: 'baseline' },
  'GH-PSS-SECCOMP': { check: 'seccompProfile_baseline', level: 'baseline' },
  'GH-PSS-SYSCTLS': { check: 'sysctls', level: 'baseline' },
  'GH-PSS-VOLUME-TYPES': { check: 'restrictedVolumes', level: 'restricted', overrides: 'GH-PSS-HOST-PATH' },
  'GH-PSS-PRIVILEGE-ESCALATION': { check: 'allowPrivilegeEscalation', level: 'restricted' },
  'GH-PSS-RUN-AS-NON-ROOT': { check: 'runAsNonRoot', level: 'restricted' },
  'GH-PSS-RUN-AS-USER': { check: 'runAsUser', level: 'restricted' },
  'GH-PSS-SECCOMP-RESTRICTED': { check: 'seccompProfile_restricted', level: 'restricted', overrides: 'GH-PSS-SECCOMP' },
  'GH-PSS-CAPABILITIES-RESTRICTED': {
    check: 'capabilities_restricted',
    level: 'restricted',
    overrides: 'GH-PSS-CAPABILITIES',
  },
  'GH-PSS-PROC-MOUNT-RESTRICTED': {
    check: 'procMount_restricted',
    level: 'restricted',
    overrides: 'GH-PSS-PROC-MOUNT',
  },
};
