import type { FieldPath, JsonObject } from '../../manifest.ts';
import { hitAt, type Pod } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { baseline, hardeningGuide } from '../standards.ts';
import { fieldAt, listAt, objectsAt, show, textAt } from '../value.ts';

const RUNTIME_SOCKET = /\/(docker|dockershim|containerd|crio|cri-dockerd|podman|buildkitd)\.sock$/;

/** Reading these is enough to take over the node or the cluster, or they are so wide that they hold such a place. */
const SENSITIVE = [
  /^\/$/,
  /^\/(etc|root|home|var|run|proc|sys|dev|boot)$/,
  /^\/var\/(lib|run)$/,
  /^\/etc\/(kubernetes|ssh|shadow|passwd|cni|containerd|crio|docker)(\/|$)/,
  /^\/var\/lib\/(kubelet|etcd|docker|containerd|containers|rancher|k0s)(\/|$)/,
  /^\/(var\/)?run\/(docker|containerd|crio|podman)(\/|$)/,
  /^\/root(\/|$)/,
  /^\/proc(\/|$)/,
];

function normalise(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..') {
      kept.pop();
    } else {
      kept.push(part);
    }
  }
  return `/${kept.join('/')}`;
}

function isReadOnlyEverywhere(pod: Pod, volume: string | undefined): boolean {
  const mounts = pod.containers
    .flatMap((container) => listAt(container.value, 'volumeMounts'))
    .filter((mount) => volume !== undefined && textAt(mount, 'name') === volume);
  return mounts.length > 0 && mounts.every((mount) => fieldAt(mount, 'readOnly') === true);
}

function assess(pod: Pod, volume: JsonObject): { readonly note: string; readonly severity: 'high' | 'medium' } {
  const path = normalise(textAt(volume, 'hostPath', 'path') ?? '/');
  if (RUNTIME_SOCKET.test(path)) {
    return { note: ': the socket of the container runtime, which is root on the node', severity: 'high' };
  }
  if (SENSITIVE.some((pattern) => pattern.test(path))) {
    return { note: ', which holds what the node itself relies on', severity: 'high' };
  }
  return isReadOnlyEverywhere(pod, textAt(volume, 'name'))
    ? { note: ' (mounted read-only)', severity: 'medium' }
    : { note: ' (writable)', severity: 'high' };
}

export const hostPath = podRule({
  id: 'GH-PSS-HOST-PATH',
  title: 'Pod mounts a path of the node',
  control: baseline('HostPath Volumes'),
  also: [hardeningGuide('Pod security enforcement')],
  severity: 'high',
  severityReason:
    'Files of the node are a way to its root and to other pods; medium where every mount is read-only and the path holds no credentials, sockets or system state.',
  remediation:
    'Use emptyDir, configMap, secret, a persistentVolumeClaim or a CSI volume; talk to the cluster through its API and not through the container runtime socket.',
  *checkPod(pod) {
    for (const { path, value } of objectsAt(pod.spec, 'volumes')) {
      if (fieldAt(value, 'hostPath') !== undefined) {
        const { note, severity } = assess(pod, value);
        const field: FieldPath = [...pod.specPath, ...path, 'hostPath'];
        const name = show(fieldAt(value, 'name'));
        const message = `The volume ${name} is the path ${show(fieldAt(value, 'hostPath', 'path'))} of the node${note}.`;
        yield hitAt(pod, field, message, { severity });
      }
    }
  },
});
