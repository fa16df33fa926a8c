import { isAbsolute, join, posix, relative, sep } from 'node:path';
import { NETWORK_ENVIRONMENT } from '../../domain/environment.ts';
import { UserError } from '../../domain/errors.ts';
import type { CodeScanner, CodeScanRequest, CodeStep } from '../code-scanner.ts';
import { isLockfile, isOfLines, namesNothing } from './lockfile.ts';
import { osvScannerReport } from './report.ts';

export const osvScanner: CodeScanner = {
  name: 'osv-scanner',
  driver: 'process',
  version: '2.5.0',
  homepage: 'https://google.github.io/osv-scanner',
  licence: 'Apache-2.0',
  targets: ['source'],
  environment: NETWORK_ENVIRONMENT,
  versionStep: { args: ['--version'], env: {}, completed: [0] },
  readVersion: (output) => /osv-scanner version: v?(\d\S*)/.exec(output)?.[1],
  looksAt: 'lockfiles',
  suits: (files) => files.filter(isLockfile),
  reads: (files) => files.filter(isOfLines),
  archives: { above: 'osv-scalibr', name: 'all.zip' },
  plan: planOf,
  complaint: complaintOf,
  remarks: remarksOf,
  report: osvScannerReport,
};

/** One run for each lockfile: one that cannot be read would keep it from telling of the others. */
function planOf(request: CodeScanRequest): readonly CodeStep[] {
  const { files, configFile } = request;
  const shared = [
    ...databaseOf(request.database),
    // What it passes over, it tells of nowhere else.
    '--verbosity=info',
    // It would start Go, or the build scripts of a crate: what calls what is govulncheck's to say.
    '--no-call-analysis=all',
    ...(configFile === undefined ? [] : [`--config=${configFile}`]),
  ];
  return files.filter(isLockfile).map((file, index) => stepOf(file, index, shared, request));
}

function stepOf(
  file: string,
  index: number,
  shared: readonly string[],
  { root, folder, scratch, texts }: CodeScanRequest,
): CodeStep {
  const report = join(scratch, `osv-scanner-${index}.json`);
  // Without the colon what stands before one in a name would say how to read the file.
  const lockfile = `--lockfile=:${join(folder, file)}`;
  return {
    args: ['scan', 'source', ...shared, '--format=json', `--output-file=${report}`, lockfile],
    env: {},
    // 1: there are vulnerabilities.
    completed: [0, 1],
    ...(namesNothing(file, texts.get(file) ?? '') && { nothing: 128 }),
    cwd: join(folder, posix.dirname(file)),
    report: { file: report },
    what: relative(root, join(folder, file)).split(sep).join('/'),
  };
}

function databaseOf(database: string | undefined): readonly string[] {
  if (database === undefined) {
    return [];
  }
  if (!isAbsolute(database)) {
    throw new UserError(
      `db-mirror: osv-scanner takes no address (${database}): name a folder that holds osv-scalibr/ECOSYSTEM/all.zip for each ecosystem.`,
    );
  }
  return ['--offline', `--local-db-path=${database}`];
}

/** What it leaves out of its report. */
const LEFT_OUT: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [
    /^Filtered (\d+) local\/unscannable package/m,
    'packages without a version, or of the checkout itself, that were not looked up',
  ],
  [/^Filtered (\d+) ignored package/m, 'packages that the configuration of osv-scanner sets aside'],
  [/^Filtered (\d+) vulnerabilit/m, 'vulnerabilities that the configuration of osv-scanner sets aside'],
];

function remarksOf(said: string, what: string): readonly string[] {
  return LEFT_OUT.flatMap(([pattern, sentence]) => {
    const count = pattern.exec(said)?.[1];
    return count === undefined ? [] : [`${what}: ${sentence}: ${count}`];
  });
}

function complaintOf(said: string): string | undefined {
  if (said.includes('no offline version of the OSV database')) {
    return 'the folder that db-mirror names holds no database of its ecosystem: put osv-scalibr/ECOSYSTEM/all.zip there';
  }
  const [, reason] = /could not extract: (.+)/.exec(said) ?? [];
  if (reason !== undefined) {
    return `it cannot be read, so that none of its packages were looked up: ${reason}`;
  }
  const [unanswered] = /Post "https:\/\/api\.osv\.dev[^\n]{1,300}/.exec(said) ?? [];
  if (unanswered !== undefined) {
    return `api.osv.dev does not answer; let the machine reach it, or name a folder of databases with db-mirror: ${unanswered.trim()}`;
  }
  return said.includes('No package sources found')
    ? 'no package was found in it, although it is not empty: check that it is whole, or leave it out with exclude'
    : undefined;
}
