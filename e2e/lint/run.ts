// The command line `gatehouse lint-gate` from end to end, with the real linters: a repository with planted defects, and a public Go module.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTool, toolsFolder } from '../../scripts/tools/locate.mjs';
import type { Report } from '../../src/domain/report.ts';
import { checkSync as check } from '../check.ts';
import { breakDependencies, databases, plantDependencies } from './dependencies.ts';
import { change, monorepo, SECRET, writeFiles } from './tree.ts';
import { MODIFIED } from './vulnerabilities.ts';

const entry = fileURLToPath(new URL('../../src/cli/entry.ts', import.meta.url));
const OF_DEPENDENCIES = ['govulncheck', 'semgrep', 'osv-scanner', 'shellcheck'];
const LINTERS = [
  'golangci-lint',
  'govulncheck',
  'semgrep',
  'osv-scanner',
  'gitleaks',
  'shellcheck',
  'hadolint',
  'zizmor',
  'actionlint',
];
const FORMATS = ['json', 'sarif', 'markdown', 'html', 'junit'];
const RUN_MS = 300_000;
/** About 34,000 lines. */
const MODULE = 'github.com/rhysd/actionlint@v1.7.12';

const root = mkdtempSync(join(tmpdir(), 'gatehouse-e2e-lint-'));
const env = { ...process.env, PATH: `${toolsFolder()}${delimiter}${process.env['PATH'] ?? ''}` };

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly report: Report;
}

function lint(folder: string, ...args: readonly string[]): Ended {
  const files = FORMATS.flatMap((format) => ['--format', format, '--output', join(root, `report.${format}`)]);
  const common = ['--accept', 'lock,checksum,none', '--install-from', 'path', '--cache-dir', join(root, 'cache')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, 'lint-gate', ...args, ...common, ...files], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: RUN_MS,
  });
  const report = JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')) as Report;
  return { code: status, said: `${stdout}${stderr}`, report };
}

function rulesOf(report: Report, scanner: string): readonly string[] {
  const ofIt = report.findings.filter(({ sightings }) => sightings.some(({ scan }) => scan.startsWith(`${scanner}@`)));
  return ofIt.map(({ sightings }) => sightings[0]?.ruleId ?? '').toSorted();
}

function plantedDefects(shop: string): void {
  check('every linter finds what was planted for it, and no format holds the secret', () => {
    const { code, report, said } = lint(shop, ...databases(join(root, 'databases')));

    assert.equal(code, 1, said);
    assert.deepEqual(
      report.scans.map(({ scanner, status }) => [scanner, status]),
      LINTERS.map((name) => [name, 'completed']),
    );
    assert.deepEqual(rulesOf(report, 'golangci-lint'), [...Array.from({ length: 12 }, () => 'errcheck'), 'unused']);
    assert.deepEqual(rulesOf(report, 'gitleaks'), ['github-pat']);
    assert.deepEqual(rulesOf(report, 'hadolint'), ['DL3003', 'DL3006']);
    assert.deepEqual(rulesOf(report, 'actionlint'), ['expression']);
    assert.ok(rulesOf(report, 'zizmor').includes('zizmor/template-injection'));
    assert.deepEqual(rulesOf(report, 'semgrep'), ['no-eval']);
    assert.deepEqual(rulesOf(report, 'shellcheck'), ['SC2034', 'SC2086']);
    vulnerabilities(report);
    for (const text of [said, ...FORMATS.map((format) => readFileSync(join(root, `report.${format}`), 'utf8'))]) {
      assert.ok(!text.includes(SECRET));
    }
  });
  check('a change that adds one, moves ten, mends two and renames a file brings one and takes two', () => {
    change(shop);

    const { code, report, said } = lint(shop, '--scanners', 'golangci-lint', '--base', 'HEAD~1', '--fail-on', 'medium');

    assert.equal(code, 1, said);
    assert.deepEqual([report.summary.new, report.summary.gone], [1, 2]);
  });
  check('code that does not compile is an error, and hides no finding of another module', () => {
    writeFiles(shop, { 'svc/apart/broken.go': 'package apart\n\nvar x = nowhere\n' });

    const { code, report, said } = lint(shop, '--scanners', 'golangci-lint');

    assert.equal(code, 2, said);
    assert.deepEqual(
      report.scans[0]?.gaps.map(({ what }) => what),
      ['svc/apart/go.mod'],
    );
    assert.equal(rulesOf(report, 'golangci-lint').filter((rule) => rule === 'errcheck').length, 11);
  });
  check('a configuration that is broken is an error', () => {
    writeFiles(shop, { 'svc/shop/.golangci.yml': 'version: "7"\n' });

    const { code, report } = lint(shop, '--scanners', 'golangci-lint', '--working-directory', 'svc/shop');

    assert.equal(code, 2);
    assert.match(report.scans[0]?.reason ?? '', /config/);
  });
}

/** Reachable first, one finding of what two scanners see, and of malware and other ecosystems what only one of them does. */
function vulnerabilities({ findings, scans }: Report): void {
  const ofGo = findings.filter(({ sightings }) => sightings.some(({ scan }) => scan.startsWith('govulncheck@')));
  assert.deepEqual(
    Object.fromEntries(ofGo.map(({ id, reachable, sightings }) => [id, [reachable, sightings.length]])),
    {
      'CVE-2019-11254': [false, 2],
      'CVE-2020-14040': [false, 2],
      'CVE-2021-38561': [true, 2],
    },
  );
  const called = ofGo.find(({ reachable }) => reachable === true);
  assert.deepEqual(called?.locations, [
    { path: 'svc/calls/main.go', startLine: 17, startColumn: 27 },
    { path: 'svc/calls/go.mod', startLine: 7 },
  ]);
  assert.equal(called?.message, 'Called: calls.main → calls.tag → language.MustParse');
  assert.equal(findings.find(({ id }) => id === 'CVE-2020-26160')?.sightings[0]?.scan, 'osv-scanner@source');
  assert.equal(findings.find(({ kind }) => kind === 'malware')?.severity, 'critical');
  assert.ok(findings.some(({ component }) => component?.purl === 'pkg:pypi/flask@0.12.2'));
  const database = scans.find(({ scanner }) => scanner === 'govulncheck')?.database;
  assert.equal(database?.updatedAt, MODIFIED);
}

function brokenDependencies(shop: string): void {
  check('what a scanner cannot read is an error of one sentence, and what it could is not lost', () => {
    breakDependencies(shop);

    const { code, report, said } = lint(
      shop,
      '--scanners',
      OF_DEPENDENCIES.join(','),
      ...databases(join(root, 'databases')),
    );

    assert.equal(code, 2, said);
    const told = new Map(
      report.scans.map(({ scanner, reason, gaps }) => [
        scanner,
        [reason ?? '', ...gaps.map((gap) => `${gap.what}: ${gap.reason}`)].join('\n'),
      ]),
    );
    assert.match(told.get('govulncheck') ?? '', /svc\/calls\/go\.mod: its code does not compile.*undefined: nowhere/);
    assert.match(told.get('osv-scanner') ?? '', /web\/package-lock\.json: it cannot be read/);
    assert.match(told.get('semgrep') ?? '', /it could not be run with these rules: .*broken/);
    assert.match(told.get('shellcheck') ?? '', /tools\/run: shellcheck cannot parse it/);
    assert.ok(report.findings.some(({ component }) => component?.name === 'flask'));
    assert.ok(rulesOf(report, 'shellcheck').includes('SC2034'));
  });
  check('a database that is not there, or has not what is asked, is an error', () => {
    mkdirSync(join(root, 'empty'));
    const nowhere = `govulncheck=${join(root, 'empty')},osv-scanner=${join(root, 'nowhere')}`;

    const { code, report } = lint(shop, '--scanners', 'govulncheck,osv-scanner', '--db-mirror', nowhere);

    assert.equal(code, 2);
    assert.deepEqual(
      report.scans.map(({ status }) => status),
      ['failed', 'failed'],
    );
    assert.match(report.scans[0]?.reason ?? '', /its database .* is empty|does not compile/);
    assert.match(report.scans[1]?.reason ?? '', /holds no database of/);
  });
}

function publicModule(): void {
  const said = execFileSync('go', ['mod', 'download', '-json', MODULE], {
    cwd: root,
    encoding: 'utf8',
    timeout: RUN_MS,
  });
  const { Dir } = JSON.parse(said) as { readonly Dir: string };
  const copy = join(root, 'module');
  cpSync(Dir, copy, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', copy]);
  check(`${MODULE} has as many findings as golangci-lint by itself tells of`, () => {
    const { code, report, said: log } = lint(copy, '--scanners', 'golangci-lint', '--budget', 'total=100000');

    assert.equal(code, 0, log);
    assert.equal(report.summary.occurrences, bare(copy));
    assert.ok(report.summary.occurrences > 10);
  });
}

/** How many issues golangci-lint finds without us. */
function bare(folder: string): number {
  const file = join(root, 'bare.json');
  const uncapped = ['--max-issues-per-linter=0', '--max-same-issues=0', '--uniq-by-line=false'];
  execFileSync('golangci-lint', ['run', '--issues-exit-code=0', ...uncapped, `--output.json.path=${file}`, './...'], {
    cwd: folder,
    env: { ...env, GOFLAGS: '-buildvcs=false', GOLANGCI_LINT_CACHE: join(root, 'cache', 'golangci-lint') },
    stdio: 'ignore',
    timeout: RUN_MS,
  });
  const { Issues } = JSON.parse(readFileSync(file, 'utf8')) as { readonly Issues: readonly unknown[] };
  return Issues.length;
}

function main(): void {
  const missing = LINTERS.map((name) => (name === 'semgrep' ? 'osemgrep' : name)).filter(
    (name) => findTool(name) === undefined,
  );
  const go = spawnSync('go', ['version'], { stdio: 'ignore' }).status === 0;
  if (missing.length > 0 || !go) {
    console.log(`NOT RUN lint: not there: ${[...missing, ...(go ? [] : ['go'])].join(', ')} (npm run tools)`);
    return;
  }
  const shop = join(root, 'shop');
  mkdirSync(shop);
  plantDependencies(shop);
  monorepo(shop);
  plantedDefects(shop);
  brokenDependencies(shop);
  publicModule();
}

try {
  main();
} finally {
  if (existsSync(root)) {
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  }
}
