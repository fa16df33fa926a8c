import type { CodeScanner } from '../code-scanner.ts';
import { sarifReport } from '../sarif/report.ts';

const AUDITED = /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.github\/dependabot\.ya?ml|(?:.*\/)?action\.ya?ml)$/;

export const zizmor: CodeScanner = {
  name: 'zizmor',
  driver: 'process',
  version: '1.29.0',
  homepage: 'https://docs.zizmor.sh',
  licence: 'MIT',
  targets: ['source'],
  environment: [],
  versionStep: { args: ['--version'], env: {}, completed: [0] },
  readVersion: (output) => /^zizmor v?(\d\S*)/m.exec(output)?.[1],
  looksAt: 'workflows, actions or Dependabot settings',
  suits: (files) => files.filter((file) => AUDITED.test(file)),
  settings: /(?:^|\/)\.?zizmor\.ya?ml$/,
  // Workflows and actions name each other.
  affected: ({ files, changed }) => (zizmor.suits([...changed]).length > 0 ? files : []),
  // One run for each file: it passes over a file that it cannot parse with a warning only, or ends at the first one.
  plan: ({ folder, files, configFile }) =>
    files.map((file) => ({
      args: [
        '--format=sarif',
        // It would ask GitHub, for which it has no token here.
        '--offline',
        '--no-progress',
        '--no-exit-codes',
        '--strict-collection',
        ...(configFile === undefined ? [] : [`--config=${configFile}`]),
        '--',
        `./${file}`,
      ],
      env: {},
      completed: [0],
      cwd: folder,
      report: 'stdout',
      what: file,
    })),
  complaint: (said) => {
    const [, why] = /invalid configuration syntax\s+(?:\d+: )?(?<why>[^\n]{1,400})/.exec(said) ?? [];
    return why === undefined ? undefined : `its configuration cannot be read, so mend zizmor.yml: ${why}`;
  },
  report: sarifReport,
};
