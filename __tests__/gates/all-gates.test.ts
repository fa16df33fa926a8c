import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundle, folderWith, PRIVILEGED_POD, start } from '../cli/bundle.ts';
import { addCommit } from '../support/github/seed.ts';
import { startGitHub, type FakeGitHub } from '../support/github/server.ts';

const FILE = '.github/gatehouse.yml';
const TWO_RUNS = `version: 1
policy: { fail-on: critical, judge: all, baseline: none }
gates:
  manifest-scan:
    - { id: pods, path: k8s }
    - { id: strict, path: k8s, fail-on: high }
`;

let dist: string;
let github: FakeGitHub;

beforeAll(async () => {
  dist = await buildBundle();
});

afterEach(() => github.stop());

interface Step {
  /** What the base of the pull request has in the place of the configuration. */
  readonly base?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Whether the token has `contents: read`; default yes. */
  readonly mayRead?: boolean;
  /** A configuration at a commit, which the step names in full. */
  readonly pinned?: string;
}

/** Runs the root action in a step of the open pull request, in a checkout of its test merge that does not hold the base. */
async function step({ base, files = {}, inputs = {}, pinned, mayRead = true }: Step) {
  github = await startGitHub({
    ...(base !== undefined && { pull: { base: { files: { [FILE]: base } } } }),
    ...(!mayRead && { tokens: { ghs_test: { checks: 'write' } } }),
  });
  const [pull] = github.state.pulls;
  const temp = await mkdtemp(join(tmpdir(), 'gatehouse-runner-'));
  const cwd = await folderWith({ 'k8s/pod.yaml': PRIVILEGED_POD, ...files });
  await mkdir(join(cwd, '.git/objects'), { recursive: true });
  await mkdir(join(cwd, '.git/refs'));
  await writeFile(join(cwd, '.git/HEAD'), `${pull?.mergeSha ?? ''}\n`);
  const repo = { full_name: 'octo/shop' };
  const head = { sha: pull?.headSha, ref: pull?.headRef, repo };
  const event = { number: 1, pull_request: { number: 1, head, base: { sha: pull?.baseSha, ref: 'main', repo } } };
  await writeFile(join(temp, 'event.json'), JSON.stringify(event));
  for (const name of ['output', 'state', 'summary']) {
    await writeFile(join(temp, name), '');
  }
  const sha = pinned === undefined ? '' : addCommit(github.state, { files: { 'gates/strict.yml': pinned } });
  const config = sha === '' ? '' : `octo/shop/gates/strict.yml@${sha}`;
  const given = Object.entries({ config, token: 'ghs_test', sarif: 'never', comment: 'never', ...inputs });
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    // Where there is nothing to fetch either.
    GITHUB_SERVER_URL: mayRead ? 'https://github.com' : github.url,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_SHA: pull?.mergeSha ?? '',
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_RUN_ID: '42',
    GITHUB_JOB: 'gate',
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    ...Object.fromEntries(given.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  };
  const { code, stdout } = await start(join(dist, 'all/index.js'), [], { cwd, env }).ended;
  return { code, stdout, outputs: await pairs(join(temp, 'output')), state: await pairs(join(temp, 'state')) };
}

/** `name<<delimiter`, lines, `delimiter`: as the runner reads it, of two with one name the last. */
async function pairs(path: string): Promise<Readonly<Record<string, string>>> {
  const found = (await readFile(path, 'utf8')).matchAll(
    /^(?<name>[^\n<]+)<<(?<end>[^\n]+)\n(?<value>[^]*?)\n\k<end>$/gm,
  );
  return Object.fromEntries([...found].map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']));
}

describe('the root action', () => {
  it('runs every gate that the base configures, each with a check of its own, and fails as the worst', async () => {
    const { code, stdout, outputs, state } = await step({ base: TWO_RUNS });

    expect(stdout).toMatch(/^pass {3}manifest-scan \(pods\)$/m);
    expect(code).toBe(1);
    expect(github.state.checkRuns).toMatchObject([
      { name: 'gatehouse / manifest-scan (pods)', conclusion: 'success' },
      { name: 'gatehouse / manifest-scan (strict)', conclusion: 'failure' },
    ]);
    expect(outputs).toMatchObject({ verdict: 'fail', high: '2', critical: '0' });
    expect(JSON.parse(outputs['verdicts'] ?? '')).toEqual({
      'manifest-scan (pods)': 'pass',
      'manifest-scan (strict)': 'fail',
    });
    expect(state['ending']).toBe('published');
    expect(github.violations).toEqual([]);
  });

  it('is configured by the base and not by the change, and shows what the change makes of it', async () => {
    const loose = TWO_RUNS.replace('fail-on: high', 'fail-on: critical');

    const { code, outputs } = await step({ base: TWO_RUNS, files: { [FILE]: loose } });

    expect(code).toBe(1);
    const report = await readFile(join(outputs['reports'] ?? '', 'manifest-scan-strict/report.json'), 'utf8');
    expect(report).toContain('gates.manifest-scan[strict].fail-on goes from high to critical');
  });

  it('follows the first configuration of a repository in what is scanned, by the default policy', async () => {
    const loose =
      'version: 1\npolicy: { budget: { high: 100 }, judge: new }\ngates: { manifest-scan: { path: k8s } }\n';

    const { code, stdout } = await step({ files: { [FILE]: loose } });

    expect(stdout).toContain('This change brings the first .github/gatehouse.yml');
    expect(code).toBe(1);
  });

  it.each<[string, Step, RegExp]>([
    ['no configuration', {}, /::error::There is no \.github\/gatehouse\.yml.*gatehouse init/],
    [
      'a mistake in it',
      { base: TWO_RUNS, files: { [FILE]: 'version: 1\nx: 1\n' } },
      /::error::\.github\/gatehouse\.yml:2:1: there is no key/,
    ],
    [
      'inputs that ask for less',
      { base: TWO_RUNS, inputs: { budget: 'critical=5' } },
      /::error::A step may ask for more than \.github\/gatehouse\.yml does, not for less: budget: critical=5 is more than critical=0/,
    ],
    [
      'a wrong input',
      { base: TWO_RUNS, inputs: { 'config-from': 'x' } },
      /::error::config-from: "x" is not one of base or head/,
    ],
  ])('is red with %s, and says why', async (_, given, sentence) => {
    const { code, stdout, outputs } = await step(given);

    expect(stdout).toMatch(sentence);
    expect(code).toBe(2);
    expect(outputs['verdict']).toBe('error');
    expect(github.state.checkRuns.some(({ conclusion }) => conclusion === 'success')).toBe(false);
  });

  it('is red where the base cannot be read, and does not follow the change instead', async () => {
    const { code, stdout } = await step({ base: TWO_RUNS, files: { [FILE]: TWO_RUNS }, mayRead: false });

    expect(stdout).toMatch(
      /::error::The configuration of the base \([0-9a-f]{12}\) cannot be had: .*the token may not read it \(it needs contents: read\); and the commit cannot be fetched/,
    );
    expect(code).toBe(2);
  });

  it('is configured by a repository at a commit, whatever the base says', async () => {
    const { code, stdout, outputs } = await step({ base: TWO_RUNS.replace('high', 'critical'), pinned: TWO_RUNS });

    expect(stdout).toMatch(/Configured by octo\/shop\/gates\/strict\.yml@[0-9a-f]{40}/);
    expect([code, outputs['verdict']]).toEqual([1, 'fail']);
  });

  it('is red where that commit is not there, or may not be seen', async () => {
    const config = `octo/shop/gates/strict.yml@${'1'.repeat(40)}`;

    const { code, stdout } = await step({ base: TWO_RUNS, inputs: { config } });

    expect(stdout).toMatch(
      /::error::gates\/strict\.yml of octo\/shop at 111111111111 cannot be read.*the token may not see it/,
    );
    expect(code).toBe(2);
  });
});
