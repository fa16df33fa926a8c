import { join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
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
  reads: (files) => files.filter((file) => file === '.gitleaks.toml'),
  plan: ({ folder, scratch, configFile, ...request }) => {
    assertRules(request.texts.get(configFile ?? '.gitleaks.toml'));
    return targetsOf(request).map((target, index) => {
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
    });
  },
  complaint: (said) => {
    const [, why] = /unable to load gitleaks config, err: (?<why>[^\n]{1,400})/.exec(said) ?? [];
    return why === undefined ? undefined : `its configuration cannot be read, so mend it: ${why}`;
  },
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

/** Without a rule of its own a configuration that extends none finds nothing, and that is all it says. */
function assertRules(text: string | undefined): void {
  const said = text?.replaceAll(/#[^\n]*/g, '');
  const hasRules =
    said === undefined ||
    /\[\[\s*rules\b|^\s*rules\s*=|\buseDefault\s*=\s*true\b/m.test(said) ||
    (/\bextend\b/.test(said) && /\b(?:path|url)\s*=/.test(said));
  if (!hasRules) {
    throw new UserError(
      'its configuration has no rules, so that it would find nothing: write [extend] with useDefault = true, or rules',
    );
  }
}
