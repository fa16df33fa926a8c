/** A benchmark as kube-bench calls it, and as people do. */
export interface Benchmark {
  /** As in cis-1.12, eks-1.8.0. */
  readonly name: string;
  /** As in CIS 1.12, CIS EKS 1.8.0. */
  readonly title: string;
  /** `managed`: nobody but the provider sees the control plane. */
  readonly kind: 'self-managed' | 'managed';
}

const FAMILIES: readonly (readonly [pattern: RegExp, title: string, kind: Benchmark['kind']])[] = [
  [/^cis-(?<version>[\d.]+)-k3s$/, 'CIS K3s', 'self-managed'],
  [/^cis-(?<version>[\d.]+)-microk8s$/, 'CIS MicroK8s', 'self-managed'],
  [/^(?:cis-)?(?<version>\d[\d.]*)$/, 'CIS', 'self-managed'],
  [/^k3s-cis-(?<version>.+)$/, 'CIS K3s', 'self-managed'],
  [/^rke-cis-(?<version>.+)$/, 'CIS RKE', 'self-managed'],
  [/^rke2-cis-(?<version>.+)$/, 'CIS RKE2', 'self-managed'],
  [/^rh-(?<version>.+)$/, 'CIS OpenShift', 'self-managed'],
  [/^tkgi-(?<version>.+)$/, 'CIS TKGI', 'self-managed'],
  [/^eks-stig-kubernetes-(?<version>.+)$/, 'STIG EKS', 'managed'],
  [/^eks-(?<version>.+)$/, 'CIS EKS', 'managed'],
  [/^gke-(?<version>.+)$/, 'CIS GKE', 'managed'],
  [/^aks-(?<version>.+)$/, 'CIS AKS', 'managed'],
  [/^ack-(?<version>.+)$/, 'CIS ACK', 'managed'],
];

/** What is known of a benchmark from its name; one of the team's own keeps that name. */
export function benchmarkOf(name: string): Benchmark {
  for (const [pattern, title, kind] of FAMILIES) {
    const version = pattern.exec(name)?.groups?.['version'];
    if (version !== undefined) {
      return { name, title: `${title} ${version}`, kind };
    }
  }
  return { name, title: name, kind: 'self-managed' };
}

/** https://github.com/aquasecurity/kube-bench/blob/v0.15.6/cfg/config.yaml, version_mapping: the first minor version of Kubernetes that a benchmark is for, newest first. */
const CIS: readonly (readonly [minor: number, benchmark: string])[] = [
  [32, 'cis-1.12'],
  [29, 'cis-1.11'],
  [28, 'cis-1.10'],
  [27, 'cis-1.9'],
  [26, 'cis-1.8'],
  [25, 'cis-1.7'],
  [24, 'cis-1.24'],
  [22, 'cis-1.23'],
  [19, 'cis-1.20'],
  [16, 'cis-1.6'],
  [15, 'cis-1.5'],
];
const NEWEST_MINOR = 34;

/** The same for the other kinds of clusters: cmd/util.go of kube-bench 0.15.6. */
const OTHERS: Readonly<Record<Exclude<Platform, 'plain'>, readonly (readonly [minor: number, benchmark: string])[]>> = {
  eks: [
    [32, 'eks-1.8.0'],
    [29, 'eks-1.7.0'],
    [20, 'eks-1.5.0'],
    [0, 'eks-1.0.1'],
  ],
  gke: [
    [31, 'gke-1.9.0'],
    [30, 'gke-1.8.0'],
    [28, 'gke-1.6.0'],
    [20, 'gke-1.2.0'],
    [0, 'gke-1.0'],
  ],
  aks: [
    [32, 'aks-1.8'],
    [29, 'aks-1.7'],
    [25, 'aks-1.8'],
    [0, 'aks-1.0'],
  ],
  k3s: [
    [27, 'k3s-cis-1.9'],
    [26, 'k3s-cis-1.8'],
    [25, 'k3s-cis-1.7'],
    [24, 'k3s-cis-1.24'],
    [0, 'k3s-cis-1.23'],
  ],
  rke: [
    [25, 'rke-cis-1.7'],
    [24, 'rke-cis-1.24'],
    [0, 'rke-cis-1.23'],
  ],
  rke2: [
    [26, 'rke2-cis-1.8'],
    [25, 'rke2-cis-1.7'],
    [24, 'rke2-cis-1.24'],
    [0, 'rke2-cis-1.23'],
  ],
  ack: [[0, 'ack-1.0']],
  tkgi: [[0, 'tkgi-1.2.53']],
};

type Platform = 'plain' | 'eks' | 'gke' | 'aks' | 'k3s' | 'rke' | 'rke2' | 'ack' | 'tkgi';

/** What of a node tells whose it is. */
export interface NodeSigns {
  readonly labels: Readonly<Record<string, string>>;
  readonly providerId?: string;
}

const VERSION_SIGNS: readonly (readonly [RegExp, Platform])[] = [
  [/-eks-/, 'eks'],
  [/-gke\./, 'gke'],
  [/\+k3s/, 'k3s'],
  [/\+rke2/, 'rke2'],
  [/-rancher/, 'rke'],
  [/-aliyun/, 'ack'],
  [/\+vmware/, 'tkgi'],
];

/** AKS does not tell it in the version: https://learn.microsoft.com/azure/aks/use-labels */
function platformOf(version: string, nodes: readonly NodeSigns[]): Platform {
  const known = VERSION_SIGNS.find(([sign]) => sign.test(version))?.[1];
  const azure = nodes.some(({ labels }) => labels['kubernetes.azure.com/cluster'] !== undefined);
  return known ?? (azure ? 'aks' : 'plain');
}

/** OpenShift 4.13 has Kubernetes 1.26, and so on. */
const OPENSHIFT: readonly (readonly [minor: number, benchmark: string])[] = [
  [26, 'rh-1.8'],
  [24, 'rh-1.4'],
  [0, 'rh-1.0'],
];

/**
 * The benchmark of a cluster of OpenShift; undefined where it is none. It is nothing to be taken without being asked for: it makes pods by "oc debug". What plain
 * Kubernetes is checked for is elsewhere there.
 */
export function openShiftBenchmark(gitVersion: string, nodes: readonly NodeSigns[]): string | undefined {
  const isOpenShift = nodes.some(({ labels }) => labels['node.openshift.io/os_id'] !== undefined);
  return isOpenShift ? OPENSHIFT.find(([first]) => first <= minorOf(gitVersion))?.[1] : undefined;
}

function minorOf(gitVersion: string): number {
  return Number(/^v?1\.(?<minor>\d+)/.exec(gitVersion)?.groups?.['minor']);
}

/** The benchmark for a cluster, and what a reader should know of the choice; undefined where kube-bench has none. */
export function benchmarkFor(
  gitVersion: string,
  nodes: readonly NodeSigns[],
): { readonly benchmark: string; readonly notice?: string } | undefined {
  const minor = minorOf(gitVersion);
  const platform = platformOf(gitVersion, nodes);
  const rows = platform === 'plain' ? CIS : OTHERS[platform];
  const benchmark = rows.find(([first]) => first <= minor)?.[1];
  if (benchmark === undefined) {
    return undefined;
  }
  const isNew = platform === 'plain' && minor > NEWEST_MINOR;
  const notice = `kube-bench has no benchmark for Kubernetes 1.${minor} yet: ${benchmark}, which is for 1.${NEWEST_MINOR} and before, was taken`;
  return { benchmark, ...(isNew && { notice }) };
}

/** The parts that a benchmark has: target_mapping of the same file. */
export function partsOf(benchmark: string): readonly Part[] {
  return LACKING.flatMap(([pattern, parts]) => (pattern.test(benchmark) ? [parts] : []))[0] ?? SELF_MANAGED;
}

export const PARTS = ['master', 'controlplane', 'etcd', 'node', 'policies', 'managedservices'] as const;
export type Part = (typeof PARTS)[number];

const SELF_MANAGED: readonly Part[] = ['master', 'controlplane', 'etcd', 'node', 'policies'];

// The parts master and etcd of a managed cluster are there in kube-bench, and nobody but the provider can see what they look at.
const LACKING: readonly (readonly [RegExp, readonly Part[]])[] = [
  [/^rh-0\.7$/, ['master', 'node']],
  // There the part controlplane has no checks.
  [/^gke-1\.[89]\.0$/, ['node', 'policies', 'managedservices']],
  [/^eks-|^gke-|^aks-|^ack-/, ['controlplane', 'node', 'policies', 'managedservices']],
];
