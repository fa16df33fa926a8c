import type { ClusterObject } from '../../domain/cluster.ts';
import { benchmarkOf, type Part } from './benchmark.ts';

/** Every object that a run makes has it, with the name of the run. */
export const RUN_LABEL = 'gatehouse.dev/run';
/** On a Job and its pod: the node that it is about. No label, as names of nodes may be longer than those may be. */
export const NODE_ANNOTATION = 'gatehouse.dev/node';
export const CONTAINER = 'kube-bench';

export interface JobRequest {
  /** Unique in its namespace, and a name of DNS. */
  readonly name: string;
  /** Of the run, and of no other. */
  readonly run: string;
  readonly namespace: string;
  /** With its digest. */
  readonly image: string;
  readonly node: string;
  readonly benchmark: string;
  readonly parts: readonly Part[];
  readonly deadlineSeconds: number;
  /** Without it the Job has no token. */
  readonly serviceAccount?: string;
}

/** What a Job that nobody came back for is kept; by then this run, or the next, has taken it away. */
const TTL_SECONDS = 900;

/** A Job that runs kube-bench on one node, once, with read-only sight of it. */
export function benchmarkJob(request: JobRequest): ClusterObject {
  const { name, namespace, run, node, deadlineSeconds } = request;
  const labels = {
    'app.kubernetes.io/name': 'kube-bench',
    'app.kubernetes.io/managed-by': 'gatehouse',
    [RUN_LABEL]: run,
  };
  const annotations = { [NODE_ANNOTATION]: node };
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name, namespace, labels, annotations },
    spec: {
      parallelism: 1,
      completions: 1,
      backoffLimit: 0,
      activeDeadlineSeconds: deadlineSeconds,
      ttlSecondsAfterFinished: TTL_SECONDS,
      template: { metadata: { labels, annotations }, spec: podOf(request) },
    },
  };
}

function podOf(request: JobRequest) {
  const { node, serviceAccount, benchmark, parts } = request;
  const mounts = mountsFor(benchmark, parts);
  return {
    restartPolicy: 'Never',
    // Of a cluster as a whole it asks the API server, which would tell of this very pod.
    ...(isOfNode(parts) && { hostPID: true }),
    enableServiceLinks: false,
    automountServiceAccountToken: serviceAccount !== undefined,
    ...(serviceAccount !== undefined && { serviceAccountName: serviceAccount }),
    terminationGracePeriodSeconds: 5,
    // By name, as DaemonSets do, so that the scheduler still sees to what the node has room for.
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: [node] }] }],
        },
      },
    },
    tolerations: [{ operator: 'Exists' }],
    containers: [containerOf(request, mounts)],
    volumes: [
      { name: 'tmp', emptyDir: { medium: 'Memory', sizeLimit: '16Mi' } },
      ...mounts.map(({ name, path, type }) => ({ name, hostPath: { path, ...(type !== undefined && { type }) } })),
    ],
  };
}

function containerOf({ image, benchmark, parts }: JobRequest, mounts: readonly Mount[]) {
  return {
    name: CONTAINER,
    image,
    imagePullPolicy: 'IfNotPresent',
    command: ['kube-bench'],
    args: ['run', '--json', '--benchmark', benchmark, '--targets', parts.join(',')],
    securityContext: {
      // What it looks at is root's. It may read what is others' too, and nothing else that root may.
      runAsUser: 0,
      privileged: false,
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'], add: ['DAC_OVERRIDE'] },
      seccompProfile: { type: 'RuntimeDefault' },
    },
    resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '512Mi' } },
    volumeMounts: [
      { name: 'tmp', mountPath: '/tmp' },
      ...mounts.map(({ name, path }) => ({ name, mountPath: path, readOnly: true })),
    ],
  };
}

interface Mount {
  readonly name: string;
  /** The same on the node and in the container: the checks name it. */
  readonly path: string;
  readonly type?: 'File';
}

function folder(path: string): Mount {
  return { name: path.slice(1).replaceAll(/[^a-z0-9]+/g, '-'), path };
}

const USERS: readonly Mount[] = [
  { name: 'users', path: '/etc/passwd', type: 'File' },
  { name: 'groups', path: '/etc/group', type: 'File' },
];

/**
 * Folders that such nodes have: a container runtime makes a hostPath that is not there, and the node would not be as it was. Users and groups are
 * those of the node, since checks ask for the names of owners.
 */
const FAMILIES: readonly (readonly [benchmark: RegExp, folders: readonly string[]])[] = [
  [/^(?:cis-.*-k3s|k3s-)/, ['/etc/rancher', '/etc/systemd', '/var/lib/rancher', '/var/lib/kubelet']],
  [/^rke2-/, ['/etc/rancher', '/etc/systemd', '/var/lib/rancher', '/var/lib/kubelet']],
  [/-microk8s$/, ['/var/snap', '/etc/systemd']],
  [/^tkgi-/, ['/var/vcap', '/etc/systemd']],
  [/^gke-/, ['/etc/systemd', '/home/kubernetes', '/var/lib/kubelet']],
  [/^aks-/, ['/etc/default', '/etc/kubernetes', '/etc/systemd', '/lib/systemd', '/var/lib/kubelet']],
];
const USUAL = ['/etc/kubernetes', '/etc/systemd', '/lib/systemd', '/var/lib/kubelet'];
const OF_NODES: ReadonlySet<Part> = new Set(['master', 'controlplane', 'etcd', 'node']);

function isOfNode(parts: readonly Part[]): boolean {
  return parts.some((part) => OF_NODES.has(part));
}

function mountsFor(benchmark: string, parts: readonly Part[]): readonly Mount[] {
  if (!isOfNode(parts)) {
    return [];
  }
  const folders = FAMILIES.find(([pattern]) => pattern.test(benchmark))?.[1] ?? USUAL;
  const isPlain = folders === USUAL && benchmarkOf(benchmark).kind === 'self-managed';
  const etcd = isPlain && parts.includes('etcd') ? ['/var/lib/etcd'] : [];
  return [...[...folders, ...etcd].map(folder), ...USERS];
}
