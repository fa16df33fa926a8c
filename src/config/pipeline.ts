import { commonInputs } from './common-inputs.ts';
import type { GateSpec } from './gate-spec.ts';
import type { InputSpecs } from './input.ts';
import { gateOutputs } from './outputs.ts';

const inputs = {
  gates: {
    type: 'list',
    group: 'What to scan',
    valueName: 'gates',
    description:
      'Which gates to run, in this order, as gate or gate:id. Without it: every run that the configuration file has, source before images before clusters.',
    examples: ['manifest-scan', 'image-scan:web'],
  },
  ...commonInputs,
} as const satisfies InputSpecs;

/** Several gates in one job, as people meet them: the composite action `actions/pipeline`. */
export const pipeline = {
  name: 'pipeline',
  title: 'Gatehouse pipeline',
  summary: 'Run the chosen gates in order and publish one merged report',
  description:
    'Runs the chosen gates in order, publishes one merged report whatever happens, keeps it as an artifact and attests it.',
  branding: { icon: 'shield', color: 'blue' },
  inputs,
  outputs: gateOutputs,
  examples: [],
} as const satisfies GateSpec;

/** The steps of the composite action besides the run itself; `inputs` of their own. */
export const pipelineSteps = {
  artifact: {
    description: 'The name of the artifact that the merged report is kept under.',
    default: 'gatehouse-report',
  },
  'artifact-days': {
    description: 'How many days the artifact is kept; 0: as long as the repository keeps artifacts.',
    default: '0',
  },
  attest: {
    description:
      'Whether to attest the merged report with actions/attest, which needs `id-token: write` and `attestations: write`. auto: where that is granted; always: a report that cannot be attested fails the job; never.',
    default: 'auto',
  },
} as const;
