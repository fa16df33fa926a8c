import { isAtLeast } from '../../kubernetes-version.ts';
import type { Fix } from '../../rule.ts';
import { hitAt, isWindows, type Container, type Pod } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { hardeningGuide, restricted } from '../standards.ts';
import { canSet, fieldAt, fieldIn, listAt } from '../value.ts';

const FIELD = ['securityContext', 'allowPrivilegeEscalation'] as const;

/**
 * Not for an explicit true, which somebody wanted; not for a privileged container or CAP_SYS_ADMIN, where the API refuses false;
 * nor where capabilities are added: a program that runs as non-root gets those only through its file, and false stops that.
 */
function forbidEscalation(pod: Pod, container: Container): Fix | undefined {
  const path = [...container.path, ...FIELD];
  const isSafe =
    fieldIn(container.value, FIELD) === undefined &&
    fieldAt(container.value, 'securityContext', 'privileged') !== true &&
    listAt(container.value, 'securityContext', 'capabilities', 'add').length === 0 &&
    !isWindows(pod) &&
    canSet(pod.object.value, path);
  return isSafe
    ? { description: `Forbid privilege escalation in ${container.label}.`, edits: [{ op: 'set', path, value: false }] }
    : undefined;
}

export const privilegeEscalation = podRule({
  id: 'GH-PSS-PRIVILEGE-ESCALATION',
  title: 'Container may gain more privileges than its parent',
  control: restricted('Privilege Escalation'),
  also: [hardeningGuide('Pod security enforcement')],
  severity: 'medium',
  severityReason: 'Set-user-ID programs in the image turn a foothold as any user into root in the container.',
  remediation: 'Write securityContext.allowPrivilegeEscalation: false in every container.',
  *checkPod(pod, { version }) {
    if (isAtLeast(version, 25) && isWindows(pod)) {
      return;
    }
    for (const container of pod.containers) {
      const value = fieldIn(container.value, FIELD);
      if (value !== false) {
        const fix = forbidEscalation(pod, container);
        const seen =
          value === true ? 'sets allowPrivilegeEscalation: true' : 'does not set allowPrivilegeEscalation: false';
        yield hitAt(
          pod,
          [...container.path, ...FIELD],
          `${container.label} ${seen}.`,
          fix === undefined ? {} : { fix },
        );
      }
    }
  },
});
