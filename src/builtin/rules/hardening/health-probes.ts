import type { Rule } from '../../rule.ts';
import { hitAt, type Pod } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { documentation } from '../standards.ts';
import { fieldAt, listAt } from '../value.ts';

const CONTROL = documentation(
  'Configure Liveness, Readiness and Startup Probes',
  'tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
);

/** Pods that end by themselves have nothing to be probed for. */
function runsForever(pod: Pod): boolean {
  const policy = fieldAt(pod.spec, 'restartPolicy') ?? 'Always';
  return pod.object.kind !== 'Job' && pod.object.kind !== 'CronJob' && policy === 'Always';
}

export const livenessProbe: Rule = podRule({
  id: 'GH-NSA-LIVENESS-PROBE',
  title: 'Container has no liveness probe',
  control: CONTROL,
  severity: 'info',
  severityReason:
    'A container that hangs is not restarted: a matter of availability, and a program that exits on failure needs none.',
  remediation: 'Write a livenessProbe that fails only when a restart would help.',
  *checkPod(pod) {
    for (const container of runsForever(pod) ? pod.containers : []) {
      if (container.list === 'containers' && fieldAt(container.value, 'livenessProbe') === undefined) {
        yield hitAt(pod, [...container.path, 'livenessProbe'], `${container.label} has no livenessProbe.`);
      }
    }
  },
});

export const readinessProbe: Rule = podRule({
  id: 'GH-NSA-READINESS-PROBE',
  title: 'Container that serves a port has no readiness probe',
  control: CONTROL,
  severity: 'info',
  severityReason: 'Requests reach the container before it can answer them: a matter of availability.',
  remediation: 'Write a readinessProbe that succeeds once the container can answer.',
  *checkPod(pod) {
    for (const container of runsForever(pod) ? pod.containers : []) {
      const serves = container.list === 'containers' && listAt(container.value, 'ports').length > 0;
      if (serves && fieldAt(container.value, 'readinessProbe') === undefined) {
        yield hitAt(pod, [...container.path, 'readinessProbe'], `${container.label} has ports and no readinessProbe.`);
      }
    }
  },
});
