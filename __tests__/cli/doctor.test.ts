import { chmod, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnosis } from '../../src/doctor/diagnosis.ts';
import { startGitHub } from '../support/github/server.ts';
import { buildBundle, folderWith, start } from './bundle.ts';

let dist: string;

beforeAll(async () => {
  dist = await buildBundle();
});

interface Call {
  readonly files?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

async function doctor({ files = {}, args = [], env = {} }: Call) {
  const cwd = await folderWith(files);
  const cache = join(cwd, 'cache');
  const call = ['doctor', '--format', 'json', '--cache-dir', cache, ...args];
  const { code, stdout, stderr } = await start(join(dist, 'cli/index.js'), call, { cwd, env }).ended;
  const { checks } = JSON.parse(stdout) as { readonly checks: readonly Diagnosis[] };
  return { code, stderr, checks, named: (name: string) => checks.find((one) => one.name === name) };
}

describe('gatehouse doctor', () => {
  it('finds nothing that would stop a run on a machine that is all right', async () => {
    const { code, checks, named } = await doctor({});

    expect(checks.filter(({ state }) => state === 'problem')).toEqual([]);
    expect(code).toBe(0);
    expect(named('Node.js')).toMatchObject({ state: 'ok', text: process.version });
    expect(named('trivy')).toMatchObject({ group: 'Scanners', text: expect.stringMatching(/verified by lock/) });
  });

  it('says it for people in one screen, with the sum in the last line', async () => {
    const { code, stdout } = await start(join(dist, 'cli/index.js'), ['doctor'], { cwd: await folderWith({}) }).ended;

    expect(stdout).toMatch(/^Machine\n {2}ok {7}Node\.js /);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Nothing would stop a run here\./);
    expect(stdout.split('\n').length).toBeLessThan(50);
    expect(code).toBe(0);
  });

  it('looks at the linters of what the repository holds, and at what they need, which only lint-gate asks for', async () => {
    const files = { '.git/HEAD': 'ref: refs/heads/main\n', 'go.mod': 'module a\n', 'main.go': '' };

    const { code, checks, named } = await doctor({ files, env: { PATH: '/nowhere' } });

    expect(checks.filter(({ group }) => group === 'Scanners').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['golangci-lint', 'gitleaks', 'go']),
    );
    expect(named('hadolint')).toBeUndefined();
    expect(named('go')).toMatchObject({ state: 'warning', text: expect.stringMatching(/lint-gate would be an error/) });
    expect(code).toBe(0);
  });

  it.each<[string, Call, string, RegExp]>([
    ['a proxy that is no address', { env: { HTTPS_PROXY: 'user:secret@proxy' } }, 'HTTPS_PROXY', /it is no address/],
    ['a mirror that is no address', { args: ['--scanner-mirror', 'mirror'] }, 'scanner-mirror', /it is no address/],
    ['certificates that are not there', { env: { SSL_CERT_FILE: '/nowhere.pem' } }, 'SSL_CERT_FILE', /cannot be used/],
    ['a certificate file that holds none', { env: { SSL_CERT_FILE: '/etc/hostname' } }, 'SSL_CERT_FILE', /holds no/],
    ['a cache folder below a file', { args: ['--cache-dir', '/etc/hostname/cache'] }, 'cache folder', /is a file/],
    ['no git in GitHub Actions', { env: { PATH: '/nowhere', GITHUB_ACTIONS: 'true' } }, 'git', /not on the PATH/],
  ])('ends with 2 for %s, and says what to do', async (_, call, name, text) => {
    const { code, named } = await doctor(call);

    expect(named(name)).toMatchObject({ state: 'problem', text: expect.stringMatching(text) });
    expect(named(name)?.remedy).toMatch(/\.$/);
    expect(code).toBe(2);
  });

  it('never shows the password of a proxy', async () => {
    const { checks } = await doctor({ env: { HTTPS_PROXY: 'http://user:s3cret@proxy.example:3128' } });

    expect(JSON.stringify(checks)).not.toContain('s3cret');
    expect(JSON.stringify(checks)).toContain('http://proxy.example:3128 (with credentials)');
  });

  it('leaves nothing behind of the programs that it asks, which may write into their home', async () => {
    const writes = '#!/bin/sh\nmkdir -p "$HOME/.config" && echo Version: 0.0.1\n';
    const bin = await folderWith({ go: writes, trivy: writes });
    await Promise.all(['go', 'trivy'].map((name) => chmod(join(bin, name), 0o755)));
    const temporary = await folderWith({});

    const { code } = await doctor({ env: { PATH: `${bin}:/usr/bin:/bin`, TMPDIR: temporary } });

    expect(await readdir(temporary)).toEqual([]);
    expect(code).toBe(0);
  });

  it('warns where nothing can render charts', async () => {
    const { code, named } = await doctor({ env: { PATH: '/nowhere' } });

    expect(named('helm')).toMatchObject({ state: 'warning' });
    expect(code).toBe(0);
  });

  it('tells the age of a database in the cache', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'gatehouse-cache-'));
    const nineDays = Date.now() - 9 * 86_400_000;
    await mkdir(join(cache, 'databases/grype/source', `${nineDays}-0011aabb`), { recursive: true });

    const { checks } = await doctor({ args: ['--cache-dir', cache] });

    const database = checks.find(({ group, name }) => group === 'Databases' && name === 'grype');
    expect(database).toMatchObject({ state: 'warning', text: expect.stringMatching(/^fetched 9 days ago/) });
  });
});

describe('gatehouse doctor in GitHub Actions', () => {
  it('reads what the publishers need, and makes nothing', async () => {
    const github = await startGitHub();
    const env = await workflow(
      github.url,
      `${github.state.owner}/${github.state.name}`,
      github.state.pulls[0]?.headSha ?? '',
    );

    const { named } = await doctor({ env: { ...env, GITHUB_TOKEN: 'ghs_test' } });

    await github.stop();
    expect(named('check run')).toMatchObject({ state: 'ok', text: expect.stringContaining('checks: write') });
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(github.state.checkRuns).toEqual([]);
  });

  it('warns when there is no token', async () => {
    const { code, named } = await doctor({ env: await workflow('http://127.0.0.1:9', 'a/b', 'a'.repeat(40)) });

    expect(named('token')).toMatchObject({ state: 'warning', text: 'there is none' });
    expect(code).toBe(0);
  });
});

async function workflow(url: string, repository: string, sha: string): Promise<Record<string, string>> {
  const temp = await mkdtemp(join(tmpdir(), 'gatehouse-event-'));
  await writeFile(join(temp, 'event.json'), '{}');
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: sha,
  };
}
