import { NETWORK_ENVIRONMENT } from '../../domain/environment.ts';
import { UserError } from '../../domain/errors.ts';
import type { CodeScanner, CodeScanRequest, CodeStep } from '../code-scanner.ts';
import { semgrepReport } from './report.ts';

export const semgrep: CodeScanner = {
  name: 'semgrep',
  driver: 'process',
  version: '1.185.0',
  homepage: 'https://semgrep.dev/docs',
  licence: 'LGPL-2.1-or-later',
  targets: ['source'],
  // For rules that the user takes from elsewhere; those of the checkout need no network.
  environment: NETWORK_ENVIRONMENT,
  versionStep: { args: ['--experimental', '--version'], env: {}, completed: [0] },
  readVersion: (output) => /^v?(\d\S*)/m.exec(output)?.[1],
  looksAt: 'rules of Semgrep (.semgrep.yml, .semgrep/ or scanner-config)',
  suits: (files, { configured = false } = {}) => (configured || rulesAmong(files).length > 0 ? files : []),
  plan: planOf,
  complaint: complaintOf,
  report: semgrepReport,
};

const RULES = /^(?:\.semgrep\.ya?ml|(?<folder>\.semgrep)\/.*\.ya?ml)$/;

/** What semgrep itself takes for the rules of a project. */
function rulesAmong(files: readonly string[]): readonly string[] {
  const names = files.flatMap((file) => {
    const found = RULES.exec(file);
    return found === null ? [] : [found.groups?.['folder'] ?? file];
  });
  return [...new Set(names)];
}

function planOf({ folder, files, all = files, configFile }: CodeScanRequest): readonly CodeStep[] {
  const rules = configFile === undefined ? rulesAmong(all) : [configFile];
  if (rules.length === 0) {
    throw new UserError('semgrep has no rules: add .semgrep.yml, or name a file with scanner-config: semgrep=FILE.');
  }
  return [
    {
      args: [
        'scan',
        // The engine by itself: what is run by default starts a program of Python around it.
        '--experimental',
        '--metrics=off',
        '--disable-version-check',
        // It would start Git; what Git ignores is left out afterwards.
        '--no-git-ignore',
        '--no-rewrite-rule-ids',
        // Names what was passed over.
        '--verbose',
        '--json',
        ...rules.map((rule) => `--config=${rule}`),
        '.',
      ],
      env: {},
      completed: [0],
      cwd: folder,
      report: 'stdout',
      what: 'code',
    },
  ];
}

/** It says what is wrong in its report, and ends it with words about the scan as a whole. */
function complaintOf(said: string): string | undefined {
  const [, quoted] = /"errors":\[\{.*?"message":("(?:[^"\\]|\\.)*")/s.exec(said) ?? [];
  if (quoted === undefined) {
    return /\brunning 0 rules\b/.test(said)
      ? 'there is no rule in its configuration, so that it would find nothing: add one, or leave semgrep out'
      : undefined;
  }
  const message = String(JSON.parse(quoted)).replaceAll(/\s+/g, ' ').trim().slice(0, MAX_CHARACTERS);
  return `it could not be run with these rules: ${message}`;
}

const MAX_CHARACTERS = 400;
