import type { GateSpec } from './gate-spec.ts';
import type { InputSpecs } from './input.ts';
import { LINT_SCANNERS, lintGate } from './lint-gate.ts';

/** Scanners that look at one file or one package by itself, and ask nobody. */
export const HOOK_SCANNERS = ['golangci-lint', 'gitleaks', 'shellcheck', 'hadolint', 'zizmor', 'actionlint'] as const;

const {
  scanners,
  'fail-on': failOn,
  budget,
  exclude,
  accept,
  config,
  format,
  output,
  color,
  quiet,
  verbose,
} = lintGate.inputs;
const { 'allow-gaps': allowGaps, 'ignore-rules': ignoreRules, 'cache-dir': cacheDir } = lintGate.inputs;
const { 'scanner-config': scannerConfig, 'scanner-versions': scannerVersions } = lintGate.inputs;
const { 'install-from': installFrom, 'scan-timeout': scanTimeout } = lintGate.inputs;

const inputs = {
  scanners: {
    ...scanners,
    // No service is asked at a commit.
    values: ['auto', ...LINT_SCANNERS],
    description: `The scanners to run. auto: those of ${HOOK_SCANNERS.join(', ')} for which a file is staged.`,
  },
  exclude,
  'fail-on': failOn,
  budget: {
    ...budget,
    description:
      'How many findings on staged lines of each severity pass, as in critical=0,high=3. Without fail-on and budget: critical=0,high=0, as on a pull request.',
  },
  'ignore-rules': ignoreRules,
  'allow-gaps': allowGaps,
  accept,
  'install-from': {
    ...installFrom,
    default: 'path, tool-cache',
    description: 'Where a scanner may come from, in this order. With --prepare the default is everywhere.',
  },
  'scanner-versions': scannerVersions,
  'scanner-config': scannerConfig,
  'cache-dir': cacheDir,
  'scan-timeout': { ...scanTimeout, default: '2m' },
  config,
  format,
  output,
  color,
  quiet,
  verbose,
} as const satisfies InputSpecs;

/** The hook of Git, as people meet it. */
export const hook = {
  name: 'hook',
  title: 'Gatehouse hook',
  summary: 'Lint what is staged, before it is committed',
  description:
    'Lints the files that are staged, as they are staged, and fails for findings on lines that the commit brings. It asks nobody: get the scanners before with --prepare.',
  branding: { icon: 'check-square', color: 'blue' },
  inputs,
  outputs: {},
  examples: [
    { command: 'gatehouse hook --prepare', says: 'Get the scanners once' },
    { command: 'gatehouse hook install', says: 'Run it before every commit' },
    { command: 'gatehouse hook --scanners gitleaks --fail-on low', says: 'Look for secrets in what is staged' },
  ],
} as const satisfies GateSpec;
