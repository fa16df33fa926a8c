import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Baseline } from '../../src/domain/baseline.ts';
import { addArtifact, addWorkflowRun } from '../support/github/seed.ts';
import { startGitHub, type FakeGitHub } from '../support/github/server.ts';
import { zip } from '../support/release-server/zip.ts';
import { onTerminal, pod, pullRequest, runStep, told, type Ran, type Texts } from './pull-request.ts';
import { Laboratory, type TestRepository } from './repository.ts';

let lab: Laboratory;
let github: FakeGitHub;
beforeEach(async () => {
  lab = new Laboratory();
  github = await startGitHub();
});
afterEach(async () => {
  lab.end();
  await github.stop();
});

function step(folder: string, event: object, inputs: Texts, env: Texts): Promise<Ran> {
  return runStep(folder, event, { token: 'ghs_test', ...inputs }, { GITHUB_API_URL: github.url, ...env });
}

const repository = { default_branch: 'main' };

/** A run on what is checked out, as the branch. */
function onBranch(at: TestRepository, inputs: Texts = {}, event = 'push', ref = 'refs/heads/main'): Promise<Ran> {
  const sha = at.git('rev-parse', 'HEAD');
  const env = { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_REF: ref };
  return step(at.folder, { before: '0'.repeat(40), after: sha, repository }, inputs, env);
}

/** What the workflow does with the output: actions/upload-artifact; a pipeline keeps all its gates in one. */
function upload({ outputs }: Ran, run: object = {}, name = 'gatehouse-baseline-manifest-scan', below = ''): void {
  const folder = outputs.get('baseline') ?? '';
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: `${below}${path.slice(folder.length + 1)}`, content: readFileSync(path) }));
  const { id } = addWorkflowRun(github.state, { head_sha: 'a'.repeat(40), event: 'push', ...run });
  addArtifact(github.state, { name, archive: zip(entries), run: id });
}

describe('a baseline as an artifact', () => {
  it('is made by a push to the default branch, and a pull request is compared with it', async () => {
    const { origin, merge, event, env } = pullRequest(
      lab,
      { 'a.yaml': pod('a', 'web') },
      { 'b.yaml': pod('b', 'web') },
    );
    origin.git('checkout', '--quiet', 'main');
    const made = await onBranch(origin);
    upload(made);
    const clone = lab.shallowClone(origin, merge);

    const { report, outputs } = await step(clone.folder, event, {}, env);

    expect(made.code).toBe(0);
    expect(report.inputs.comparison).toMatchObject({
      base: { how: 'scanned' },
      baseline: {
        source: expect.stringMatching(/^the artifact gatehouse-baseline-manifest-scan of run \d+$/),
        open: { high: 1 },
      },
    });
    expect(told(report, 'change')).toEqual(['GH-PSS-PRIVILEGED b.yaml']);
    expect(outputs.get('baseline')).toBe('');
  });

  it('is also taken from what a pipeline has kept of all its gates', async () => {
    const { origin, merge, event, env } = pullRequest(
      lab,
      { 'a.yaml': pod('a', 'web') },
      { 'b.yaml': pod('b', 'web') },
    );
    origin.git('checkout', '--quiet', 'main');
    upload(await onBranch(origin), {}, 'gatehouse-baselines', 'manifest-scan/baseline/');
    const clone = lab.shallowClone(origin, merge);

    const { report } = await step(clone.folder, event, {}, env);

    expect(report.inputs.comparison?.baseline?.source).toMatch(/^the artifact gatehouse-baselines of run \d+$/);
  });

  it('is made of a run that failed, and says of which commit', async () => {
    const origin = lab.repository('origin');
    const sha = origin.commit({ 'a.yaml': pod('a', 'web') });

    const { code, outputs } = await onBranch(origin, { 'fail-on': 'high' });

    expect(code).toBe(1);
    const made = JSON.parse(readFileSync(join(outputs.get('baseline') ?? '', 'baseline.json'), 'utf8')) as Baseline;
    expect(made).toMatchObject({ gate: 'manifest-scan', commit: { sha, event: 'push', ref: 'refs/heads/main' } });
  });

  it.each([
    ['a topic branch', 'push', 'refs/heads/topic'],
    ['a tag', 'push', 'refs/tags/v1'],
    ['a run after another', 'workflow_run', 'refs/heads/main'],
    ['a comment', 'issue_comment', 'refs/heads/main'],
  ])('is not made by %s', async (_, event, ref) => {
    const origin = lab.repository('origin');
    origin.commit({ 'a.yaml': pod('a', 'web') });

    const { outputs } = await onBranch(origin, { checkout: 'trust' }, event, ref);

    expect(outputs.get('baseline')).toBe('');
  });

  it('is not made of a run that could not scan everything', async () => {
    const origin = lab.repository('origin');
    origin.commit({ 'a.yaml': pod('a', 'web'), 'broken.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: [' });

    const { code, outputs, log } = await onBranch(origin);

    expect(code).toBe(2);
    expect(outputs.get('baseline')).toBe('');
    expect(log).toContain('No baseline of main was made');
  });

  it.each([
    ['a fork', { event: 'pull_request', headRepository: 'mallory/shop' }],
    ['a pull request', { event: 'pull_request' }],
  ])('is not taken from %s, and there is no word of it where the base is scanned', async (_, run) => {
    const { origin, merge, event, env } = pullRequest(
      lab,
      { 'a.yaml': pod('a', 'web') },
      { 'b.yaml': pod('b', 'web') },
    );
    origin.git('checkout', '--quiet', 'main');
    upload(await onBranch(origin), run);
    const clone = lab.shallowClone(origin, merge);

    const { report } = await step(clone.folder, event, {}, env);

    expect(report.inputs.comparison).toEqual({ base: expect.objectContaining({ how: 'scanned' }) });
    expect(report.notices).toEqual([]);
  });

  it('is not used when it holds files outside of its folder, and that is said', async () => {
    const { origin, merge, event, env } = pullRequest(
      lab,
      { 'a.yaml': pod('a', 'web') },
      { 'b.yaml': pod('b', 'web') },
    );
    const { id } = addWorkflowRun(github.state, { head_sha: 'a'.repeat(40), event: 'push' });
    const archive = zip([{ path: '../../evil', content: 'x' }]);
    addArtifact(github.state, { name: 'gatehouse-baseline-manifest-scan', archive, run: id });
    const clone = lab.shallowClone(origin, merge);

    const { report } = await step(clone.folder, event, { baseline: 'artifact' }, env);

    expect(report.notices).toContainEqual(
      expect.stringMatching(
        /^The baseline of the artifact gatehouse-baseline-manifest-scan of main is not used: .*\.\.\/\.\.\/evil/,
      ),
    );
    expect(existsSync(join(lab.root, 'evil'))).toBe(false);
  });

  it('is missed by nobody, and told of in the log alone, where everything counts anyway', async () => {
    await github.stop();
    github = await startGitHub({ tokens: { ghs_test: { contents: 'read' } } });
    const origin = lab.repository('origin');
    origin.commit({ 'a.yaml': pod('a') });

    const { report, log } = await onBranch(origin, {}, 'schedule');

    expect(report.notices.join()).not.toContain('actions: read');
    expect(log).toContain('the token needs `actions: read`');
  });

  it('is said to be missing its permission where it was asked for', async () => {
    await github.stop();
    github = await startGitHub({ tokens: { ghs_test: { contents: 'read' } } });
    const { origin, merge, event, env } = pullRequest(lab, { 'a.yaml': pod('a') }, { 'b.yaml': pod('b') });
    const clone = lab.shallowClone(origin, merge);

    const { report } = await step(clone.folder, event, { baseline: 'artifact' }, env);

    expect(report.notices).toContainEqual(expect.stringContaining('`actions: read`'));
  });
});

describe('a baseline on a branch', () => {
  it('is written there by a run on the base branch, and read by a pull request', async () => {
    const { origin, merge, event, env } = pullRequest(
      lab,
      { 'a.yaml': pod('a', 'web') },
      { 'b.yaml': pod('b', 'web') },
    );
    origin.git('checkout', '--quiet', 'main');
    const inputs = { baseline: 'branch:gatehouse-baselines' };
    const made = await onBranch(origin, inputs);
    const clone = lab.shallowClone(origin, merge);

    const { report } = await step(clone.folder, event, inputs, env);

    expect(made.log).toContain('The baseline of main was kept: main/manifest-scan on the branch gatehouse-baselines');
    expect(report.inputs.comparison?.baseline?.source).toContain(
      'main/manifest-scan on the branch gatehouse-baselines',
    );
  });

  it('says which permission is missing, and changes no verdict', async () => {
    await github.stop();
    github = await startGitHub({ tokens: { ghs_test: { contents: 'read' } } });
    const origin = lab.repository('origin');
    origin.commit({ 'a.yaml': pod('a') });

    const { code, log } = await onBranch(origin, { baseline: 'branch' });

    expect(code).toBe(0);
    expect(log).toMatch(/^::warning::The baseline of main could not be kept.*`contents: write`/m);
  });
});

describe('a baseline in a folder', () => {
  it('is made on a terminal only on the branch that is named, and read elsewhere', async () => {
    const { origin } = pullRequest(lab, { 'a.yaml': pod('a', 'web') }, { 'b.yaml': pod('b', 'web') });
    const place = { baseline: `file:${join(lab.root, 'kept')}` };

    const unnamed = await onTerminal(origin.folder, place);
    const other = await onTerminal(origin.folder, { ...place, 'baseline-branch': 'main' });
    const none = existsSync(join(lab.root, 'kept'));
    origin.git('checkout', '--quiet', 'main');
    await onTerminal(origin.folder, { ...place, 'baseline-branch': 'main' });
    origin.git('checkout', '--quiet', 'merge');
    const { report } = await onTerminal(origin.folder, { ...place, judge: 'new', base: 'main' });

    expect([unnamed.code, other.code, none]).toEqual([0, 0, false]);
    expect(report.inputs.comparison?.baseline?.source).toBe(join(lab.root, 'kept'));
    expect(told(report, 'change')).toEqual(['GH-PSS-PRIVILEGED b.yaml']);
  });

  it('is read as the base has it where the change could have altered it', async () => {
    const origin = lab.repository('origin');
    origin.commit({ 'a.yaml': pod('a', 'web') });
    await onTerminal(origin.folder, { baseline: 'file:kept', 'baseline-branch': 'main' });
    const base = origin.commit({});
    origin.git('checkout', '--quiet', '-b', 'change');
    const [text, from, to] = [
      readFileSync(join(origin.folder, 'kept/baseline.json'), 'utf8'),
      '"name":"a"',
      '"name":"b"',
    ];
    origin.commit({ 'b.yaml': pod('b', 'web'), 'kept/baseline.json': text.replaceAll(from, to) });

    const { report } = await onTerminal(origin.folder, {
      baseline: 'file:kept',
      base: 'main',
      path: '.',
      judge: 'new',
    });

    expect(report.inputs.comparison?.baseline?.source).toBe(
      `${join(origin.folder, 'kept')} as it is in ${base.slice(0, 12)}`,
    );
    expect(told(report, 'change')).toEqual(['GH-PSS-PRIVILEGED b.yaml']);
  });

  it('is not made in a run about a merge request, whatever its branch is called', async () => {
    const origin = lab.repository('origin');
    origin.commit({ 'a.yaml': pod('a') });
    const inputs = { baseline: `file:${join(lab.root, 'kept')}`, 'baseline-branch': 'main' };

    await onTerminal(origin.folder, inputs, { CI_MERGE_REQUEST_IID: '7' });

    expect(existsSync(join(lab.root, 'kept'))).toBe(false);
  });

  it.each([
    ['broken', '{', 'it is no JSON'],
    [
      'of another gate',
      JSON.stringify({
        schemaVersion: '1',
        gate: 'image-scan',
        id: '',
        madeAt: '',
        gatehouse: '',
        scans: [],
        inventories: [],
        findings: [],
      }),
      'it is of image-scan',
    ],
  ])('counts as none when it is %s, and that is said', async (_, text, reason) => {
    const origin = lab.repository('origin');
    origin.commit({ 'a.yaml': pod('a', 'web') });
    mkdirSync(join(lab.root, 'kept'));
    writeFileSync(join(lab.root, 'kept/baseline.json'), text);
    const inputs = { baseline: `file:${join(lab.root, 'kept')}`, judge: 'change', 'fail-on': 'high' };

    const { code, report } = await onTerminal(origin.folder, inputs);

    expect(code).toBe(1);
    expect(report.notices).toContainEqual(expect.stringContaining(reason));
    expect(report.reasons).toMatchObject([{ rule: 'budget.high', actual: 1 }]);
  });
});

it.each(['artifact', 'cache', 'branch'])('refuses %s on a terminal, which has no token', async (baseline) => {
  const origin = lab.repository('origin');
  origin.commit({ 'a.yaml': pod('a') });

  const { code, log } = await onTerminal(origin.folder, { baseline });

  expect(code).toBe(2);
  expect(log).toContain(`--baseline: ${baseline} is there for actions only; keep the baseline in file:FOLDER.`);
});
