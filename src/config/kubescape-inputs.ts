import type { InputSpecs } from './input.ts';

/** What Kubescape judges by; for every gate that runs it. */
export const kubescapeInputs = {
  'kubescape-frameworks': {
    type: 'list',
    default: 'nsa',
    group: 'Scanners',
    valueName: 'names',
    description: 'The frameworks that Kubescape judges by, as in nsa, mitre, cis-v1.12.0 or allcontrols.',
    examples: ['nsa, mitre'],
  },
  'kubescape-artifacts': {
    type: 'string',
    group: 'Scanners',
    valueName: 'folder',
    description:
      'A folder that kubescape download artifacts has filled, for machines without a network. Without it Kubescape fetches its frameworks, which nothing verifies.',
    examples: ['ci/kubescape'],
  },
} as const satisfies InputSpecs;
