import { commonInputs } from './common-inputs.ts';
import type { GateSpec } from './gate-spec.ts';
import type { InputSpecs } from './input.ts';
import { judgingInputs } from './what-if.ts';

const { format, output, color } = commonInputs;

const config = {
  type: 'string',
  group: 'Policy',
  valueName: 'file',
  description:
    'Judge by this configuration in place of what the report was judged by, and say what would change. What it does not say of inputs stays.',
  examples: ['.github/gatehouse.yml'],
} as const satisfies InputSpecs[string];

export const replayInputs = { format, output, color, config, ...judgingInputs } as const satisfies InputSpecs;

/** `gatehouse replay` as people meet it. */
export const replay = {
  name: 'replay',
  title: 'Gatehouse replay',
  summary: 'Judge a report again, or by another policy',
  description:
    'Judges a report again by everything it embeds, with its own clock: the same verdict, outputs and exit code. A report whose verdict does not follow from what it holds is an error. With --config or other policy inputs it says what would change.',
  branding: { icon: 'shield', color: 'blue' },
  inputs: replayInputs,
  outputs: {},
  examples: [
    { command: 'gatehouse replay report.json', says: 'The same answer, or an error that says what was altered' },
    {
      command: 'gatehouse replay report.json --fail-on medium',
      says: 'What would change if nothing of medium severity were allowed',
    },
    {
      command: 'gatehouse replay report.json --config .github/gatehouse.yml',
      says: 'What would change by this configuration',
    },
  ],
} as const satisfies GateSpec;

const report = {
  type: 'string',
  group: 'What to scan',
  valueName: 'file',
  description: 'The report, as JSON.',
  examples: ['report.json'],
} as const satisfies InputSpecs[string];

export const explainInputs = {
  report,
  format: {
    type: 'choice',
    values: ['text', 'json'],
    default: 'text',
    short: 'f',
    group: 'Output',
    description: 'How to say it.',
  },
} as const satisfies InputSpecs;

/** `gatehouse explain` as people meet it. */
export const explain = {
  name: 'explain',
  title: 'Gatehouse explain',
  summary: 'Say why a finding counts or not',
  description:
    'Says of a finding in a report which rules and limits it was compared with, which of them decided, and what would change that.',
  branding: { icon: 'shield', color: 'blue' },
  inputs: explainInputs,
  outputs: {},
  examples: [
    {
      command: 'gatehouse explain CVE-2021-44228 --report report.json',
      says: 'By its id, an alias or the id of the rule',
    },
    {
      command: 'gatehouse explain 4f1c09 --report report.json',
      says: 'By its fingerprint, or as much of it as is unique',
    },
  ],
} as const satisfies GateSpec;
