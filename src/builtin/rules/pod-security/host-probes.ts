import { isAtLeast } from '../../kubernetes-version.ts';
import { hitAt } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { baseline } from '../standards.ts';
import { show, textAt } from '../value.ts';

const HANDLERS = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
];
const ACTIONS = ['httpGet', 'tcpSocket'];
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

export const hostProbes = podRule({
  id: 'GH-PSS-HOST-PROBES',
  title: 'Probe or lifecycle hook names a host',
  control: baseline('Host Probes / Lifecycle Hooks'),
  severity: 'medium',
  severityReason:
    'The kubelet makes the request, so a pod can have it call addresses that the pod itself may not reach; low for the loopback address of the node.',
  remediation: 'Remove host from httpGet and tcpSocket: without it the kubelet asks the pod itself.',
  appliesTo: (version) => isAtLeast(version, 34),
  *checkPod(pod) {
    for (const container of pod.containers) {
      for (const handler of HANDLERS) {
        for (const action of ACTIONS) {
          const path = [...handler, action, 'host'];
          const host = textAt(container.value, ...path) ?? '';
          if (host !== '') {
            const message = `${container.label} sets ${path.join('.')}: ${show(host)}.`;
            yield hitAt(pod, [...container.path, ...path], message, LOOPBACK.test(host) ? { severity: 'low' } : {});
          }
        }
      }
    }
  },
});
