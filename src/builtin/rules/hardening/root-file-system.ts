import { hitAt, isLongRunning, isWindows } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { hardeningGuide } from '../standards.ts';
import { fieldIn } from '../value.ts';

const FIELD = ['securityContext', 'readOnlyRootFilesystem'] as const;

/** No fix: whether the program writes to its own files does not show in the manifest. */
export const rootFileSystem = podRule({
  id: 'GH-NSA-READ-ONLY-ROOT',
  title: 'Container may write to its root file system',
  control: hardeningGuide('Immutable container file systems'),
  severity: 'low',
  severityReason:
    'An attacker who is already in the container can install tools there; it is no way in and no way out.',
  remediation:
    'Write securityContext.readOnlyRootFilesystem: true, and mount an emptyDir where the program writes (often /tmp).',
  *checkPod(pod) {
    for (const container of isWindows(pod) ? [] : pod.containers.filter(isLongRunning)) {
      const value = fieldIn(container.value, FIELD);
      if (value !== true) {
        const seen =
          value === false ? 'sets readOnlyRootFilesystem: false' : 'does not set readOnlyRootFilesystem: true';
        yield hitAt(pod, [...container.path, ...FIELD], `${container.label} ${seen}.`);
      }
    }
  },
});
