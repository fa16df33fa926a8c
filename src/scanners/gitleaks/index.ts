import { join } from 'node:path';
import type { CodeScanner } from '../code-scanner.ts';
import { gitleaksReport } from './report.ts';

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
  plan: ({ folder, scratch, configFile }) => {
    const report = join(scratch, 'gitleaks.json');
    return [
      {
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
          ...(configFile === undefined ? [] : [`--config=${configFile}`]),
          '.',
        ],
        env: {},
        completed: [0],
        cwd: folder,
        report: { file: report },
        what: 'secrets',
      },
    ];
  },
  report: gitleaksReport,
};
