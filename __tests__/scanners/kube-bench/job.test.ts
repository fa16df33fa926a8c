import type { ClusterObject } from '../../../src/domain/cluster.ts';
import { benchmarkFor, benchmarkOf, openShiftBenchmark } from '../../../src/scanners/kube-bench/benchmark.ts';
import { benchmarkJob, type JobRequest } from '../../../src/scanners/kube-bench/job.ts';
import { planNodes, type NodeRequest } from '../../../src/scanners/kube-bench/nodes.ts';
import { jobFailure, podState } from '../../../src/scanners/kube-bench/pod-state.ts';

const REQUEST: JobRequest = {
  name: 'gatehouse-1-1',
  run: 'gatehouse-1',
  namespace: 'bench',
  image: 'registry.example/kube-bench@sha256:0',
  node: 'node-1',
  benchmark: 'cis-1.12',
  parts: ['node'],
  deadlineSeconds: 300,
};

interface PodSpec {
  readonly volumes: readonly { readonly name: string; readonly hostPath?: { readonly path: string } }[];
  readonly containers: readonly {
    readonly args: readonly string[];
    readonly volumeMounts: readonly { readonly name: string; readonly readOnly?: boolean }[];
  }[];
  readonly [field: string]: unknown;
}

function podOf(request: Partial<JobRequest> = {}): PodSpec {
  const spec = benchmarkJob({ ...REQUEST, ...request })['spec'] as { template: { spec: PodSpec } };
  return spec.template.spec;
}

describe('a Job', () => {
  it('runs once, ends by itself, and is taken away by the cluster when nobody else does', () => {
    expect(benchmarkJob(REQUEST)['spec']).toMatchObject({
      backoffLimit: 0,
      activeDeadlineSeconds: 300,
      ttlSecondsAfterFinished: 900,
    });
    expect(podOf()).toMatchObject({ restartPolicy: 'Never', hostPID: true, automountServiceAccountToken: false });
  });

  it('sees nothing of the node where it asks the API server alone, so that it is not what it finds', () => {
    const pod = podOf({ parts: ['policies'] });

    expect(pod).not.toHaveProperty('hostPID');
    expect(pod.volumes.map(({ name }) => name)).toEqual(['tmp']);
  });

  it('may only read the node', () => {
    const { volumes, containers } = podOf({ parts: ['master', 'etcd', 'node'] });
    const ofNode = volumes.filter(({ hostPath }) => hostPath !== undefined).map(({ name }) => name);
    const mounts = containers[0]?.volumeMounts.filter(({ name }) => ofNode.includes(name));

    expect(mounts?.map(({ readOnly }) => readOnly)).toEqual(ofNode.map(() => true));
    expect(containers[0]).toMatchObject({
      securityContext: { privileged: false, allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
    });
  });

  it('is for one node, whatever its taints', () => {
    expect(JSON.stringify(podOf()['affinity'])).toContain(
      '{"key":"metadata.name","operator":"In","values":["node-1"]}',
    );
    expect(podOf()['tolerations']).toEqual([{ operator: 'Exists' }]);
  });

  it.each([
    ['cis-1.12', ['master', 'etcd', 'node'], ['/etc/kubernetes', '/var/lib/etcd', '/lib/systemd']],
    ['gke-1.9.0', ['node'], ['/home/kubernetes']],
    ['k3s-cis-1.9', ['node'], ['/etc/rancher', '/var/lib/rancher']],
    ['cis-1.12', ['policies'], []],
  ] as const)('of %s sees of the node what %j needs', (benchmark, parts, wanted) => {
    const paths = podOf({ benchmark, parts }).volumes.flatMap(({ hostPath }) =>
      hostPath === undefined ? [] : [hostPath.path],
    );

    expect(paths).toEqual(expect.arrayContaining([...wanted]));
    expect(paths.length > 0).toBe(wanted.length > 0);
  });

  it('has a token only with a service account', () => {
    expect(podOf({ serviceAccount: 'reader' })).toMatchObject({
      serviceAccountName: 'reader',
      automountServiceAccountToken: true,
    });
  });
});

it.each([
  ['v1.34.2', {}, 'cis-1.12'],
  ['v1.29.0', {}, 'cis-1.11'],
  ['v1.33.1-eks-abc123', {}, 'eks-1.8.0'],
  ['v1.30.3-eks-abc123', {}, 'eks-1.7.0'],
  ['v1.32.1-gke.1234', {}, 'gke-1.9.0'],
  ['v1.33.0', { 'kubernetes.azure.com/cluster': 'x' }, 'aks-1.8'],
  ['v1.28.2+k3s1', {}, 'k3s-cis-1.9'],
  ['v1.27.1+rke2r1', {}, 'rke2-cis-1.8'],
  ['v1.27.16-rancher1-1', {}, 'rke-cis-1.7'],
] as const)('takes for Kubernetes %s with the labels %j the benchmark %s', (version, labels, benchmark) => {
  expect(benchmarkFor(version, [{ labels }])).toEqual({ benchmark });
});

it.each([
  ['v1.30.4+abcdef1', 'rh-1.8'],
  ['v1.25.2+abcdef1', 'rh-1.4'],
])('knows OpenShift with Kubernetes %s, and its benchmark', (version, benchmark) => {
  expect(openShiftBenchmark(version, [{ labels: { 'node.openshift.io/os_id': 'rhcos' } }])).toBe(benchmark);
  expect(openShiftBenchmark(version, [{ labels: {} }])).toBeUndefined();
});

it('says when Kubernetes is newer than every benchmark, and has none for what is too old', () => {
  expect(benchmarkFor('v1.37.1', [])?.notice).toMatch(/no benchmark for Kubernetes 1.37 yet: cis-1.12/);
  expect(benchmarkFor('v1.10.0', [])).toBeUndefined();
});

it.each([
  ['cis-1.12', 'CIS 1.12', 'self-managed'],
  ['eks-1.8.0', 'CIS EKS 1.8.0', 'managed'],
  ['cis-1.24-microk8s', 'CIS MicroK8s 1.24', 'self-managed'],
  ['1.6', 'CIS 1.6', 'self-managed'],
  ['our-own', 'our-own', 'self-managed'],
])('calls %s %s, which is %s', (name, title, kind) => {
  expect(benchmarkOf(name)).toEqual({ name, title, kind });
});

function node(name: string, labels: Readonly<Record<string, string>> = {}, ready = 'True'): ClusterObject {
  return {
    metadata: { name, labels },
    status: { conditions: [{ type: 'Ready', status: ready, message: 'kubelet stopped' }] },
  };
}

const CONTROL_PLANE = { 'node-role.kubernetes.io/control-plane': '' };
const AUTO: NodeRequest = { benchmark: 'cis-1.12', asked: ['auto'], hasServiceAccount: false };

describe('the nodes', () => {
  const nodes = [node('cp', CONTROL_PLANE), node('worker')];

  it('are given the parts that they are for, and policies are not guessed at', () => {
    const plan = planNodes(nodes, AUTO);

    expect(plan.work).toEqual([
      { node: 'cp', parts: ['master', 'controlplane', 'etcd', 'node'] },
      { node: 'worker', parts: ['node'] },
    ]);
    expect(plan.notices[0]).toMatch(/policies.*was not checked.*service-account/);
  });

  it('of a managed cluster have what is the cluster’s looked at once', () => {
    const plan = planNodes([node('a'), node('b')], { ...AUTO, benchmark: 'eks-1.8.0', hasServiceAccount: true });

    expect(plan.work.map(({ parts }) => parts)).toEqual([
      ['node', 'controlplane', 'policies', 'managedservices'],
      ['node'],
    ]);
  });

  it.each([
    ['is not ready', node('x', {}, 'False'), /not ready \(kubelet stopped\)/],
    ['runs Windows', node('x', { 'kubernetes.io/os': 'windows' }), /runs Windows/],
    ['is virtual', node('x', { type: 'virtual-kubelet' }), /virtual node/],
  ])('are told of where one %s', (_, lost, reason) => {
    const plan = planNodes([...nodes, lost], AUTO);

    expect(plan.work).toHaveLength(2);
    expect(plan.gaps).toEqual([{ what: 'x', reason: expect.stringMatching(reason) }]);
  });

  it('must be there for a part that was asked for', () => {
    const plan = planNodes([node('worker')], { ...AUTO, asked: ['master', 'node'] });

    expect(plan.gaps).toEqual([
      { what: 'cis-1.12/master', reason: expect.stringMatching(/no node that is ready is for it/) },
    ]);
    expect(() => planNodes([], AUTO)).toThrow(/no node that node-selector selects/);
    expect(() => planNodes(nodes, { ...AUTO, benchmark: 'eks-1.8.0', asked: ['etcd'] })).toThrow(
      /eks-1.8.0 has no part etcd/,
    );
  });

  it('is refused for policies alone where no service account may ask the API server', () => {
    const asked = ['policies'] as const;

    expect(() => planNodes(nodes, { ...AUTO, asked, hasServiceAccount: false })).toThrow(/name with service-account/);
    expect(planNodes(nodes, { ...AUTO, asked, hasServiceAccount: true }).work).toHaveLength(1);
  });
});

function pod(status: object): ClusterObject {
  return { metadata: { name: 'p' }, status };
}

function waiting(reason: string, message = ''): ClusterObject {
  return pod({ phase: 'Pending', containerStatuses: [{ state: { waiting: { reason, message } } }] });
}

function ended(reason: string, exitCode: number): ClusterObject {
  return pod({ phase: 'Failed', containerStatuses: [{ state: { terminated: { reason, exitCode } } }] });
}

it.each([
  ['an image that is looked for', waiting('ErrImagePull'), 'under-way', undefined],
  [
    'an image that is not there',
    waiting('ImagePullBackOff', 'not found'),
    'failed',
    'its image cannot be pulled (ImagePullBackOff: not found)',
  ],
  [
    'a wrong configuration',
    waiting('CreateContainerConfigError'),
    'failed',
    'its container cannot be configured (CreateContainerConfigError)',
  ],
  [
    'no room',
    pod({
      phase: 'Pending',
      conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: 'no cpu' }],
    }),
    'stuck',
    'its pod cannot be scheduled (Unschedulable: no cpu)',
  ],
  ['an eviction', pod({ phase: 'Failed', reason: 'Evicted', message: 'disk' }), 'failed', 'its pod was evicted: disk'],
  ['too little memory', ended('OOMKilled', 137), 'failed', 'it ran out of memory (OOMKilled)'],
  ['an exit code', ended('Error', 1), 'failed', 'its container ended with exit code 1'],
  [
    'too little time',
    pod({ phase: 'Failed', reason: 'DeadlineExceeded' }),
    'failed',
    'it did not come to its end in time, and was ended',
  ],
  ['the end', pod({ phase: 'Succeeded' }), 'succeeded', undefined],
  ['the beginning', pod({}), 'under-way', undefined],
])('sees in the status of a pod %s', (_, object, kind, reason) => {
  const state = podState(object);

  expect(state.kind).toBe(kind);
  expect('reason' in state ? state.reason : undefined).toBe(reason);
});

it('sees in the status of a Job why it failed', () => {
  const failed = { type: 'Failed', status: 'True', reason: 'DeadlineExceeded', message: 'too long' };

  expect(jobFailure({ metadata: { name: 'j' }, status: { conditions: [failed] } })).toEqual({
    reason: 'DeadlineExceeded',
    message: 'too long',
  });
  expect(jobFailure({ metadata: { name: 'j' }, status: {} })).toBeUndefined();
});
