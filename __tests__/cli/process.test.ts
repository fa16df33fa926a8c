import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundle, folderWith, PRIVILEGED_POD, start, type Ended } from './bundle.ts';

let dist: string;
let work: string;

beforeAll(async () => {
  dist = await buildBundle();
  work = await folderWith({ 'pod.yaml': PRIVILEGED_POD });
});

function gatehouse(args: readonly string[], { cwd = work, env = {} } = {}): Promise<Ended> {
  return start(join(dist, 'cli/index.js'), args, { cwd, env }).ended;
}

describe('the exit code', () => {
  it.each([
    ['pass', ['--budget', 'critical=0'], 0],
    ['fail', ['--fail-on', 'high'], 1],
  ])('of a %s', async (verdict, args, code) => {
    const ended = await gatehouse(['manifest-scan', ...args, '--format', 'json']);

    expect(ended.code).toBe(code);
    expect(JSON.parse(ended.stdout)).toMatchObject({ verdict, gate: 'manifest-scan' });
  });

  it.each([
    ['a folder without manifests', { 'README.md': '# Hi\n' }],
    ['a file that is no YAML', { 'pod.yaml': 'apiVersion: v1\nkind: Pod\n\tmetadata: [' }],
  ])('of %s is 2, with a sentence', async (_, files) => {
    const ended = await gatehouse(['manifest-scan'], { cwd: await folderWith(files) });

    expect(ended.code).toBe(2);
    expect(ended.stdout).toMatch(/Error: could not scan/);
  });

  it.each([
    [
      'an unknown flag',
      ['manifest-scan', '--fial-on', 'high'],
      /unknown option '--fial-on'[^]*Did you mean --fail-on\?/,
    ],
    ['an unknown command', ['manifest-scna'], /unknown command 'manifest-scna'[^]*Did you mean manifest-scan\?/],
    ['no command', [], /Usage: gatehouse/],
    ['an unknown scanner', ['manifest-scan', '--scanners', 'builtn'], /--scanners: "builtn".*did you mean builtin\?/],
    [
      'a budget it cannot read',
      ['manifest-scan', '--budget', 'high=three'],
      /--budget: "high=three" needs a whole number/,
    ],
    [
      'fail-on beside budget',
      ['manifest-scan', '--fail-on=low', '--budget=low=1'],
      /--fail-on and --budget are both given/,
    ],
    ['a flag without its value', ['manifest-scan', '--budget'], /argument missing/],
    ['a path that is not there', ['manifest-scan', 'nowhere'], /nowhere/],
    ['a working directory that is not there', ['manifest-scan', '--working-directory=x'], /there is no folder .*\/x/],
    [
      'two formats for one place',
      ['manifest-scan', '-f', 'json', '-f', 'html'],
      /would both be written to standard output/,
    ],
    ['an output without a format', ['manifest-scan', '-o', 'a', '-o', 'b'], /--output b: there is no --format for it/],
    [
      'an output that cannot be written',
      ['manifest-scan', '-o', '/dev/null/report.txt'],
      /Could not write \/dev\/null\/report.txt/,
    ],
    ['a shell that is not known', ['completion', 'csh'], /Allowed choices are bash, zsh, fish/],
    ['an input that only the action has', ['manifest-scan', '--comment', 'never'], /unknown option '--comment'/],
  ])('of %s is 2, and the mistake is named', async (_, args, sentence) => {
    const ended = await gatehouse(args);

    expect(ended.stderr).toMatch(sentence);
    expect(ended.code).toBe(2);
  });

  it('names every mistake at once', async () => {
    const { code, stderr } = await gatehouse([
      'manifest-scan',
      '--fail-on=hihg',
      '--scan-timeout=soon',
      '--render=yes',
    ]);

    expect(code).toBe(2);
    expect(stderr).toMatch(
      /3 mistakes in the inputs:\n- --render: .*\n- --fail-on: .*did you mean high\?\n- --scan-timeout: /,
    );
  });
});

describe('the output', () => {
  it('keeps reports on standard output and everything else off it', async () => {
    const { stdout, stderr } = await gatehouse(['manifest-scan', 'pod.yaml', '--format', 'sarif']);

    expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0' });
    expect(stderr).toMatch(/^Gatehouse .*: manifest-scan\n/);
  });

  it('writes each format to its own file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gatehouse-out-'));
    const formats = ['json', 'sarif', 'markdown', 'html', 'junit'];
    const args = formats.flatMap((format) => ['--format', format, '--output', join(folder, format)]);

    const { stdout, code } = await gatehouse(['manifest-scan', ...args]);

    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect((await readdir(folder)).toSorted()).toEqual(formats.toSorted());
  });

  it('keeps evidence by date and gate', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gatehouse-out-'));

    await gatehouse(['manifest-scan', '--out', folder, '--id', 'staging']);

    const [date = ''] = await readdir(join(folder, 'compliance'));
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    const kept = join(folder, 'compliance', date, 'manifest-scan-staging');
    expect(await readdir(kept)).toEqual(['report.json', 'report.txt']);
    expect(JSON.parse(await readFile(join(kept, 'report.json'), 'utf8'))).toMatchObject({ id: 'staging' });
  });

  it.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{}, ['--color'], true],
    [{ NO_COLOR: '1' }, ['--color=always'], true],
  ] as const)('with %j and %j has colours: %j', async (env, flags, colours) => {
    const { stdout } = await gatehouse(['manifest-scan', ...flags, '.'], { env });

    expect(stdout.includes('\u001B[')).toBe(colours);
  });

  it('says nothing but the report when quiet', async () => {
    const { stderr } = await gatehouse(['manifest-scan', '--quiet']);

    expect(stderr).toBe('');
  });

  it('holds no command for a runner that reads along', async () => {
    const cwd = await folderWith({
      'pod.yaml': PRIVILEGED_POD.replace('name: web,', 'name: "##[add-mask]web",').replace(
        '- name: web',
        '- name: "##[error]c"',
      ),
    });
    for (const format of ['table', 'json', 'markdown', 'junit']) {
      const { stdout } = await gatehouse(['manifest-scan', '-f', format], { cwd, env: { GITHUB_ACTIONS: 'true' } });

      expect(stdout).toMatch(/error/);
      expect(stdout).not.toContain('##[');
      expect(format === 'json' ? JSON.stringify(JSON.parse(stdout)) : '##[error]c').toContain('##[error]c');
    }
  });
});

describe('paths', () => {
  it('are named from the current folder, also with a working directory below it', async () => {
    const cwd = await folderWith({ 'services/pod.yaml': PRIVILEGED_POD, 'other/pod.yaml': PRIVILEGED_POD });

    const { stdout } = await gatehouse(['manifest-scan', '-f', 'json', '--working-directory', 'services', '.'], {
      cwd,
    });

    const { findings } = JSON.parse(stdout) as { findings: { locations: { path: string }[] }[] };
    expect(new Set(findings.map(({ locations }) => locations[0]?.path))).toEqual(new Set(['services/pod.yaml']));
  });
});

describe('fixes', () => {
  it('are shown as a patch, and nothing is written', async () => {
    const cwd = await folderWith({ 'pod.yaml': PRIVILEGED_POD });

    const { stderr } = await gatehouse(['manifest-scan', '--fix', 'pod.yaml'], { cwd });

    expect(stderr).toMatch(/^--- a\/pod.yaml\n\+\+\+ b\/pod.yaml\n@@/m);
    expect(await readFile(join(cwd, 'pod.yaml'), 'utf8')).toBe(PRIVILEGED_POD);
  });

  it('are written where that is asked for, and judged as they were found', async () => {
    const cwd = await folderWith({ 'pod.yaml': PRIVILEGED_POD });

    const { stderr, code } = await gatehouse(['manifest-scan', '--fix=write', '--fail-on=high'], { cwd });

    expect(code).toBe(1);
    expect(stderr).toMatch(/pod\.yaml: \d+ fixed/);
    expect(await readFile(join(cwd, 'pod.yaml'), 'utf8')).toContain('RuntimeDefault');
  });

  it('leave alone what is ignored', async () => {
    const cwd = await folderWith({ 'pod.yaml': PRIVILEGED_POD });

    await gatehouse(['manifest-scan', '--fix=write', '--ignore-rules', 'gh-pss-seccomp-restricted'], { cwd });

    expect(await readFile(join(cwd, 'pod.yaml'), 'utf8')).not.toContain('RuntimeDefault');
  });
});

describe('the end of a run', () => {
  it('is quiet when the reader of standard output goes away', async () => {
    const many = Array.from({ length: 300 }, (_, index) => PRIVILEGED_POD.replace('web,', `web-${index},`));
    const cwd = await folderWith({ 'pods.yaml': many.join('---\n') });
    const { child, ended } = start(join(dist, 'cli/index.js'), ['manifest-scan', '--fail-on=high', '--format=json'], {
      cwd,
    });
    child.stdout?.destroy();

    const { code, stderr } = await ended;

    expect(stderr).not.toMatch(/EPIPE|at .*\.js/);
    expect(code).toBe(1);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is an error on %s, and leaves nothing behind', async (signal) => {
    const { cwd, env } = await slow();
    const temporary = await folderWith({});
    const surroundings = { cwd, env: { ...env, TMPDIR: temporary } };
    const { child, ended } = start(join(dist, 'cli/index.js'), ['manifest-scan'], surroundings);
    await heard(child.stderr);

    child.kill(signal);

    const { code, stderr, stdout } = await ended;
    expect(stderr).toContain(`The run was cancelled (${signal}).`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(await readdir(temporary)).toEqual([]);
  });

  it('leaves no report of an earlier run where it is cancelled, and says so once', async () => {
    const { cwd, env } = await slow();
    await writeFile(join(cwd, 'report.json'), '{"verdict":"pass"}');
    const args = ['manifest-scan', '--format', 'json', '--output', 'report.json'];
    const { child, ended } = start(join(dist, 'cli/index.js'), args, { cwd, env });
    await heard(child.stderr);

    child.kill('SIGINT');

    const { code, stderr } = await ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: The run was cancelled \(SIGINT\)\.$/m);
    expect(stderr.match(/report\.json was of an earlier run, and this one has no report/g)).toHaveLength(1);
    expect(await reportsIn(cwd)).toEqual(['report.json.old']);
  });

  it.each([
    ['a mistake in the inputs', ['--fail-on', 'hihg']],
    ['a working directory that is not there', ['--working-directory', 'nowhere']],
  ])('leaves no report of an earlier run after %s', async (_, mistake) => {
    const cwd = await folderWith({ 'pod.yaml': PRIVILEGED_POD, 'report.json': '{"verdict":"pass"}' });
    // The day may change before the run asks for it.
    const kept = [0, 1].map((days) => join(cwd, 'compliance', dayIn(days), 'manifest-scan'));
    for (const folder of kept) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'report.json'), '{}');
    }

    const output = ['--format', 'json', '--output', 'report.json', '--out', '.'];
    const { code } = await gatehouse(['manifest-scan', ...mistake, ...output], { cwd });

    expect(code).toBe(2);
    expect(await reportsIn(cwd)).toEqual(['report.json.old']);
    expect((await Promise.all(kept.map(reportsIn))).flat()).toContain('report.json.old');
  });

  it('is an error when a scan takes too long', async () => {
    const { code, stdout } = await gatehouse(['manifest-scan', '--scan-timeout', '1s'], await slow());

    expect(stdout).toMatch(/took longer than 1s/);
    expect(code).toBe(2);
  });
});

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

async function reportsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('report.'));
}

/** A kustomization whose renderer never answers: a program of ours, first on the PATH. */
async function slow(): Promise<{ readonly cwd: string; readonly env: { readonly PATH: string } }> {
  const cwd = await folderWith({ 'kustomization.yaml': 'resources: [pod.yaml]\n', 'pod.yaml': PRIVILEGED_POD });
  const bin = await folderWith({ kustomize: '#!/bin/sh\nexec /bin/sleep 60\n' });
  await chmod(join(bin, 'kustomize'), 0o755);
  return { cwd, env: { PATH: `${bin}:/usr/bin:/bin` } };
}

function heard(stream: NodeJS.ReadableStream | null): Promise<void> {
  return new Promise((resolve) => stream?.once('data', () => resolve()));
}

describe('standard output', () => {
  it('that nobody reads to its end breaks nothing, also of a help', async () => {
    const child = spawn(process.execPath, [join(dist, 'cli/index.js'), 'hook', '--help'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));

    expect(await once(child, 'close')).toEqual([0, null]);
    expect(said).toBe('');
  });

  it('that takes nothing is an error, also of what is no gate', async () => {
    const full = await open('/dev/full', 'w');
    const child = spawn(process.execPath, [join(dist, 'cli/index.js'), '--help'], {
      stdio: ['ignore', full.fd, 'ignore'],
    });

    const ended: unknown = await once(child, 'close');

    await full.close();
    expect(ended).toEqual([2, null]);
  });
});
