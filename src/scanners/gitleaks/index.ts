import { join } from 'node:path';
import type { CodeScanner, CodeScanRequest } from '../code-scanner.ts';
import { gitleaksReport } from './report.ts';

const SETTINGS = /(?:^|\/)\.gitleaks(?:\.toml|ignore)$/;

export const gitleaks: CodeScanner = {
  name: 'gitleaks',
  driver: 'process',
  version: '8.30.1',
  homepage: 'https://github.com/gitleaks/gitleaks',
  licence: 'MIT',
  targets: ['source'],
  environment: [],
  versionStep: { args: ['version'], env: {}, completed: [0] },
  readVersion: (output) => /^v?(\d\S*)/m.exec(output)?.[1],
  looksAt: 'files',
  suits: (files) => files,
  settings: SETTINGS,
  affected: ({ changed }) => [...changed],
  plan: ({ folder, scratch, configFile, ...request }) =>
    targetsOf(request).map((target, index) => {
      const report = join(scratch, `gitleaks-${index}.json`);
      return {
        args: [
          'dir',
          '--report-format=json',
          `--report-path=${report}`,
          // What it found is never written down, not even into its own report.
          '--redact=100',
          '--exit-code=0',
          '--no-banner',
          '--no-color',
          '--log-level=warn',
          ...settingsOf(configFile, request),
          '--',
          target,
        ],
        env: {},
        completed: [0],
        cwd: folder,
        report: { file: report },
        what: target === '.' ? 'secrets' : target,
      };
    }),
  report: gitleaksReport,
};

type Targets = Pick<CodeScanRequest, 'selected' | 'all'>;

/** It takes one path, and of several looks at everything: more runs than these would take longer than that. */
const MOST_NAMED = 10;

function targetsOf(request: Targets): readonly string[] {
  return namedFiles(request) ?? ['.'];
}

function namedFiles({ selected }: Targets): readonly string[] | undefined {
  return (selected ?? []).length <= MOST_NAMED ? selected : undefined;
}

/** It looks for its settings in the folder that it is given, and so finds none where it is given a file. */
function settingsOf(configFile: string | undefined, request: Targets): readonly string[] {
  const isFound = request.all?.includes('.gitleaks.toml') !== true || namedFiles(request) === undefined;
  const file = configFile ?? (isFound ? undefined : '.gitleaks.toml');
  return file === undefined ? [] : [`--config=${file}`];
}
