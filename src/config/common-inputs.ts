import { SEVERITIES } from '../domain/severity.ts';
import { baselineInputs } from './baseline-inputs.ts';
import { exceptionInputs } from './exception-inputs.ts';
import { figureInputs } from './figure-inputs.ts';
import type { InputSpecs } from './input.ts';

const NAMED_SEVERITIES = SEVERITIES.filter((severity) => severity !== 'unknown');
export const FORMATS = ['table', 'json', 'sarif', 'markdown', 'html', 'junit'] as const;

const policyInputs = {
  'fail-on': {
    type: 'choice',
    values: NAMED_SEVERITIES,
    group: 'Policy',
    valueName: 'severity',
    description:
      'The lowest severity of which no open finding is allowed. The short form of budget: give one of the two.',
    examples: ['high'],
  },
  budget: {
    type: 'budget',
    group: 'Policy',
    valueName: 'limits',
    description:
      'How many open findings of each severity pass, as in critical=0,high=3; total limits all together. A severity that is not named is not limited. ratchet: as many of each as were open in the baseline, so that only growth fails. Without fail-on and budget: critical=0,high=0 on a pull request, critical=0 elsewhere.',
    examples: ['critical=0,high=3'],
  },
  'unknown-severity': {
    type: 'choice',
    values: NAMED_SEVERITIES,
    default: 'high',
    group: 'Policy',
    valueName: 'severity',
    description: 'What a finding counts as when nobody said how severe it is and the budget does not name unknown.',
  },
  'ignore-rules': {
    type: 'list',
    group: 'Policy',
    valueName: 'ids',
    description: 'Ids of rules whose findings do not count. They stay in the report as suppressed.',
    examples: ['GH-NSA-IMAGE-DIGEST'],
  },
  'allow-gaps': {
    type: 'list',
    group: 'Policy',
    valueName: 'globs',
    description:
      'What may stay unscanned: a gap, as a file that cannot be read or rendered, a node or a control, is an error unless a glob here matches it by the name that the report gives it, of a file its path. In the configuration file each may have a reason and an end.',
    examples: ['legacy/**'],
  },
} as const satisfies InputSpecs;

const githubInputs = {
  token: {
    type: 'string',
    group: 'GitHub',
    only: 'action',
    secret: true,
    defaultExpression: '${{ github.token }}',
    description:
      'The token for the check run, the comment and the SARIF upload. No scanner ever sees it. What it may not do is said and left out; the verdict stays the same.',
  },
  checkout: {
    type: 'choice',
    values: ['verify', 'trust'],
    default: 'verify',
    group: 'GitHub',
    only: 'action',
    description:
      'Whether the working directory must be a Git checkout of the commit on which the result is shown. trust: scan what lies there, as files that an earlier job has made.',
  },
  check: {
    type: 'boolean',
    default: 'true',
    group: 'GitHub',
    only: 'action',
    description: 'Whether to make a check run with annotations. Needs `checks: write`.',
  },
  comment: {
    type: 'choice',
    values: ['always', 'on-findings', 'on-change', 'never'],
    default: 'on-findings',
    group: 'GitHub',
    only: 'action',
    description:
      'When to write the one comment on the pull request: on-findings when there is something to say, on-change when it differs from the last run. Needs `pull-requests: write`.',
  },
  suggestions: {
    type: 'choice',
    values: ['on', 'off'],
    default: 'off',
    group: 'GitHub',
    only: 'action',
    description:
      'Whether fixes that scanners propose for lines of the pull request become suggestions, at most 10 a run and each once. They are conversations, which a branch may require to be resolved. Needs `pull-requests: write`.',
  },
  'max-annotations': {
    type: 'integer',
    minimum: 0,
    maximum: 1000,
    default: '500',
    group: 'GitHub',
    only: 'action',
    description: 'The most annotations on the check run, worst first; a line says how many were left out.',
  },
  sarif: {
    type: 'choice',
    values: ['auto', 'never'],
    default: 'auto',
    group: 'GitHub',
    only: 'action',
    description: 'Whether to upload SARIF to code scanning where that is switched on. Needs `security-events: write`.',
  },
  summary: {
    type: 'boolean',
    default: 'true',
    group: 'GitHub',
    only: 'action',
    description: 'Whether to write the job summary.',
  },
} as const satisfies InputSpecs;

const outputInputs = {
  format: {
    type: 'list',
    values: FORMATS,
    group: 'Output',
    only: 'cli',
    valueName: 'format',
    short: 'f',
    description: 'What to print; may be given several times. Without it: table.',
    examples: ['json'],
  },
  output: {
    type: 'list',
    group: 'Output',
    only: 'cli',
    valueName: 'file',
    short: 'o',
    description: 'The file for each --format, in the same order; - is standard output.',
    examples: ['report.json'],
  },
  out: {
    type: 'string',
    group: 'Output',
    valueName: 'folder',
    description: 'Keep the report as text and JSON in FOLDER/compliance/<date>/<gate>/.',
    examples: ['evidence'],
  },
  color: {
    type: 'choice',
    values: ['auto', 'always', 'never'],
    default: 'auto',
    bare: 'always',
    group: 'Output',
    only: 'cli',
    valueName: 'when',
    description: 'Whether to use colours; auto: on a terminal, unless NO_COLOR is set. --no-color is --color=never.',
  },
  quiet: {
    type: 'boolean',
    default: 'false',
    bare: 'true',
    group: 'Output',
    only: 'cli',
    short: 'q',
    description: 'Log nothing but warnings and errors.',
  },
  verbose: {
    type: 'boolean',
    default: 'false',
    bare: 'true',
    group: 'Output',
    only: 'cli',
    short: 'v',
    description: 'Log more of what is done.',
  },
} as const satisfies InputSpecs;

/** The inputs that every gate has. */
export const commonInputs = {
  ...policyInputs,
  ...exceptionInputs,
  ...figureInputs,
  ...baselineInputs,
  ...outputInputs,
  ...githubInputs,
  id: {
    type: 'string',
    pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
    expected: 'an id: letters, digits, ".", "_" and "-", at most 64, with a letter or digit first',
    group: 'Run',
    description:
      'Tells two runs of this gate in one workflow apart: in the name of the check, the comment and the SARIF category.',
    examples: ['staging'],
  },
  'scan-timeout': {
    type: 'duration',
    default: '10m',
    group: 'Run',
    valueName: 'duration',
    description: 'How long one scan may take, as in 90s or 1h30m. A scan that takes longer is an error.',
  },
  config: {
    type: 'string',
    group: 'Run',
    valueName: 'file',
    description:
      'The configuration file, or one of another repository at a commit: owner/repo/path@SHA. Without it: .github/gatehouse.yml, where there is one. What it says holds; inputs may ask for more, not for less.',
    examples: ['acme/policies/gatehouse.yml@3d3c42e5aac5ba805825da76410c181273ba90b1'],
  },
  'config-from': {
    type: 'choice',
    values: ['base', 'head'],
    default: 'base',
    group: 'Run',
    valueName: 'commit',
    description:
      'From where the configuration and its exceptions are read in a run about a change: base, what was merged already; head, what the change makes of it. head also lets inputs ask for less than the file, wherever the run is.',
  },
  'working-directory': {
    type: 'string',
    default: '.',
    group: 'Run',
    valueName: 'folder',
    description: 'The folder in which paths are looked up, from the root of the checkout or from the current folder.',
  },
} as const satisfies InputSpecs;
