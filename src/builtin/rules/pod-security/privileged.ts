import { hitAt } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { baseline, hardeningGuide } from '../standards.ts';
import { fieldAt, fieldIn } from '../value.ts';

const PRIVILEGED = ['securityContext', 'privileged'] as const;

export const privileged = podRule({
  id: 'GH-PSS-PRIVILEGED',
  title: 'Container is privileged',
  control: baseline('Privileged Containers'),
  also: [hardeningGuide('Pod security enforcement')],
  severity: 'high',
  severityReason:
    'A privileged container has all devices and capabilities of the node; critical together with hostPID, because one nsenter then is a root shell on the node.',
  remediation: 'Write securityContext.privileged: false and add only the single capability that is needed.',
  *checkPod(pod) {
    const isCritical = fieldAt(pod.spec, 'hostPID') === true;
    for (const container of pod.containers) {
      if (fieldIn(container.value, PRIVILEGED) === true) {
        const message = `${container.label} sets privileged: true${isCritical ? ' in a pod that sets hostPID: true' : ''}.`;
        yield hitAt(pod, [...container.path, ...PRIVILEGED], message, isCritical ? { severity: 'critical' } : {});
      }
    }
  },
});
