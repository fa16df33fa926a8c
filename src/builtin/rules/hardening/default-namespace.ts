import { hitAt } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { hardeningGuide } from '../standards.ts';

export const defaultNamespace = podRule({
  id: 'GH-NSA-DEFAULT-NAMESPACE',
  title: 'Workload runs in the default namespace',
  control: hardeningGuide('Namespaces'),
  severity: 'low',
  severityReason:
    'Policies, quotas and roles are given by namespace, and default is where everything without one ends up; info where the manifest leaves the namespace to whoever applies it.',
  remediation: 'Write metadata.namespace with a namespace of the application, or pass one when applying.',
  *checkPod(pod) {
    const path = ['metadata', 'namespace'];
    if (pod.object.namespace === 'default') {
      yield hitAt(pod, path, `The ${pod.object.kind} is in the namespace "default".`);
    } else if (pod.object.namespace === undefined) {
      yield hitAt(
        pod,
        path,
        `The ${pod.object.kind} names no namespace: it lands in "default" unless who applies it names one.`,
        {
          severity: 'info',
        },
      );
    }
  },
});
