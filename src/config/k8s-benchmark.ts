import { commonInputs } from './common-inputs.ts';
import { controlInputs } from './control-inputs.ts';
import type { GateSpec } from './gate-spec.ts';
import type { InputSpecs } from './input.ts';
import { databaseInputs, installInputs } from './install-inputs.ts';
import { kubescapeInputs } from './kubescape-inputs.ts';
import { gateOutputs } from './outputs.ts';
import { sonobuoyInputs } from './sonobuoy-inputs.ts';
import { runInputs } from './run-inputs.ts';

export const CLUSTER_SCANNERS = ['kube-bench', 'rbac', 'kubescape', 'kube-hunter', 'sonobuoy'] as const;
export type ClusterScannerName = (typeof CLUSTER_SCANNERS)[number];

/** docker.io/aquasec/kube-bench:v0.15.6, by the digest that two projects have recorded independently of each other: see docs/scanners/kube-bench.md. */
export const KUBE_BENCH_IMAGE =
  'docker.io/aquasec/kube-bench@sha256:861900910eec45b54a97e4a2af81b16fae7203d768f7f8e7de3b7456807870f5';

const access = {
  kubeconfig: {
    type: 'string',
    group: 'Cluster',
    valueName: 'files',
    description:
      'The kubeconfig, or several with a colon between them (a semicolon on Windows). Default: KUBECONFIG, else ~/.kube/config, else the service account of the pod that this runs in.',
    examples: ['ci/kubeconfig.yaml'],
  },
  'kubeconfig-content': {
    type: 'string',
    secret: true,
    only: 'action',
    group: 'Cluster',
    valueName: 'text',
    description:
      'The kubeconfig itself, as a secret holds it. It is never printed. The command line reads it from GATEHOUSE_KUBECONFIG_CONTENT.',
  },
  context: {
    type: 'string',
    group: 'Cluster',
    valueName: 'name',
    description: 'The context of the kubeconfig. Default: its current context.',
    examples: ['production'],
  },
  'kubeconfig-env': {
    type: 'list',
    group: 'Cluster',
    valueName: 'names',
    description:
      'Names of environment variables that the credential plug-in of the kubeconfig may see besides those of the clouds of AWS, Azure, Google, Oracle, Alibaba and IBM. The tokens of GitHub and the runner are refused.',
    examples: ['DIGITALOCEAN_ACCESS_TOKEN'],
  },
  'insecure-skip-tls-verify': {
    type: 'boolean',
    default: 'false',
    bare: 'true',
    group: 'Cluster',
    description:
      "Talk also to a cluster whose certificate cannot be checked, where the kubeconfig says so. Whoever is on the way can then read and change everything, the cluster's credentials first.",
  },
} as const satisfies InputSpecs;

const whatToScan = {
  scanners: {
    type: 'list',
    values: ['none', ...CLUSTER_SCANNERS],
    default: 'kube-bench, rbac',
    group: 'What to scan',
    valueName: 'names',
    description: 'The scanners to run. none: only judge what input names.',
    examples: ['kube-bench, kubescape'],
  },
  input: {
    type: 'list',
    group: 'What to scan',
    valueName: 'reports',
    description: 'Reports that scanners of clusters have written elsewhere: SCANNER=FILE.',
    examples: ['kube-bench=node-1.json'],
  },
  namespace: {
    type: 'string',
    pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
    expected: 'the name of a namespace',
    default: 'gatehouse-benchmark',
    group: 'Cluster',
    valueName: 'name',
    description:
      'The namespace in which Jobs are made. It must be there and admit privileged pods, and is left as it was.',
  },
  'create-namespace': {
    type: 'boolean',
    default: 'false',
    bare: 'true',
    group: 'Cluster',
    description: 'Make the namespace where there is none, and remove it at the end.',
  },
} as const satisfies InputSpecs;

const kubeBench = {
  'kube-bench': {
    type: 'choice',
    values: ['jobs', 'node'],
    default: 'jobs',
    group: 'Scanners',
    valueName: 'where',
    description:
      'Where kube-bench runs. jobs: as a Job on every node of the cluster. node: on this machine, which is a node, as a program; no cluster is asked.',
  },
  'kube-bench-image': {
    type: 'string',
    pattern: '^[^\\s@]+@sha256:[0-9a-f]{64}$',
    expected: 'an image with its digest, as in registry.acme.example/kube-bench@sha256:…',
    default: KUBE_BENCH_IMAGE,
    group: 'Scanners',
    valueName: 'image',
    description: 'The image of the Jobs, by digest: what runs as root on every node is what you have seen.',
  },
  benchmark: {
    type: 'string',
    pattern: '^[a-z0-9][a-z0-9.-]{0,40}$',
    expected: 'the name of a benchmark, as in cis-1.12 or eks-1.8.0',
    group: 'Scanners',
    valueName: 'name',
    description:
      'The benchmark of kube-bench. Default: the one for the version and the kind of the cluster, managed ones (EKS, GKE, AKS) included.',
    examples: ['cis-1.12', 'eks-1.8.0'],
  },
  'kube-bench-targets': {
    type: 'list',
    values: ['auto', 'master', 'controlplane', 'etcd', 'node', 'policies', 'managedservices'],
    default: 'auto',
    group: 'Scanners',
    valueName: 'names',
    description:
      'The parts of the benchmark. auto: those of the benchmark that the nodes are for; policies only where service-account names who may read them.',
  },
  'node-selector': {
    type: 'string',
    group: 'What to scan',
    valueName: 'labels',
    description: 'A label selector of the nodes to look at. Default: all.',
    examples: ['kubernetes.io/os=linux,pool!=gpu'],
  },
  'service-account': {
    type: 'string',
    pattern: '^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$',
    expected: 'the name of a service account',
    group: 'Scanners',
    valueName: 'name',
    description:
      'The service account of the Jobs, for checks that ask the API server. Without it the Jobs have no token, and those checks are not made.',
  },
  'job-timeout': {
    type: 'duration',
    default: '5m',
    group: 'Run',
    valueName: 'duration',
    description: 'How long one Job may take, its pod being scheduled and its image pulled included.',
  },
  concurrency: {
    type: 'integer',
    minimum: 1,
    maximum: 500,
    default: '20',
    group: 'Run',
    description: 'How many Jobs are in the cluster at once.',
  },
} as const satisfies InputSpecs;

const run = {
  'cache-dir': {
    ...databaseInputs['cache-dir'],
    group: 'Scanners',
    description: 'The folder for scanners that outlive a run. Default: gatehouse in the cache folder of the user.',
  },
  'scanner-versions': { ...installInputs['scanner-versions'], examples: ['kubescape=4.0.12'] },
  'scanner-config': {
    ...installInputs['scanner-config'],
    description: "A configuration of a scanner's own: SCANNER=PATH; of kube-bench the folder that is called cfg.",
    examples: ['kube-bench=ci/cfg'],
  },
  'max-disk': runInputs['max-disk'],
} as const satisfies InputSpecs;

const inputs = {
  ...access,
  ...whatToScan,
  ...kubeBench,
  ...kubescapeInputs,
  ...sonobuoyInputs,
  ...controlInputs,
  ...installInputs,
  ...commonInputs,
  ...run,
} as const satisfies InputSpecs;

/** The gate for clusters and nodes, as people meet it. */
export const k8sBenchmark = {
  name: 'k8s-benchmark',
  title: 'Gatehouse k8s-benchmark',
  summary: 'Benchmark a Kubernetes cluster with kube-bench, Kubescape, kube-hunter and Sonobuoy, and check its RBAC',
  description:
    'Runs the CIS benchmark on every node of a Kubernetes cluster, checks its RBAC, leaves it as it was, and says whether it may go on.',
  branding: { icon: 'server', color: 'blue' },
  positional: 'scanners',
  scansCheckout: false,
  inputs,
  outputs: gateOutputs,
  examples: [
    { command: 'gatehouse k8s-benchmark', says: 'Run kube-bench on every node of the current context, and check RBAC' },
    {
      command: 'gatehouse k8s-benchmark kubescape --context staging --fail-on medium',
      says: 'Scan the cluster of another context with Kubescape, and allow nothing medium',
    },
    {
      command: 'gatehouse k8s-benchmark kube-bench --kube-bench node --benchmark cis-1.12',
      says: 'Benchmark the node that this runs on',
    },
    {
      command: 'gatehouse k8s-benchmark none --input kube-bench=node-1.json',
      says: 'Judge what kube-bench has written elsewhere',
    },
  ],
} as const satisfies GateSpec;
