import { isAtLeast } from '../../kubernetes-version.ts';
import type { Hit } from '../../rule.ts';
import { hitAt, type Pod } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { baseline, restricted } from '../standards.ts';
import { fieldAt, show, textAt } from '../value.ts';

const PROC_MOUNT = ['securityContext', 'procMount'] as const;
const CONTROL = '/proc Mount Type';

/** The release in which the standard began to relax rules for pods in a user namespace (hostUsers: false). */
const USER_NAMESPACES = 35;

function isInUserNamespace(pod: Pod): boolean {
  return fieldAt(pod.spec, 'hostUsers') === false;
}

function* unmasked(pod: Pod): Iterable<Hit> {
  for (const container of pod.containers) {
    const type = textAt(container.value, ...PROC_MOUNT);
    if (type !== undefined && type !== 'Default') {
      yield hitAt(pod, [...container.path, ...PROC_MOUNT], `${container.label} sets procMount: ${show(type)}.`);
    }
  }
}

export const procMount = podRule({
  id: 'GH-PSS-PROC-MOUNT',
  title: 'Container sees an unmasked /proc',
  control: baseline(CONTROL),
  severity: 'medium',
  severityReason: 'The masked parts of /proc tell about the kernel of the node and let it be changed.',
  remediation:
    'Remove securityContext.procMount, or write Default; from Kubernetes 1.35 hostUsers: false also allows it.',
  *checkPod(pod, { version }) {
    if (!isAtLeast(version, USER_NAMESPACES) || !isInUserNamespace(pod)) {
      yield* unmasked(pod);
    }
  },
});

export const procMountRestricted = podRule({
  id: 'GH-PSS-PROC-MOUNT-RESTRICTED',
  title: 'Container in a user namespace sees an unmasked /proc',
  control: restricted(CONTROL),
  severity: 'low',
  severityReason:
    'In a user namespace root of the container is nobody on the node, so an unmasked /proc shows more than it lets change.',
  remediation: 'Remove securityContext.procMount, or write Default.',
  appliesTo: (version) => isAtLeast(version, USER_NAMESPACES),
  *checkPod(pod) {
    // Outside a user namespace it is GH-PSS-PROC-MOUNT.
    if (isInUserNamespace(pod)) {
      yield* unmasked(pod);
    }
  },
});
