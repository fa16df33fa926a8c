import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/domain/report.ts';
import { laboratory, type Lab } from './support.ts';

let lab: Lab;
beforeEach(() => {
  lab = laboratory();
});
afterEach(() => lab.end());

function commit(message: string): void {
  lab.git('add', '--all', '.');
  lab.git('commit', '--allow-empty', '-m', message);
}

/** Two files with findings, one of which a change then edits: a known finding stays on a line of its own, a new one comes. */
function dockerfiles(): void {
  lab.git('init');
  lab.write('Dockerfile', 'FROM scratch\nBAD known\nRUN a\n');
  lab.write('Dockerfile.other', 'FROM scratch\nBAD elsewhere\n');
  commit('base');
  lab.write('Dockerfile', 'FROM scratch\nBAD known\nRUN b\nBAD new\n');
  commit('change');
}

const CHANGE = { scanners: 'hadolint', base: 'HEAD~1', 'fail-on': 'high' };

function placesOf(report: Report | undefined) {
  return report?.findings.map(({ locations: [place], diff, decision }) => [
    `${place?.path}:${place?.startLine}`,
    diff,
    decision?.rule,
  ]);
}

describe('scope', () => {
  it('new counts what the change brings, wherever it is', async () => {
    dockerfiles();

    const { code, report } = await lab.run({ ...CHANGE, scope: 'new', full: 'true' });

    expect(code).toBe(1);
    expect(placesOf(report)).toEqual([
      ['Dockerfile:2', 'file', 'judged.change'],
      ['Dockerfile:4', 'line', 'budget.high'],
      ['Dockerfile.other:2', 'outside', 'judged.change'],
    ]);
    expect(report?.inputs.comparison?.diff).toMatchObject({ how: 'git', files: 1 });
  });

  it.each([
    ['diff', [['Dockerfile:4']], 1],
    ['file', [['Dockerfile:2'], ['Dockerfile:4']], 2],
    ['all', [['Dockerfile:2'], ['Dockerfile:4'], ['Dockerfile.other:2']], 3],
  ])('%s counts by where they lie', async (scope, counted, count) => {
    dockerfiles();

    const { code, report } = await lab.run({ ...CHANGE, scope, full: 'true' });

    expect(code).toBe(1);
    expect(placesOf(report)?.filter(([, , rule]) => rule === 'budget.high')).toEqual(
      counted.map(([place]) => expect.arrayContaining([place])),
    );
    expect(report?.summary).toMatchObject({ open: { high: 3 }, occurrences: 3 });
    expect(report?.reasons[0]?.actual).toBe(count);
  });

  it.each([
    ['all', 'change'],
    ['new', 'all'],
  ])('%s and judge: %s is a contradiction', async (scope, judge) => {
    dockerfiles();

    const { code, log } = await lab.run({ ...CHANGE, scope, judge });

    expect(code).toBe(2);
    expect(log).toContain('take one of the two away');
  });

  it('of a diff that cannot be found counts everything, and says so', async () => {
    lab.write('Dockerfile', 'FROM scratch\nBAD\n');

    const { code, report } = await lab.run({ scanners: 'hadolint', scope: 'diff', 'fail-on': 'high' });

    expect(code).toBe(1);
    expect(report?.notices.join()).toContain('The diff of the change is not known');
    expect(report?.inputs.comparison?.diff).toEqual({ how: 'none', reason: 'No base is named.' });
  });
});

describe('a run about a change', () => {
  it('lints only the files that it can affect, says so, and finds as much new as with full', async () => {
    dockerfiles();

    const limited = await lab.run({ ...CHANGE, scope: 'new' });
    const full = await lab.run({ ...CHANGE, scope: 'new', full: 'true' });

    const news = [limited, full].map(({ report }) =>
      report?.findings.filter(({ cause }) => cause === 'change').map(({ fingerprint }) => fingerprint),
    );
    expect(news[0]).toHaveLength(1);
    expect(news[0]).toEqual(news[1]);
    expect(limited.report?.scans[0]).toMatchObject({
      coverage: { unit: 'files', examined: 1, passed: 0, skipped: 1 },
      limitedTo: ['Dockerfile'],
      notices: [expect.anything(), expect.stringContaining('hadolint linted 1 of 2 files')],
    });
    expect(full.report?.scans[0]?.coverage).toEqual({ unit: 'files', examined: 2, passed: 0 });
  });

  it('passes where nothing that is linted can be affected, and says that nothing was', async () => {
    dockerfiles();
    lab.write('readme.md', 'shop\n');
    commit('docs');

    const { code, report } = await lab.run({ ...CHANGE, scope: 'new' });

    expect(code).toBe(0);
    expect(report?.scans[0]).toMatchObject({ coverage: { examined: 0, skipped: 2 }, limitedTo: [] });
    expect(report?.scans[0]?.notices?.join()).toContain('hadolint linted nothing');
  });

  it('tells of what is gone with a file, and lints what is new under another name', async () => {
    dockerfiles();
    lab.write('web/Dockerfile', 'FROM scratch\n');
    commit('one more');
    lab.git('mv', 'Dockerfile.other', 'Dockerfile.moved');
    rmSync(join(lab.root, 'Dockerfile'));
    commit('rename and remove');

    const { report } = await lab.run({ ...CHANGE, scope: 'new' });

    expect(report?.summary).toMatchObject({ new: 0, gone: 2, findings: 1 });
    expect(report?.scans[0]?.limitedTo).toEqual(['Dockerfile', 'Dockerfile.moved', 'Dockerfile.other']);
  });

  it('lints everything when the settings of a scanner are changed, also those that a user names', async () => {
    dockerfiles();
    lab.write('.hadolint.yaml', 'ignored: []\n');
    commit('settings');
    const found = await lab.run({ ...CHANGE, scope: 'new' });
    lab.write('lint/docker.yml', 'ignored: []\n');
    commit('other settings');
    const named = await lab.run({ ...CHANGE, scope: 'new', 'scanner-config': 'hadolint=lint/docker.yml' });

    expect([found, named].map(({ report }) => report?.scans[0]?.coverage?.examined)).toEqual([2, 2]);
  });

  it('lints everything where every finding counts', async () => {
    dockerfiles();

    const { report } = await lab.run({ ...CHANGE, judge: 'all' });

    expect(report?.scans[0]?.coverage?.examined).toBe(2);
  });

  it('lints everything on the branch whose findings later runs are compared with', async () => {
    dockerfiles();
    const event = join(lab.root, '..', 'event.json');
    writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
    const github = {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'acme/shop',
    };

    const onMain = await lab.run({ ...CHANGE, scope: 'new' }, github);
    const onBranch = await lab.run({ ...CHANGE, scope: 'new' }, { ...github, GITHUB_REF: 'refs/heads/topic' });

    expect([onMain, onBranch].map(({ report }) => report?.scans[0]?.coverage?.examined)).toEqual([2, 1]);
  });

  it('lints the modules that it edits and those that are built with them', async () => {
    const CLEAN = '{"Issues":[],"Report":{}}';
    const names = ['lib', 'app', 'apart'];
    lab.git('init');
    for (const name of names) {
      lab.write(`${name}/go.mod`, `module example.test/${name}\n`);
      lab.write(`${name}/a.go`, `package ${name}\n`);
      lab.write(`${name}/golangci.json`, CLEAN);
    }
    lab.write('app/a.go', 'package app\n\nimport _ "example.test/lib/deep"\n');
    lab.write('go.work', 'go 1.25\n\nuse (\n\t./lib\n\t./app\n)\n');
    commit('base');
    lab.write('lib/data.txt', 'embedded\n');
    commit('change');

    const { report } = await lab.run({ ...CHANGE, scanners: 'golangci-lint', scope: 'new' });

    expect(report?.scans[0]).toMatchObject({
      coverage: { examined: 2, passed: 2, skipped: 1 },
      limitedTo: ['app/a.go', 'lib/a.go'],
    });
  });
});
