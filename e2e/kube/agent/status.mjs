// What a kubelet writes into the status of a pod.

/** There is no network of pods. */
export const POD_IP = '127.0.0.1';

const now = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

const condition = (type, isTrue, rest = {}) => ({
  type,
  status: isTrue ? 'True' : 'False',
  lastTransitionTime: now(),
  ...rest,
});

const containerStatus = ({ name, image }, state, rest = {}) => ({
  name,
  image,
  imageID: '',
  ready: 'running' in state,
  started: 'running' in state,
  restartCount: 0,
  state,
  ...rest,
});

function statusOf(pod, phase, state, rest) {
  const isReady = phase === 'Running';
  return {
    phase,
    hostIP: '127.0.0.1',
    hostIPs: [{ ip: '127.0.0.1' }],
    podIP: POD_IP,
    podIPs: [{ ip: POD_IP }],
    startTime: pod.status?.startTime ?? now(),
    conditions: [
      condition('PodScheduled', true),
      condition('Initialized', true),
      condition('ContainersReady', isReady),
      condition('Ready', isReady),
    ],
    containerStatuses: pod.spec.containers.map((container) => containerStatus(container, state(container), rest)),
  };
}

export const unschedulable = (message) => ({
  phase: 'Pending',
  conditions: [condition('PodScheduled', false, { reason: 'Unschedulable', message })],
});

export const waiting = (pod, reason, message) =>
  statusOf(pod, 'Pending', () => ({ waiting: { reason, ...(message !== undefined && { message }) } }));

export const running = (pod, startedAt) => statusOf(pod, 'Running', () => ({ running: { startedAt } }));

/** `ends` has the exit code and the reason of each container, by its name. */
export function finished(pod, startedAt, ends) {
  const failed = Object.values(ends).some(({ exitCode }) => exitCode !== 0);
  const state = ({ name }) => {
    const { exitCode, reason = exitCode === 0 ? 'Completed' : 'Error' } = ends[name];
    return { terminated: { exitCode, reason, startedAt, finishedAt: now() } };
  };
  return statusOf(pod, failed ? 'Failed' : 'Succeeded', state);
}

/** A node as it registers itself. */
export function nodeObject({ name, labels, taints }) {
  return { apiVersion: 'v1', kind: 'Node', metadata: { name, labels }, spec: { taints } };
}

/** Those of a test, and those that every kubelet gives its node. */
export const nodeLabels = (name, labels) => ({
  'kubernetes.io/arch': 'amd64',
  'kubernetes.io/hostname': name,
  'kubernetes.io/os': 'linux',
  ...labels,
});

export function nodeStatus({ name, isReady }, port) {
  const ready = { reason: isReady ? 'KubeletReady' : 'KubeletNotReady', lastHeartbeatTime: now() };
  const size = { cpu: '2', memory: '8Gi', pods: '110', 'ephemeral-storage': '20Gi' };
  return {
    capacity: size,
    allocatable: size,
    conditions: [condition('Ready', isReady, ready)],
    addresses: [
      { type: 'InternalIP', address: '127.0.0.1' },
      { type: 'Hostname', address: name },
    ],
    daemonEndpoints: { kubeletEndpoint: { Port: port } },
    nodeInfo: {
      architecture: 'amd64',
      bootID: '',
      containerRuntimeVersion: 'podman://4',
      kernelVersion: '6.1',
      kubeProxyVersion: '',
      kubeletVersion: 'v1.37.1',
      machineID: '',
      operatingSystem: 'linux',
      osImage: 'Debian GNU/Linux 12 (bookworm)',
      systemUUID: '',
    },
  };
}

export { now };
