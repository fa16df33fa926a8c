import { hitAt } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { restricted } from '../standards.ts';
import { fieldAt, objectsAt, show } from '../value.ts';

const ALLOWED = 'configMap csi downwardAPI emptyDir ephemeral image persistentVolumeClaim projected secret'.split(' ');

/** hostPath has a rule of its own in the baseline. */
const FORBIDDEN =
  'gcePersistentDisk awsElasticBlockStore gitRepo nfs iscsi glusterfs rbd flexVolume cinder cephfs flocker fc azureFile vsphereVolume quobyte azureDisk portworxVolume photonPersistentDisk scaleIO storageos'.split(
    ' ',
  );

/** Every volume source that Kubernetes has or had. */
export const VOLUME_SOURCES: readonly string[] = [...ALLOWED, ...FORBIDDEN, 'hostPath'];

export const volumeTypes = podRule({
  id: 'GH-PSS-VOLUME-TYPES',
  title: 'Pod mounts a volume type outside the restricted set',
  control: restricted('Volume Types'),
  severity: 'low',
  severityReason:
    'Such volumes carry storage addresses and credentials in the pod instead of in a PersistentVolume, but give no way to the node.',
  remediation: `Use a persistentVolumeClaim, or one of ${ALLOWED.join(', ')}.`,
  *checkPod(pod) {
    for (const { path, value } of objectsAt(pod.spec, 'volumes')) {
      const type = FORBIDDEN.find((source) => fieldAt(value, source) !== undefined);
      const isAllowed = ALLOWED.some((source) => fieldAt(value, source) !== undefined);
      if (type !== undefined && !isAllowed) {
        const message = `The volume ${show(fieldAt(value, 'name'))} is of the type ${type}.`;
        yield hitAt(pod, [...pod.specPath, ...path, type], message);
      }
    }
  },
});
