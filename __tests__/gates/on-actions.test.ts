import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundle, folderWith, PRIVILEGED_POD, start, type Ended, type Started } from '../cli/bundle.ts';
import { addPull } from '../support/github/seed.ts';
import { startGitHub, type FakeGitHub } from '../support/github/server.ts';

let dist: string;
let github: FakeGitHub;

beforeAll(async () => {
  dist = await buildBundle();
});

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(() => github.stop());

interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** What the workspace is a checkout of; default the test merge; empty for no checkout at all. */
  readonly commit?: string;
}

interface Runner {
  /** What the main step and the post step see. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  outputs(): Promise<ReadonlyMap<string, string>>;
  state(): Promise<ReadonlyMap<string, string>>;
}

/** A workspace and the files of a step, for the open pull request of the loopback GitHub. */
async function runner({
  inputs = {},
  env = {},
  files = { 'pod.yaml': PRIVILEGED_POD },
  commit,
}: Step): Promise<Runner> {
  const temp = await mkdtemp(join(tmpdir(), 'gatehouse-runner-'));
  const cwd = await folderWith(files);
  const [pull] = github.state.pulls;
  await checkOut(cwd, commit ?? pull?.mergeSha ?? '');
  const event = { number: pull?.number, pull_request: pullEvent(github) };
  await writeFile(join(temp, 'event.json'), JSON.stringify(event));
  for (const name of ['output', 'state', 'summary']) {
    await writeFile(join(temp, name), '');
  }
  const given = Object.entries({ path: '.', token: 'ghs_test', sarif: 'never', comment: 'never', ...inputs });
  return {
    cwd,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: `${github.state.owner}/${github.state.name}`,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      GITHUB_SHA: pull?.mergeSha ?? '',
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'gate',
      GITHUB_WORKSPACE: cwd,
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STATE: join(temp, 'state'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      ...Object.fromEntries(given.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
      ...env,
    },
    outputs: () => readPairs(join(temp, 'output')),
    state: () => readPairs(join(temp, 'state')),
  };
}

/** As much of a repository as tells its commit. */
async function checkOut(folder: string, commit: string): Promise<void> {
  if (commit !== '') {
    await mkdir(join(folder, '.git/objects'), { recursive: true });
    await mkdir(join(folder, '.git/refs'));
    await writeFile(join(folder, '.git/HEAD'), `${commit}\n`);
  }
}

function pullEvent({ state: { pulls, owner, name } }: FakeGitHub): object {
  const [pull] = pulls;
  const repo = { full_name: `${owner}/${name}` };
  return {
    number: pull?.number,
    head: { sha: pull?.headSha, ref: pull?.headRef, repo: { full_name: pull?.headRepository } },
    base: { sha: pull?.baseSha, ref: pull?.baseRef, repo },
  };
}

/** `name<<delimiter`, lines, `delimiter`: as the runner reads it. */
async function readPairs(path: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path, 'utf8');
  const pairs = text.matchAll(/^(?<name>[^\n<]+)<<(?<end>[^\n]+)\n(?<value>[^]*?)\n\k<end>$/gm);
  return new Map([...pairs].map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']));
}

function launch(entry: 'manifest-scan' | 'post', { cwd, env }: Pick<Runner, 'cwd' | 'env'>): Started {
  return start(join(dist, entry, 'index.js'), [], { cwd, env });
}

async function post(step: Runner): Promise<Ended> {
  const states = Object.fromEntries([...(await step.state())].map(([name, value]) => [`STATE_${name}`, value]));
  return launch('post', { cwd: step.cwd, env: { ...step.env, ...states } }).ended;
}

describe('a step that scans a pull request', () => {
  it('fails it with a check on the head, a comment, code scanning, a summary and outputs', async () => {
    const step = await runner({ inputs: { sarif: 'auto', comment: 'on-findings' } });

    const { code, stdout } = await launch('manifest-scan', step).ended;

    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error::Failed: 1 high/m);
    expect(github.state.checkRuns).toMatchObject([
      { name: 'gatehouse / manifest-scan', conclusion: 'failure', head_sha: github.state.pulls[0]?.headSha },
    ]);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.sarifs).toHaveLength(1);
    expect(await readFile(step.env['GITHUB_STEP_SUMMARY'] ?? '', 'utf8')).toContain('GH-PSS-PRIVILEGED');
    expect(github.violations).toEqual([]);
  });

  it('sets every output that action.yml declares', async () => {
    const step = await runner({ inputs: { comment: 'always' } });

    await launch('manifest-scan', step).ended;

    const outputs = await step.outputs();
    const declared = [
      ...(await readFile('actions/manifest-scan/action.yml', 'utf8')).matchAll(
        /^ {2}(?<name>[a-z-]+):\n {4}description/gm,
      ),
    ];
    expect(declared.map(({ groups }) => groups?.['name'])).toEqual(expect.arrayContaining([...outputs.keys()]));
    expect(Object.fromEntries(outputs)).toMatchObject({ verdict: 'fail', critical: '0', high: '1', suppressed: '0' });
    expect(outputs.get('check-url')).toMatch(/^https?:/);
    expect(outputs.get('comment-url')).toMatch(/^https?:/);
    for (const name of ['report', 'html', 'sarif-file', 'markdown']) {
      expect(await readFile(outputs.get(name) ?? '', 'utf8')).toContain('GH-PSS-PRIVILEGED');
    }
  });

  it('passes it when the budget allows what is there', async () => {
    const step = await runner({ inputs: { budget: 'critical=0,high=1' } });

    const { code } = await launch('manifest-scan', step).ended;

    expect(code).toBe(0);
    expect(github.state.checkRuns).toMatchObject([{ conclusion: 'success' }]);
  });

  it('names findings from the root of the checkout, also with a working directory', async () => {
    const step = await runner({
      inputs: { 'working-directory': 'services' },
      files: { 'services/pod.yaml': PRIVILEGED_POD },
    });

    await launch('manifest-scan', step).ended;

    expect(github.state.checkRuns[0]?.annotations[0]?.path).toBe('services/pod.yaml');
  });

  it('offers fixes on the lines of the pull request where that is asked for', async () => {
    github.state.pulls.splice(0);
    const patch = [
      '@@ -0,0 +1,8 @@',
      ...PRIVILEGED_POD.trimEnd()
        .split('\n')
        .map((line) => `+${line}`),
    ].join('\n');
    addPull(github.state, { files: [{ filename: 'services/pod.yaml', status: 'added', patch }] });
    const step = await runner({
      inputs: { 'working-directory': 'services', fix: 'show', suggestions: 'on' },
      files: { 'services/pod.yaml': PRIVILEGED_POD },
    });

    const { stdout } = await launch('manifest-scan', step).ended;

    expect(stdout).toMatch(/suggestions: .*1 fix is suggested/);
    expect(github.state.reviewComments).toMatchObject([
      { path: 'services/pod.yaml', line: 8, body: expect.stringContaining('```suggestion\n') },
    ]);
    expect(github.violations).toEqual([]);
  });

  it('leaves nothing to do for the post step', async () => {
    const step = await runner({});
    await launch('manifest-scan', step).ended;
    const before = github.requests.length;

    const { code } = await post(step);

    expect(code).toBe(0);
    expect(github.requests).toHaveLength(before);
  });
});

describe('a step that cannot scan', () => {
  it.each([
    ['inputs that hold mistakes', { inputs: { 'fail-on': 'hihg', check: 'yes' } }, /2 mistakes in the inputs/],
    ['no manifests', { files: { 'README.md': '' } }, /could not scan/],
    ['a missing working directory', { inputs: { 'working-directory': 'x' } }, /is the repository checked out\?/],
  ])('with %s ends red with a failed check and says why', async (_, given, sentence) => {
    const step = await runner(given);

    const { code, stdout } = await launch('manifest-scan', step).ended;

    expect(code).toBe(2);
    expect(stdout).toMatch(sentence);
    expect((await step.outputs()).get('verdict')).toBe('error');
    expect(github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(github.violations).toEqual([]);
  });

  it('warns of an input that does not exist and goes on', async () => {
    const step = await runner({ inputs: { 'fail-no': 'high' } });

    const { stdout } = await launch('manifest-scan', step).ended;

    expect(stdout).toMatch(/^::warning::There is no input fail-no; did you mean fail-on\?/m);
  });

  it('is an error when the report cannot be kept', async () => {
    const step = await runner({ inputs: { budget: 'high=9' }, env: { RUNNER_TEMP: '/dev/null' } });

    const { code, stdout } = await launch('manifest-scan', step).ended;

    expect(stdout).toContain('Could not write /dev/null/gatehouse/manifest-scan/report.json');
    expect(stdout).toContain('::error::Error: could not keep the report');
    expect(code).toBe(2);
    expect(github.state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });
});

describe('a step whose token may not write', () => {
  it('keeps the verdict and says what it may not', async () => {
    await github.stop();
    github = await startGitHub({ fork: true });
    const step = await runner({ inputs: { budget: 'high=9' } });

    const { code, stdout } = await launch('manifest-scan', step).ended;

    expect(code).toBe(0);
    expect(stdout).toMatch(/^::warning::check run: .*checks: write/m);
    expect(stdout).toMatch(/^::error title=GH-PSS-PRIVILEGED/m);
  });

  it('does the same without a token', async () => {
    const step = await runner({ inputs: { token: '', budget: 'high=9' } });

    const { code, stdout } = await launch('manifest-scan', step).ended;

    expect(code).toBe(0);
    expect(stdout).toContain('There is no token');
    expect(github.requests).toEqual([]);
  });
});

describe('a step that is stopped', () => {
  it('closes its check when it is cancelled', async () => {
    const step = await slowStep();
    const { child, ended } = launch('manifest-scan', step);
    await until(() => github.state.checkRuns.length > 0);

    child.kill('SIGINT');

    expect((await ended).code).toBe(2);
    expect(github.state.checkRuns).toMatchObject([{ status: 'completed' }]);
    expect(github.state.checkRuns[0]?.conclusion).not.toBe('success');
  });

  it('leaves it to the post step to close the check when it is killed', async () => {
    const step = await slowStep();
    const { child, ended } = launch('manifest-scan', step);
    await until(() => github.state.checkRuns.length > 0);
    child.kill('SIGKILL');
    await ended;
    expect(github.state.checkRuns).toMatchObject([{ status: 'in_progress' }]);

    const { code } = await post(step);

    expect(code).toBe(0);
    expect(github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });
});

/** A kustomization whose renderer never answers. */
async function slowStep(): Promise<Runner> {
  const bin = await folderWith({ kustomize: '#!/bin/sh\nexec /bin/sleep 60\n' });
  await chmod(join(bin, 'kustomize'), 0o755);
  return runner({
    env: { PATH: `${bin}:/usr/bin:/bin` },
    files: { 'kustomization.yaml': 'resources: [pod.yaml]\n', 'pod.yaml': PRIVILEGED_POD },
  });
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a step whose workspace is not the commit of the pull request', () => {
  const other = '0123456789abcdef0123456789abcdef01234567';

  it.each([
    ['is no checkout', { commit: '' }, /cannot be told whether .* holds commit/],
    ['holds another commit', { commit: other }, new RegExp(`holds commit ${other}, but the result would be shown on`)],
  ])('is an error when it %s', async (_, given, sentence) => {
    const step = await runner({
      ...given,
      files: { 'pod.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: b}\n' },
    });

    const { code, stdout } = await launch('manifest-scan', step).ended;

    expect(code).toBe(2);
    expect(stdout).toMatch(sentence);
    expect(github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('takes the checkout of the head for the test merge', async () => {
    const step = await runner({ commit: github.state.pulls[0]?.headSha ?? '' });

    expect((await launch('manifest-scan', step).ended).code).toBe(1);
  });

  it('does not take the base for the head when a workflow of the base runs', async () => {
    const step = await runner({ env: { GITHUB_EVENT_NAME: 'pull_request_target' } });

    expect((await launch('manifest-scan', step).ended).code).toBe(2);
  });

  it('scans it when it is told to trust it', async () => {
    const step = await runner({ commit: '', inputs: { checkout: 'trust' } });

    expect((await launch('manifest-scan', step).ended).code).toBe(1);
  });

  it.each([
    ['is not named', ''],
    ['cannot be read', '/nonexistent/event.json'],
  ])('is an error when the event %s', async (_, path) => {
    const step = await runner({ env: { GITHUB_EVENT_PATH: path } });

    const { code, stdout } = await launch('manifest-scan', step).ended;

    expect(code).toBe(2);
    expect(stdout).toContain('The event of this run cannot be read');
  });
});
