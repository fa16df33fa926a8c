import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/domain/report.ts';
import { buildBundle, folderWith, PRIVILEGED_POD, start } from './bundle.ts';

let dist: string;
let cwd: string;

beforeAll(async () => {
  dist = await buildBundle();
  cwd = await folderWith({ 'web.yaml': PRIVILEGED_POD });
  await cli(['manifest-scan', 'web.yaml', '--fail-on', 'high', ...outputs('run')]);
});

afterAll(async () => {
  await rm(cwd, { recursive: true, force: true, maxRetries: 3 });
});

const FORMATS = ['json', 'table', 'sarif', 'markdown', 'html', 'junit'];

function outputs(name: string): readonly string[] {
  return FORMATS.flatMap((format) => ['--format', format, '--output', `${name}.${format}`]);
}

function cli(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return start(join(dist, 'cli/index.js'), args, { cwd, env }).ended;
}

async function altered(change: (report: Report) => unknown): Promise<string> {
  const report = JSON.parse(await readFile(join(cwd, 'run.json'), 'utf8')) as Report;
  await writeFile(join(cwd, 'altered.json'), JSON.stringify(change(report)));
  return 'altered.json';
}

describe('gatehouse replay', () => {
  it.each(FORMATS)('writes the same %s and ends as the run did', async (format) => {
    const { code } = await cli(['replay', 'run.json', '--format', format, '--output', `again.${format}`]);

    expect(code).toBe(1);
    expect(await readFile(join(cwd, `again.${format}`), 'utf8')).toBe(
      await readFile(join(cwd, `run.${format}`), 'utf8'),
    );
  });

  it('prints the table and the verdict where nothing else is asked for', async () => {
    const { stdout, stderr } = await cli(['replay', 'run.json']);

    expect(stdout).toContain('GH-PSS-PRIVILEGED');
    expect(stderr).toMatch(/^Failed: /m);
  });

  // What is shipped checks reports by code that was compiled when it was made, the sources by the schema.
  it.each<[string, (report: Report) => unknown, string]>([
    ['a property that there is not', (report) => ({ ...report, colour: 'red' }), 'must NOT have additional properties'],
    [
      'a count that is none',
      ({ summary, ...rest }) => ({ ...rest, summary: { ...summary, gone: -1 } }),
      '/summary/gone must be >= 0',
    ],
    ['a verdict that there is not', (report) => ({ ...report, verdict: 'maybe' }), '/verdict must be equal to one of'],
  ])('is an error for a report with %s, with its place', async (_, change, sentence) => {
    const file = await altered(change);

    const { code, stderr } = await cli(['replay', file]);

    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it('is an error for a report that says pass and does not hold one, and says so', async () => {
    const file = await altered((report) => ({ ...report, verdict: 'pass', reasons: [] }));

    const { code, stderr } = await cli(['replay', file]);

    expect(code).toBe(2);
    expect(stderr).toMatch(/error: altered\.json: It says pass, and what it holds gives fail\./);
    expect(stderr).toMatch(/does not name reasons that follow from it: budget\.high/);
  });

  it.each<[string, (report: Report) => unknown, RegExp]>([
    ['no report', () => ({ a: 1 }), /altered\.json cannot be judged: it is no report of Gatehouse/],
    ['a report cut short', (report) => ({ ...report, findings: 'none' }), /cannot be judged: it is no report/],
    [
      'a report that contradicts itself',
      (report) => ({ ...report, scans: [...report.scans, ...report.scans] }),
      /cannot be judged: it is damaged/,
    ],
  ])('refuses %s in one sentence', async (_, change, sentence) => {
    const { code, stdout, stderr } = await cli(['replay', await altered(change)]);

    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
  });

  it.each([
    ['a file that is not there', ['replay', 'none.json'], /none\.json cannot be judged: .*ENOENT/],
    ['a wrong flag', ['replay', 'run.json', '--budget', 'hihg=1'], /--budget: .*did you mean high/],
    ['no report', ['replay'], /missing required argument/],
  ])('refuses %s', async (_, args, sentence) => {
    const { code, stderr } = await cli(args);

    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});

describe('gatehouse replay by another policy', () => {
  it('says what would change, and ends as that run would', async () => {
    const { code, stdout } = await cli(['replay', 'run.json', '--budget', 'critical=0']);

    expect(code).toBe(0);
    expect(stdout).toMatch(/^Passed instead of Failed\.\n\nNo longer a reason \(1\)\n {2}- budget\.high: /);
  });

  it('says of each finding whether it would count', async () => {
    const args = ['--ignore-rules', 'GH-PSS-PRIVILEGED', '--format', 'json'];

    const { stdout } = await cli(['replay', 'run.json', ...args]);

    const { before, after, findings } = JSON.parse(stdout) as Record<string, never>;
    expect(before).toMatchObject({ verdict: 'fail' });
    expect(after).toMatchObject({ verdict: 'pass', reasons: [] });
    expect(findings).toMatchObject([
      {
        id: 'GH-PSS-PRIVILEGED',
        place: { path: 'web.yaml' },
        before: { counts: true, status: 'open', rule: 'budget.high' },
        after: { counts: false, status: 'suppressed', rule: 'ignore-rules' },
      },
    ]);
  });

  const RULES = `version: 1
policy:
  rules:
    - name: no-medium
      when: { severity: [medium] }
      action: block
exceptions:
  - id: GH-PSS-PRIVILEGED
    reason: it manages the node
    owner: team-a
    expires: 2099-12-31
`;

  it('judges by another configuration, with its rules and its exceptions', async () => {
    await writeFile(join(cwd, 'other.yml'), RULES);

    const { code, stdout } = await cli(['replay', 'run.json', '--config', 'other.yml']);

    expect(code).toBe(1);
    expect(stdout).toMatch(/New reasons \(1\)\n {2}- rule\.no-medium: 4 open findings match the rule no-medium/);
    expect(stdout).toMatch(/Would count no longer \(1\)\n {2}- high GH-PSS-PRIVILEGED in web\.yaml:8/);
  });

  it.each([
    ['is not there', 'none.yml', undefined, /--config: there is no file none\.yml/],
    ['holds a mistake', 'wrong.yml', RULES.replace('block', 'blok'), /wrong\.yml:6:\d+: .*did you mean block/],
  ])('refuses a configuration that %s', async (_, name, text, sentence) => {
    await (text === undefined ? undefined : writeFile(join(cwd, name), text));

    const { code, stdout, stderr } = await cli(['replay', 'run.json', '--config', name]);

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });

  it('writes the other formats as the report would be', async () => {
    const { stdout } = await cli(['replay', 'run.json', '--budget', 'critical=0', '--format', 'markdown']);

    expect(stdout).toContain('✅ Passed');
  });
});

describe('gatehouse explain', () => {
  it.each(['GH-PSS-PRIVILEGED', 'gh-pss-privileged'])('explains %s', async (name) => {
    const { code, stdout } = await cli(['explain', name, '--report', 'run.json']);

    expect(code).toBe(0);
    expect(stdout).toContain('It counts, and breaks budget.high.');
    expect(stdout).toContain('  - budget.high: 1 open high finding, at most 0 may be. This is over it.');
    expect(stdout).toContain('        - id: GH-PSS-PRIVILEGED');
  });

  it('explains by the beginning of a fingerprint, as JSON too', async () => {
    const { findings } = JSON.parse(await readFile(join(cwd, 'run.json'), 'utf8')) as Report;
    const [first] = findings;

    const { stdout } = await cli(
      ['explain', first?.fingerprint.slice(0, 8) ?? '', '--report', 'run.json', '--format', 'json'],
      { GITHUB_ACTIONS: 'true' },
    );

    expect(JSON.parse(stdout)).toMatchObject({ explanations: [{ finding: { id: first?.id }, counts: true }] });
  });

  it.each([
    [
      'a name that is not there',
      ['GH-PSS-PRIVILEGD', '--report', 'run.json'],
      /no finding "GH-PSS-PRIVILEGD" in run\.json; did you mean GH-PSS-PRIVILEGED\?/,
    ],
    ['no report', ['X'], /--report: name the report/],
    ['a report that is none', ['X', '--report', 'web.yaml'], /web\.yaml cannot be judged/],
  ])('refuses %s', async (_, args, sentence) => {
    const { code, stdout, stderr } = await cli(['explain', ...args]);

    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
  });

  it('warns where the report says otherwise than what it holds', async () => {
    const file = await altered((report) => ({ ...report, verdict: 'pass' }));

    const { code, stderr } = await cli(['explain', 'GH-PSS-PRIVILEGED', '--report', file]);

    expect(code).toBe(0);
    expect(stderr).toMatch(/warning: altered\.json: It says pass/);
  });
});
