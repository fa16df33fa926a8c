import type { CrosswalkRow } from './table.ts';

const RESOURCES = 'Resource policies';

const resourceLimits: readonly CrosswalkRow[] = [
  {
    key: 'cpu-limit',
    title: 'A container has no CPU limit',
    scope: 'container',
    nsa: RESOURCES,
    attack: ['T1499'],
    rules: {
      builtin: ['GH-NSA-CPU-LIMIT'],
      kubescape: ['C-0270'],
      'kube-linter': ['unset-cpu-requirements#limit'],
      'kube-score': ['container-resources#cpu-limit'],
      kubesec: ['LimitsCPU'],
      trivy: ['KSV-0011'],
    },
  },
  {
    key: 'cpu-request',
    title: 'A container requests no CPU',
    scope: 'container',
    nsa: RESOURCES,
    rules: {
      builtin: ['GH-NSA-CPU-REQUEST'],
      kubescape: ['C-0268'],
      'kube-linter': ['unset-cpu-requirements#request'],
      'kube-score': ['container-resources#cpu-request'],
      kubesec: ['RequestsCPU'],
      trivy: ['KSV-0015'],
    },
  },
  {
    key: 'memory-limit',
    title: 'A container has no memory limit',
    scope: 'container',
    nsa: RESOURCES,
    attack: ['T1499'],
    rules: {
      builtin: ['GH-NSA-MEMORY-LIMIT'],
      kubescape: ['C-0271'],
      'kube-linter': ['unset-memory-requirements#limit'],
      'kube-score': ['container-resources#memory-limit'],
      kubesec: ['LimitsMemory'],
      trivy: ['KSV-0018'],
    },
  },
  {
    key: 'memory-request',
    title: 'A container requests no memory',
    scope: 'container',
    nsa: RESOURCES,
    rules: {
      builtin: ['GH-NSA-MEMORY-REQUEST'],
      kubescape: ['C-0269'],
      'kube-linter': ['unset-memory-requirements#request'],
      'kube-score': ['container-resources#memory-request'],
      kubesec: ['RequestsMemory'],
      trivy: ['KSV-0016'],
    },
  },
];

const containerHygiene: readonly CrosswalkRow[] = [
  {
    key: 'liveness-probe',
    title: 'A container has no liveness probe',
    scope: 'container',
    rules: { builtin: ['GH-NSA-LIVENESS-PROBE'], kubescape: ['C-0056'], 'kube-linter': ['no-liveness-probe'] },
  },
  {
    key: 'readiness-probe',
    title: 'A container has no readiness probe',
    scope: 'container',
    rules: { builtin: ['GH-NSA-READINESS-PROBE'], kubescape: ['C-0018'], 'kube-linter': ['no-readiness-probe'] },
  },
  {
    key: 'image-tag',
    title: 'An image has no tag, or the tag latest',
    scope: 'container',
    nsa: 'Building secure container images',
    rules: {
      builtin: ['GH-NSA-IMAGE-TAG'],
      'kube-linter': ['latest-tag'],
      'kube-score': ['container-image-tag'],
      trivy: ['KSV-0013'],
    },
  },
  {
    key: 'volume-types',
    title: 'A volume is of a type that is not allowed',
    scope: 'volume',
    podSecurity: 'restricted: Volume Types',
    rules: { builtin: ['GH-PSS-VOLUME-TYPES'], trivy: ['KSV-0028'] },
  },
];

/** Controls of containers that are about neither privileges nor the node. */
export const containerControls: readonly CrosswalkRow[] = [...resourceLimits, ...containerHygiene];
