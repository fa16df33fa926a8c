import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { main } from '../../src/cli.ts';
import { createException } from '../ledger/exception.ts';
import { createFinding, createReport } from '../support/report.ts';

const root = mkdtempSync(join(tmpdir(), 'gatehouse-exceptions-'));
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

type Files = Readonly<Record<string, string>>;

function folderWith(files: Files): string {
  const folder = mkdtempSync(join(root, 'folder-'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function sink() {
  const said: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      said.push(String(chunk));
      done();
    },
  });
  return { stream, said };
}

function nothing(): undefined {
  return undefined;
}

async function gatehouse(folder: string, args: readonly string[], env: Files = {}) {
  const [out, err] = [sink(), sink()];
  const code = await main(args, {
    env,
    cwd: () => folder,
    stdout: out.stream,
    stderr: err.stream,
    on: nothing,
    off: nothing,
    exit: nothing,
  });
  return { code, stdout: out.said.join(''), stderr: err.said.join('') };
}

const DAYS = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function file(parts: Files = {}): string {
  const fields = { id: 'GH-PSS-PRIVILEGED', reason: 'sandboxed', owner: 'team-a', expires: DAYS(100), ...parts };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `exceptions:\n  - ${lines.join('\n    ')}\n`;
}

function report(parts: Parameters<typeof createReport>[0] = {}): string {
  return JSON.stringify(createReport({ findings: [createFinding()], ...parts }));
}

describe('gatehouse exceptions list', () => {
  it('shows each with its state, what it matches, its owner and its end', async () => {
    const folder = folderWith({
      'a.yml': file(),
      'b.yml': file({ expires: DAYS(5) }),
      '.trivyignore': 'CVE-1 exp:2020-01-01',
    });

    const { code, stdout, stderr } = await gatehouse(folder, ['exceptions', 'list', 'a.yml', 'b.yml', '.trivyignore']);

    expect(code).toBe(0);
    expect(stdout).toContain(
      `valid     a.yml:2\n  matches  id GH-PSS-PRIVILEGED\n  reason   sandboxed\n  owner    team-a; ends in 100 days (${DAYS(100)})\n`,
    );
    expect(stdout).toContain('expiring  b.yml:2\n');
    expect(stdout).toContain('EXPIRED   .trivyignore:1\n');
    expect(stdout).toMatch(/\n3 exceptions: 1 valid, 1 expiring, 1 expired\n$/);
    expect(stderr).toContain('warning: .trivyignore: of 1 exception 1 no owner');
  });

  it('shows what each sets aside in a report, and what is not used', async () => {
    const folder = folderWith({ 'a.yml': file(), 'b.yml': file({ id: 'OTHER' }), 'report.json': report() });

    const { stdout } = await gatehouse(folder, ['exceptions', 'list', 'a.yml', 'b.yml', '--report', 'report.json']);

    expect(stdout).toContain(
      '  used     1 finding (suppressed)\n           0123456789ab critical GH-PSS-PRIVILEGED in deploy/web.yaml',
    );
    expect(stdout).toContain('  unused   nothing in the report matches\n');
    expect(stdout).toMatch(/2 exceptions: 2 valid, 1 unused\n$/);
  });

  it('shows those that a report was judged by, as they were then', async () => {
    const base = createReport();
    const inputs = { ...base.inputs, exceptions: [createException({ expires: '2026-11-30' })] };
    const folder = folderWith({ 'report.json': report({ inputs }) });

    const { stdout } = await gatehouse(folder, ['exceptions', 'list', '--report', 'report.json', '--format', 'json']);

    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({
        id: 'exceptions.yml:1',
        state: 'expiring',
        findings: [{ fingerprint: '0123456789abcdef0123456789abcdef', id: 'GH-PSS-PRIVILEGED', status: 'open' }],
      }),
    ]);
  });

  it('lets no file speak to the terminal or the runner', async () => {
    const folder = folderWith({ 'a.yml': file({ reason: '"\\e[31mred\\n::error::forged"' }) });

    const { stdout } = await gatehouse(folder, ['exceptions', 'list', 'a.yml'], { GITHUB_ACTIONS: 'true' });

    expect(stdout).not.toContain('\u001B');
    expect(stdout).not.toMatch(/^\s*::error/m);
  });
});

describe('gatehouse exceptions check', () => {
  it('ends with 0 when all are right', async () => {
    const folder = folderWith({ 'a.yml': file() });

    expect(await gatehouse(folder, ['exceptions', 'check', 'a.yml'])).toEqual({
      code: 0,
      stdout: '1 exception in a.yml: 0 expired, 0 expiring.\n',
      stderr: '',
    });
  });

  it('ends with 1 when one has expired', async () => {
    const folder = folderWith({ 'a.yml': file({ expires: '2026-01-31' }) });

    const { code, stdout } = await gatehouse(folder, ['exceptions', 'check', 'a.yml']);

    expect(stdout).toContain('a.yml:2: it expired (2026-01-31) and sets nothing aside any more.\n');
    expect(code).toBe(1);
  });

  it('ends with 2 and every mistake of every file, with line and column', async () => {
    const folder = folderWith({ 'a.yml': file({ expires: 'soon' }), 'b.yml': file({ onwer: 'x' }) });

    const { code, stderr } = await gatehouse(folder, ['exceptions', 'check', 'a.yml', 'b.yml']);

    expect(stderr).toContain('a.yml:5:14: expires: "soon" is no day of the calendar');
    expect(stderr).toContain('b.yml:6:5: there is no key "onwer"; did you mean owner?');
    expect(code).toBe(2);
  });

  it('takes the exceptions of the configuration and of the files it names, bounded by its policy', async () => {
    const folder = folderWith({ '.trivyignore': 'CVE-1 exp:2099-01-01' });
    const configuration = `${file()}exception-files: [.trivyignore]\npolicy:\n  exceptions: {max-days: 120}\n`;
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github/gatehouse.yml'), `version: 1\n${configuration}`);

    const { code, stderr } = await gatehouse(folder, ['exceptions', 'check']);

    expect(stderr).toContain(
      '.trivyignore:1:1: it ends on 2099-01-01T00:00:00Z, and the policy allows an exception 120 days',
    );
    expect(code).toBe(2);
  });

  it('takes the gaps too that the configuration accepts for a while', async () => {
    const folder = configured(gapsUntil('2026-01-31'));

    const { code, stdout } = await gatehouse(folder, ['exceptions', 'check']);

    expect(stdout).toBe(
      '.github/gatehouse.yml:5, the accepted gap k8s/broken.yaml: it expired (2026-01-31) and sets nothing aside any more.\n0 exceptions and 1 accepted gap in .github/gatehouse.yml: 1 expired, 0 expiring.\n',
    );
    expect(code).toBe(1);
  });

  it.each([
    ['a file that is not there', ['none.yml'], 'there is no file none.yml.'],
    ['no file at all', [], 'there is no file .github/exceptions.yml.'],
    ['a life that is no number', ['--max-days', 'x'], '--max-days: "x" is no number of days.'],
    ['a life that is too long', ['a.yml', '--max-days', '30'], 'the policy allows an exception 30 days'],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { code, stderr } = await gatehouse(folderWith({ 'a.yml': file() }), ['exceptions', 'check', ...args]);

    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('a gap that the configuration accepts for a while', () => {
  it('lets a run pass until its day is over, and is in every report that is made of it', async () => {
    const folder = configured(gapsUntil(DAYS(100)));

    const { code } = await gatehouse(folder, ['manifest-scan', '--format', 'json', '--output', 'run.json']);
    const again = await gatehouse(folder, ['replay', 'run.json']);
    const merged = await gatehouse(folder, ['report', 'run.json']);

    expect([code, again.code, merged.code]).toEqual([0, 0, 0]);
    expect(again.stdout).toContain(`allowed until ${DAYS(100)}: It is mended in March`);
    expect(merged.stdout).toContain(`allowed until ${DAYS(100)}: It is mended in March`);
  });

  it('is an error again from the next day on, which says when and where it was accepted', async () => {
    const folder = configured(gapsUntil('2026-01-31'));

    const { code, stdout } = await gatehouse(folder, ['manifest-scan']);

    expect(code).toBe(2);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      '(its acceptance in .github/gatehouse.yml:5 expired on 2026-01-31)',
    );
  });

  it('can be tried out on a report', async () => {
    const folder = configured(gapsUntil(DAYS(100)));
    await gatehouse(folder, ['manifest-scan', '--format', 'json', '--output', 'run.json']);
    writeFileSync(join(folder, 'other.yml'), gapsUntil('2026-01-31'));

    const { code, stdout } = await gatehouse(folder, ['replay', 'run.json', '--config', 'other.yml']);

    expect(code).toBe(2);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('expired on 2026-01-31');
  });

  it('is listed with its state, its end, and what it accepts in a report', async () => {
    const folder = configured(gapsUntil(DAYS(100)));
    await gatehouse(folder, ['manifest-scan', '--format', 'json', '--output', 'run.json']);

    const listed = await gatehouse(folder, ['exceptions', 'list']);
    const ofReport = await gatehouse(folder, ['exceptions', 'list', '--report', 'run.json', '--format', 'json']);

    expect(listed.stdout).toBe(
      `valid     .github/gatehouse.yml:5\n  matches  gap k8s/broken.yaml\n  reason   It is mended in March\n  owner    nobody; ends in 100 days (${DAYS(100)})\n\n0 exceptions and 1 accepted gap: 1 valid\n`,
    );
    expect(JSON.parse(ofReport.stdout)).toEqual([
      expect.objectContaining({ gap: 'k8s/broken.yaml', state: 'valid', gaps: ['k8s/broken.yaml'] }),
    ]);
  });

  it('is listed as unused where a report has no such gap', async () => {
    const folder = configured(gapsUntil(DAYS(100)));
    writeFileSync(join(folder, 'k8s/broken.yaml'), '');
    await gatehouse(folder, ['manifest-scan', '--format', 'json', '--output', 'run.json']);

    const listed = await gatehouse(folder, ['exceptions', 'list', '--report', 'run.json']);

    expect(listed.stdout).toContain('  unused   nothing in the report matches\n');
    expect(listed.stdout).toMatch(/\n0 exceptions and 1 accepted gap: 1 valid, 1 unused\n$/);
  });

  it('is shown with its end by config show', async () => {
    const { stdout } = await gatehouse(configured(gapsUntil('2027-01-31')), ['config', 'show']);

    expect(stdout).toContain('k8s/broken.yaml  (line 5; k8s/broken.yaml until 2027-01-31: It is mended in March)');
  });
});

function gapsUntil(day: string): string {
  return `version: 1
gates: { manifest-scan: { path: k8s } }
policy:
  fail-on: critical
  allow-gaps: { gap: k8s/broken.yaml, reason: It is mended in March, expires: ${day} }
`;
}

/** A folder with a configuration, a manifest that is right and one that cannot be read. */
function configured(configuration: string): string {
  const folder = folderWith({});
  for (const [name, text] of [
    ['.github/gatehouse.yml', configuration],
    ['k8s/web.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web, namespace: shop }\n'],
    ['k8s/broken.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: { name: x\n'],
  ] as const) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('gatehouse exceptions add', () => {
  const rest = ['--reason', 'not reachable', '--owner', 'team-a', '--expires', '30d'];

  it('makes the file, and a run reads what was added', async () => {
    const folder = folderWith({});
    const args = ['--id', 'CVE-1', 'CVE-2', '--component', 'pkg:npm/lodash@<4.17.21', '--name', 'SEC-1', ...rest];

    const { code } = await gatehouse(folder, ['exceptions', 'add', ...args]);

    expect(code).toBe(0);
    expect(readFileSync(join(folder, '.github/exceptions.yml'), 'utf8')).toContain(
      `  - name: SEC-1\n    id:\n      - CVE-1\n      - CVE-2\n    component: pkg:npm/lodash@<4.17.21\n    reason: not reachable\n    owner: team-a\n    expires: ${DAYS(30)}\n`,
    );
    expect((await gatehouse(folder, ['exceptions', 'check'])).code).toBe(0);
  });

  it('adds to a configuration whose other parts it leaves alone', async () => {
    const before = `version: 1\n${file()}policy:\n  budget: {critical: 0} # strict\n`;
    const folder = folderWith({ 'gatehouse.yml': before });

    await gatehouse(folder, ['exceptions', 'add', '--file', 'gatehouse.yml', '--id', 'CVE-1', ...rest]);

    const after = readFileSync(join(folder, 'gatehouse.yml'), 'utf8');
    expect(after.replace(/ {2}- id: CVE-1\n(?: {4}.*\n){3}/, '')).toBe(before);
  });

  it('adds a finding of a report, by the beginning of its fingerprint', async () => {
    const folder = folderWith({ 'report.json': report() });

    await gatehouse(folder, ['exceptions', 'add', '--finding', '01234567', '--report', 'report.json', ...rest]);

    expect(readFileSync(join(folder, '.github/exceptions.yml'), 'utf8')).toContain(
      '  # critical GH-PSS-PRIVILEGED in deploy/web.yaml of deploy: Container runs privileged\n  - fingerprint: 0123456789abcdef0123456789abcdef\n',
    );
  });

  it.each([
    [
      'nothing that it matches',
      rest,
      'nothing is added, for it would be wrong:\n.github/exceptions.yml:4:5: it would match everything',
    ],
    ['a day that is over', ['--id', 'X', ...rest, '--expires', '2020-01-01'], '--expires: 2020-01-01 is over.'],
    [
      'an end that is none',
      ['--id', 'X', ...rest, '--expires', 'soon'],
      '--expires: "soon" is no day and no number of days',
    ],
    ['no owner', ['--id', 'X', '--reason', 'r', '--expires', '3d'], "required option '--owner"],
    ['a finding without a report', ['--finding', '01', ...rest], '--finding and --report belong together'],
    [
      'a finding that is not there',
      ['--finding', 'ff', '--report', 'report.json', ...rest],
      'no finding of report.json has a fingerprint that begins with "ff"',
    ],
    ['a report that is none', ['--finding', 'ff', '--report', 'a.yml', ...rest], '--report: a.yml cannot be used'],
    ['a component that is none', ['--component', 'lodash', ...rest], 'is no package URL'],
  ])('adds nothing for %s', async (_, args, message) => {
    const folder = folderWith({ 'report.json': report(), 'a.yml': file() });

    const { code, stderr } = await gatehouse(folder, ['exceptions', 'add', ...args]);

    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(() => readFileSync(join(folder, '.github/exceptions.yml'))).toThrow('ENOENT');
  });
});

describe('gatehouse baseline adopt', () => {
  const adopt = [
    'baseline',
    'adopt',
    '--report',
    'report.json',
    '--owner',
    'team-a',
    '--reason',
    'known',
    '--expires',
    '90d',
  ];

  it('records the open findings, once, and the same report is then judged as accepted', async () => {
    const folder = folderWith({ 'report.json': report() });

    const first = await gatehouse(folder, adopt);
    const text = readFileSync(join(folder, '.github/adopted.yml'), 'utf8');
    const second = await gatehouse(folder, adopt);

    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^1 of 1 open findings recorded in .github\/adopted.yml until /),
    });
    expect(second.stdout).toMatch(/^0 of 1 open findings recorded .*; it names 1 already\. /);
    expect(readFileSync(join(folder, '.github/adopted.yml'), 'utf8')).toBe(text);
    const listed = await gatehouse(folder, ['exceptions', 'list', '.github/adopted.yml', '--report', 'report.json']);
    expect(listed.stdout).toContain('used     1 finding (suppressed)');
  });

  it('ends with 2 when it is called wrongly', async () => {
    const { code, stderr } = await gatehouse(folderWith({}), adopt);

    expect(stderr).toContain('--report: report.json cannot be used');
    expect(code).toBe(2);
  });
});
