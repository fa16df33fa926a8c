import { readdirSync, readFileSync } from 'node:fs';
import { LINT_SCANNERS } from '../../../src/config/lint-gate.ts';
import { merge } from '../../../src/domain/merge.ts';
import { codeScanner, codeScanners } from '../../../src/scanners/code.ts';
import type { CodeScanRequest } from '../../../src/scanners/code-scanner.ts';
import type { ReadContext } from '../../../src/scanners/reading.ts';
import { readReport } from '../../../src/scanners/report-format.ts';
import { chunks, fixture, open } from '../reports.ts';

const context: ReadContext = { targetKind: 'source', source: { root: '/tmp/shop', cwd: '/tmp/shop' } };
const files = [
  '.github/workflows/ci.yml',
  'docker/Dockerfile',
  'svc/a/go.mod',
  'svc/a/main.go',
  '-weird/Dockerfile',
  'docs/Dockerfile.md',
  '.semgrep.yml',
  'deploy.sh',
  '-weird/run.sh',
  'web/package-lock.json',
];
const request: CodeScanRequest = {
  root: '/shop',
  folder: '/shop',
  files,
  scratch: '/scratch',
  cache: '/cache',
  version: '2.13.1',
  timeoutMs: 60_000,
  texts: new Map(),
};

it('is what the gate offers', () => {
  expect(codeScanners.map(({ name }) => name)).toEqual([...LINT_SCANNERS]);
  expect(codeScanner('constructor')).toBeUndefined();
});

describe.each(codeScanners.map((scanner) => [scanner.name, scanner] as const))('%s', (name, scanner) => {
  const reports = readdirSync(fixture(name)).filter((file) => file.endsWith('.json'));

  it('has fixtures made by the version it pins', () => {
    expect(readFileSync(fixture(`${name}/README.md`), 'utf8')).toContain(`${name} ${scanner.version}`);
  });

  it('lets its process see no token of GitHub or of the runner', () => {
    expect(scanner.environment.filter((one) => /TOKEN|GITHUB|ACTIONS|RUNNER/.test(one))).toEqual([]);
  });

  it.each(reports)('reads %s to its snapshot', async (report) => {
    const { result, version } = await readReport(scanner.report, open(`${name}/${report}`), context);

    const { observations, ...about } = result;
    expect({ version, ...about, count: observations.length }).toMatchSnapshot('about');
    expect(merge([{ scan: name, target: { kind: 'source', name: 'shop' }, observations }])).toMatchSnapshot('findings');
  });

  it('finds something in its report of many, and nothing in the one of what is clean', async () => {
    const many = await readReport(scanner.report, open(`${name}/many.json`), context);
    const clean = await readReport(scanner.report, open(`${name}/clean.json`), context);

    expect(many.result.observations.length).toBeGreaterThan(1);
    expect(clean.result.observations).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['words', 'fatal: out of memory'],
    ['a number', '7'],
    ['a text', '"nonsense"'],
    ['CycloneDX', '{"bomFormat":"CycloneDX","components":[]}'],
  ])('refuses %s in one sentence', async (_, text) => {
    await expect(readReport(scanner.report, chunks(text), context)).rejects.toThrow(
      new RegExp(`This is no ${scanner.report.name} report|The ${scanner.report.name} report cannot be read`),
    );
  });

  it('refuses its own report when the end is missing', async () => {
    const text = readFileSync(fixture(`${name}/many.json`), 'utf8');

    const reading = readReport(scanner.report, chunks(text.slice(0, text.length / 2)), context);

    await expect(reading).rejects.toThrow(/breaks off after \d+ bytes/);
  });

  it('runs in the tree, and writes its report into the scratch folder or prints it', () => {
    const steps = scanner.plan({ ...request, files: scanner.reads === undefined ? scanner.suits(files) : files });

    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(({ cwd }) => cwd.startsWith('/shop'))).toBe(true);
    expect(steps.every(({ report }) => report === 'stdout' || report.file.startsWith('/scratch/'))).toBe(true);
  });

  it('takes no file name for an option', () => {
    const steps = scanner.plan({ ...request, files: scanner.reads === undefined ? scanner.suits(files) : files });

    expect(steps.flatMap(({ args }) => args).filter((arg) => arg.startsWith('-weird'))).toEqual([]);
  });

  it('has nothing to do where none of its files are', () => {
    expect(scanner.suits([])).toEqual([]);
  });
});

it.each([
  ['golangci-lint', ['a.go'], []],
  ['golangci-lint', ['go.mod', 'a.go', 'vendor/x/x.go', 'testdata/y.go', '_z/z.go'], ['a.go']],
  ['golangci-lint', ['svc/go.mod', 'svc/a.go', 'other/b.go'], ['svc/a.go']],
  ['hadolint', ['Dockerfile', 'web.dockerfile', 'Containerfile', 'Dockerfile.prod', 'Dockerfile.md'], 4],
  ['hadolint', ['Dockerfiles.txt', 'docs/dockerfile-guide'], []],
  ['actionlint', ['.github/workflows/a.yaml', '.github/workflows/x/b.yml', 'sub/.github/workflows/c.yml'], 1],
  ['zizmor', ['.github/dependabot.yml', 'actions/lint/action.yml', 'reaction.yml'], 2],
])('%s looks at its files among %j', (name, among, expected) => {
  const found = codeScanner(name)?.suits(among);

  expect(typeof expected === 'number' ? found?.length : found).toEqual(expected);
});
