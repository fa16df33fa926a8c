import { parseKubernetesVersion } from '../builtin/kubernetes-version.ts';
import { commonInputs } from './common-inputs.ts';
import { controlInputs } from './control-inputs.ts';
import type { GateSpec } from './gate-spec.ts';
import type { InputSpecs } from './input.ts';
import { databaseInputs, installInputs } from './install-inputs.ts';
import { kubescapeInputs } from './kubescape-inputs.ts';
import { gateOutputs } from './outputs.ts';
import { regoInputs } from './rego-inputs.ts';
import { runInputs } from './run-inputs.ts';

/** The scanners that are programs, beside the rules that are part of Gatehouse. */
export const MANIFEST_SCANNERS = [
  'kubescape',
  'kubesec',
  'conftest',
  'opa',
  'trivy',
  'kube-linter',
  'kube-score',
] as const;

const whatToScan = {
  path: {
    type: 'list',
    default: '.',
    group: 'What to scan',
    valueName: 'paths',
    description:
      'Files and folders with Kubernetes manifests, Kustomizations, Helm charts or Grafana dashboards; for trivy also with Dockerfiles and Terraform.',
    examples: ['deploy', 'charts/shop'],
  },
  exclude: {
    type: 'list',
    group: 'What to scan',
    valueName: 'globs',
    description: 'Globs of paths to leave out, relative to the working directory.',
    examples: ['**/testdata/**'],
  },
  scanners: {
    type: 'list',
    values: ['builtin', ...MANIFEST_SCANNERS],
    default: 'builtin',
    group: 'What to scan',
    valueName: 'names',
    description:
      'The scanners to run. builtin needs no download; what several say of one control of one resource is one finding.',
    examples: ['builtin, trivy, kubescape'],
  },
  'kubernetes-version': {
    type: 'string',
    check: parseKubernetesVersion,
    default: 'latest',
    group: 'What to scan',
    valueName: 'version',
    description: 'The version of Kubernetes, as in 1.34, whose Pod Security Standards are asked for.',
    examples: ['1.34'],
  },
  'pod-security': {
    type: 'choice',
    values: ['baseline', 'restricted'],
    default: 'restricted',
    group: 'What to scan',
    valueName: 'level',
    description: 'Which level of the Pod Security Standards to ask for.',
  },
  render: {
    type: 'choice',
    values: ['auto', 'always', 'never'],
    default: 'auto',
    group: 'What to scan',
    valueName: 'when',
    description:
      'Whether to render Kustomizations and Helm charts with the kustomize, kubectl or helm that is installed. auto: where one is there; always: without one the run is an error; never: scan the files as they are.',
  },
  'helm-values': {
    type: 'list',
    group: 'What to scan',
    valueName: 'files',
    description: 'Files of values for Helm charts, later ones win.',
    examples: ['values-production.yaml'],
  },
  fix: {
    type: 'choice',
    values: ['off', 'show', 'write'],
    default: 'off',
    bare: 'show',
    group: 'Fixes',
    valueName: 'mode',
    description:
      'Where a finding has one safe answer: show the patch, or write it to the file. The verdict is on what was found before.',
  },
} as const satisfies InputSpecs;

const run = {
  'cache-dir': {
    ...databaseInputs['cache-dir'],
    group: 'Scanners',
    description: 'The folder for scanners that outlive a run. Default: gatehouse in the cache folder of the user.',
  },
  'scanner-versions': { ...installInputs['scanner-versions'], examples: ['trivy=0.73.0'] },
  'scanner-config': {
    ...installInputs['scanner-config'],
    examples: ['kube-linter=ci/kube-linter.yaml'],
  },
  concurrency: runInputs.concurrency,
  'max-disk': runInputs['max-disk'],
} as const satisfies InputSpecs;

const inputs = {
  ...whatToScan,
  ...regoInputs,
  ...kubescapeInputs,
  ...installInputs,
  ...commonInputs,
  ...controlInputs,
  ...run,
} as const satisfies InputSpecs;

/** The gate for Kubernetes manifests, as people meet it. */
export const manifestScan = {
  name: 'manifest-scan',
  title: 'Gatehouse manifest-scan',
  summary: 'Scan Kubernetes manifests, Kustomizations and Helm charts',
  description:
    'Checks Kubernetes manifests, Kustomizations and Helm charts against the Pod Security Standards and the NSA/CISA hardening guide, by Kubescape, Trivy, kube-linter, your own policies and others too, and says whether the change may pass.',
  branding: { icon: 'shield', color: 'blue' },
  positional: 'path',
  inputs,
  outputs: gateOutputs,
  examples: [
    { command: 'gatehouse manifest-scan deploy/', says: 'Scan a folder and print what is wrong' },
    {
      command: 'gatehouse manifest-scan charts/shop --helm-values values.yaml --budget critical=0,high=3',
      says: 'Scan a Helm chart and allow three high findings',
    },
    {
      command: 'gatehouse manifest-scan --format table --format html --output - --output report.html',
      says: 'Print the table and keep an HTML page',
    },
    {
      command: 'gatehouse manifest-scan k8s/ --scanners builtin,trivy,conftest --rego-policy policy',
      says: 'Ask Trivy and your own policies too',
    },
    { command: 'gatehouse manifest-scan --fix=write k8s/', says: 'Write every fix that has one safe answer' },
  ],
} as const satisfies GateSpec;
