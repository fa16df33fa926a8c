import { TARGET_KINDS } from '../domain/scan.ts';
import { commonInputs } from './common-inputs.ts';
import { controlInputs } from './control-inputs.ts';
import type { GateSpec } from './gate-spec.ts';
import { imagePolicyInputs } from './image-policy.ts';
import type { InputSpecs } from './input.ts';
import { gateOutputs } from './outputs.ts';
import { parseExpectation } from './expectation.ts';

const inputs = {
  reports: {
    type: 'list',
    group: 'What to scan',
    valueName: 'paths',
    description:
      'Reports of Gatehouse to merge, as the jobs of a matrix leave them: files, and folders in which every .json file is taken.',
    examples: ['shards'],
  },
  input: {
    type: 'list',
    group: 'What to scan',
    valueName: 'reports',
    description:
      'Reports that a scanner wrote elsewhere, as in trivy=trivy.json. Without the name of the scanner it is told from the content.',
    examples: ['trivy=trivy.json'],
  },
  target: {
    type: 'string',
    group: 'What to scan',
    valueName: 'name',
    description: 'What the reports of input are about, where they shall not be asked themselves.',
    examples: ['registry.example/shop/web:1.4'],
  },
  'target-kind': {
    type: 'choice',
    values: TARGET_KINDS,
    default: 'image',
    group: 'What to scan',
    valueName: 'kind',
    description: 'What kind of target the reports of input are about.',
  },
  expect: {
    type: 'string',
    check: parseExpectation,
    group: 'What to scan',
    valueName: 'shards',
    description:
      'How many reports there must be, or the ids of their runs. One that is missing, given twice or not expected is an error that names it. Ids such as shard-1-of-8 say themselves how many there are.',
    examples: ['8'],
  },
  'made-in': {
    type: 'choice',
    values: ['auto', 'this-run'],
    default: 'auto',
    group: 'What to scan',
    description:
      'Who vouches for the reports. In a workflow_run that a pull request started they are its author’s word: they may fail, and never pass. this-run: every report was made by a job of this very workflow run, which the base branch controls.',
  },
  ...imagePolicyInputs,
  ...controlInputs,
  ...commonInputs,
} as const satisfies InputSpecs;

/** The gate for reports that were made elsewhere, as people meet it. */
export const report = {
  name: 'report',
  title: 'Gatehouse report',
  summary: 'Merge reports made elsewhere and judge them together',
  description:
    'Merges the reports of a matrix, and reports that scanners wrote elsewhere, into one, judges them again, and says whether the change may pass.',
  branding: { icon: 'shield', color: 'blue' },
  scansCheckout: false,
  positional: 'reports',
  inputs,
  outputs: gateOutputs,
  examples: [
    {
      command: 'gatehouse report shards/ --expect 8 --fail-on high',
      says: 'Merge the reports of a matrix of eight jobs',
    },
    {
      command: 'gatehouse report --input trivy=trivy.json --input grype=grype.json --target shop/web:1.4',
      says: 'Judge what two scanners said of one image',
    },
  ],
} as const satisfies GateSpec;
