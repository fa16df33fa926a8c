import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startGitHub, type FakeGitHub } from '../support/github/server.ts';
import { onTerminal, pod, pullRequest, runStep, told, type Ran, type Texts } from './pull-request.ts';
import { Laboratory } from './repository.ts';

let lab: Laboratory;
let github: FakeGitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.stop());
beforeEach(() => {
  lab = new Laboratory();
});
afterEach(() => lab.end());

function onActions(folder: string, event: object, inputs: Texts, env: Texts): Promise<Ran> {
  return runStep(folder, event, { token: 'ghs_test', ...inputs }, { GITHUB_API_URL: github.url, ...env });
}

const TEN = Array.from({ length: 10 }, (_, index) => `c${index}`);
const BEFORE = {
  'deploy/ten.yaml': pod('ten', ...TEN),
  'deploy/mended-1.yaml': pod('mended-1', 'web'),
  'deploy/mended-2.yaml': pod('mended-2', 'web'),
  'deploy/old-name.yaml': pod('renamed', 'web'),
};
const CHANGE = {
  'deploy/ten.yaml': `# a comment\n# that moves\n# everything below it\n${pod('ten', ...TEN)}`,
  'deploy/mended-1.yaml': pod('mended-1'),
  'deploy/mended-2.yaml': pod('mended-2'),
  'deploy/old-name.yaml': null,
  'deploy/new-name.yaml': pod('renamed', 'web'),
  'deploy/added.yaml': pod('added', 'web'),
};

describe('manifest-scan on a pull request', () => {
  it('blames it in a shallow clone for the one it adds, not for ten that moved and one that was renamed, and lists two as gone', async () => {
    const { origin, base, merge, event, env } = pullRequest(lab, BEFORE, CHANGE);
    const clone = lab.shallowClone(origin, merge);

    const { code, report } = await onActions(clone.folder, event, {}, env);

    expect(code).toBe(1);
    expect(report.inputs.comparison?.base).toEqual({ sha: base, how: 'scanned' });
    expect(told(report, 'change')).toEqual(['GH-PSS-PRIVILEGED deploy/added.yaml']);
    expect(report.findings.filter(({ status }) => status === 'gone').map(({ resource }) => resource?.name)).toEqual(
      expect.arrayContaining(['mended-1', 'mended-2']),
    );
    expect(report.reasons).toMatchObject([{ rule: 'budget.high', actual: 1 }]);
    expect(readdirSync(join(clone.folder, '..')).filter((name) => name.startsWith('gatehouse-'))).toEqual([]);
  });

  it('passes one that adds nothing, and says what was compared', async () => {
    const { origin, base, merge, event, env } = pullRequest(lab, BEFORE, { 'src/main.c': 'int x;' });
    const clone = lab.shallowClone(origin, merge);

    const { code, report } = await onActions(clone.folder, event, { path: 'deploy' }, env);

    expect(code).toBe(0);
    expect(report.inputs.comparison?.base).toEqual({ sha: base, how: 'unchanged' });
    expect(told(report, 'change')).toEqual([]);
    expect(told(report, undefined)).not.toEqual([]);
  });

  it('counts everything, and says so, where the base cannot be fetched', async () => {
    const { origin, merge, event, env } = pullRequest(lab, BEFORE, CHANGE);
    const clone = lab.shallowClone(origin, merge);
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');

    const { code, report } = await onActions(clone.folder, event, {}, env);

    expect(code).toBe(1);
    expect(report.inputs.comparison?.base).toMatchObject({
      how: 'none',
      reason: expect.stringContaining('could not be fetched'),
    });
    expect(report.notices).toContainEqual(expect.stringContaining('every open finding counts'));
    expect(report.reasons).toMatchObject([{ rule: 'budget.high', actual: 12 }]);
  });

  it('is an error there with no-baseline: error', async () => {
    const { origin, merge, event, env } = pullRequest(lab, BEFORE, CHANGE);
    const clone = lab.shallowClone(origin, merge);

    const { code, report } = await onActions(clone.folder, event, { 'no-baseline': 'error' }, env);

    expect(code).toBe(2);
    expect(report.reasons[0]).toMatchObject({ rule: 'baseline.missing' });
  });

  it('takes everything for new where the base has no such folder', async () => {
    const { origin, merge, event, env } = pullRequest(lab, { 'README.md': '' }, { 'deploy/a.yaml': pod('a', 'web') });
    const clone = lab.shallowClone(origin, merge);

    const { report } = await onActions(clone.folder, event, { path: 'deploy' }, env);

    expect(report.inputs.comparison?.base).toMatchObject({ how: 'scanned' });
    expect(told(report, 'change')).toEqual(['GH-PSS-PRIVILEGED deploy/a.yaml']);
  });

  it('does not take what the run itself has made for something of the base', async () => {
    const { origin, merge, event, env } = pullRequest(lab, BEFORE, { 'README.md': '' });
    const clone = lab.shallowClone(origin, merge);
    clone.commit({});
    clone.git('checkout', '--quiet', merge);
    await import('node:fs/promises').then(({ mkdir, writeFile }) =>
      mkdir(join(clone.folder, 'made')).then(() => writeFile(join(clone.folder, 'made/pod.yaml'), pod('made', 'web'))),
    );

    const { report } = await onActions(clone.folder, event, { path: 'made' }, env);

    expect(report.inputs.comparison?.base).toMatchObject({
      how: 'none',
      reason: expect.stringContaining('in no commit'),
    });
    expect(report.verdict).toBe('fail');
  });

  it('scans in a folder of the checkout as from its root', async () => {
    const { origin, merge, event, env } = pullRequest(
      lab,
      { 'app/deploy/a.yaml': pod('a', 'web') },
      { 'app/deploy/b.yaml': pod('b', 'web') },
    );
    const clone = lab.shallowClone(origin, merge);

    const { report } = await onActions(clone.folder, event, { 'working-directory': 'app', path: 'deploy' }, env);

    expect(told(report, 'change')).toEqual(['GH-PSS-PRIVILEGED app/deploy/b.yaml']);
    expect(told(report, undefined)).toEqual(['GH-PSS-PRIVILEGED app/deploy/a.yaml']);
  });
});

describe('manifest-scan elsewhere', () => {
  it('compares a push with what was there before, and counts everything', async () => {
    const origin = lab.repository('origin');
    const before = origin.commit({ 'a.yaml': pod('a', 'web') });
    const after = origin.commit({ 'b.yaml': pod('b', 'web') });
    const event = { before, after, repository: { default_branch: 'main' } };
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: after, GITHUB_REF: 'refs/heads/main' };

    const { report } = await onActions(origin.folder, event, {}, env);

    expect(report.inputs.policy.judged).toBe('all');
    expect(report.inputs.comparison?.base).toEqual({ sha: before, how: 'scanned' });
    expect(told(report, 'change')).toEqual(['GH-PSS-PRIVILEGED b.yaml']);
  });

  it('judges a merge group by what its base has not', async () => {
    const { origin, base, merge } = pullRequest(lab, { 'a.yaml': pod('a', 'web') }, { 'b.yaml': pod('b') });
    const event = { merge_group: { head_sha: merge, base_sha: base, base_ref: 'refs/heads/main' } };
    const env = {
      GITHUB_EVENT_NAME: 'merge_group',
      GITHUB_SHA: merge,
      GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-1',
    };

    const { code, report } = await onActions(origin.folder, event, {}, env);

    expect(report.inputs.policy).toMatchObject({ judged: 'change', budget: { critical: 0, high: 0 } });
    expect(code).toBe(0);
  });

  it('compares with a branch that is named on the command line', async () => {
    const { origin } = pullRequest(lab, { 'a.yaml': pod('a', 'web') }, { 'b.yaml': pod('b', 'web') });

    const { code, report } = await onTerminal(origin.folder, { base: 'main', judge: 'change', 'fail-on': 'high' });

    expect(code).toBe(1);
    expect(report.reasons).toMatchObject([{ rule: 'budget.high', actual: 1 }]);
    expect(told(report, 'change')).toEqual(['GH-PSS-PRIVILEGED b.yaml']);
  });

  it('compares nothing on the command line unless it is asked to', async () => {
    const { origin } = pullRequest(lab, { 'a.yaml': pod('a', 'web') }, { 'b.yaml': pod('b', 'web') });

    const { report } = await onTerminal(origin.folder, {});

    expect(report.inputs).not.toHaveProperty('comparison');
    expect(existsSync(join(origin.folder, '.gatehouse'))).toBe(false);
  });
});
