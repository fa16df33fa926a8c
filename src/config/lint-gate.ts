import { commonInputs } from './common-inputs.ts';
import type { GateSpec } from './gate-spec.ts';
import type { InputSpecs } from './input.ts';
import { databaseInputs, installInputs } from './install-inputs.ts';
import { scopeInputs } from './lint-scope.ts';
import { LINT_SERVICES, lintServiceInputs } from './lint-services.ts';
import { gateOutputs } from './outputs.ts';
import { runInputs } from './run-inputs.ts';

export const LINT_SCANNERS = [
  'golangci-lint',
  'govulncheck',
  'semgrep',
  'osv-scanner',
  'gitleaks',
  'shellcheck',
  'hadolint',
  'zizmor',
  'actionlint',
] as const;

const whatToScan = {
  scanners: {
    type: 'list',
    values: ['auto', 'none', ...LINT_SCANNERS, ...LINT_SERVICES],
    default: 'auto',
    group: 'What to scan',
    valueName: 'names',
    description:
      'The scanners to run. auto: those whose files are in the tree, and services whose credential is given; which they are is said in the report. none: only judge what input names.',
    examples: ['golangci-lint, gitleaks'],
  },
  input: {
    type: 'list',
    group: 'What to scan',
    valueName: 'reports',
    description:
      'Reports that other tools have written in this job: NAME=FILE, or a folder of .xml files, or a glob. As SARIF 2.1.0, GitLab code quality, Checkstyle, JUnit, rdjson, rdjsonl, or in the own form of a scanner that is known here.',
    examples: ['semgrep=semgrep.sarif'],
  },
  exclude: {
    type: 'list',
    group: 'What to scan',
    valueName: 'globs',
    description: 'Globs of files to leave out, relative to the working directory. Files that Git ignores are left out.',
    examples: ['**/testdata/**'],
  },
} as const satisfies InputSpecs;

const run = {
  'cache-dir': {
    ...databaseInputs['cache-dir'],
    group: 'Scanners',
    description:
      'The folder for scanners, and for what they remember of code they have looked at. Default: gatehouse in the cache folder of the user.',
  },
  'scanner-config': {
    ...installInputs['scanner-config'],
    description:
      "A configuration file of a scanner's own: SCANNER=FILE. Without it each scanner takes the one that it finds in the checkout.",
    examples: ['golangci-lint=ci/golangci.yml'],
  },
  'db-mirror': {
    ...databaseInputs['db-mirror'],
    description:
      'The database of a scanner, in place of its own: govulncheck=ADDRESS or a folder, osv-scanner=FOLDER with osv-scalibr/ECOSYSTEM/all.zip for each ecosystem, which is then all that it asks.',
    examples: ['govulncheck=https://vuln.acme.example'],
  },
  'scanner-versions': { ...installInputs['scanner-versions'], examples: ['golangci-lint=2.12.2'] },
  concurrency: runInputs.concurrency,
  'max-disk': { ...runInputs['max-disk'], default: '20000' },
} as const satisfies InputSpecs;

const inputs = {
  ...whatToScan,
  ...installInputs,
  ...commonInputs,
  ...scopeInputs,
  ...run,
  ...lintServiceInputs,
} as const satisfies InputSpecs;

/** The gate for source code, as people meet it. */
export const lintGate = {
  name: 'lint-gate',
  title: 'Gatehouse lint-gate',
  summary:
    'Lint source code, and find calls into vulnerable packages, secrets and more in it, with the scanners of a team',
  description:
    'Runs verified builds of golangci-lint, govulncheck, osv-scanner, semgrep and others, and says whether the change may pass.',
  branding: { icon: 'check-square', color: 'blue' },
  positional: 'scanners',
  inputs,
  outputs: gateOutputs,
  examples: [
    { command: 'gatehouse lint-gate', says: 'Lint the checkout with every scanner whose files are in it' },
    {
      command: 'gatehouse lint-gate golangci-lint --base main --fail-on medium',
      says: 'Lint Go modules, and allow nothing medium that is new since main',
    },
  ],
} as const satisfies GateSpec;
