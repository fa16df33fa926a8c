import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildBundle, folderWith, start } from './bundle.ts';

let dist: string;

beforeAll(async () => {
  dist = await buildBundle();
});

async function plan(list: string, args: readonly string[], env: Record<string, string> = {}) {
  const cwd = await folderWith({ 'images.txt': list });
  return start(join(dist, 'cli/index.js'), ['plan', '--images-file', 'images.txt', ...args], { cwd, env }).ended;
}

describe('gatehouse plan', () => {
  it('prints the matrix', async () => {
    const { code, stdout } = await plan('a\nb\nc\n', ['--shards', '2']);

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ include: [{ images: 'a\nc' }, { images: 'b' }] });
  });

  it('sets step outputs of one line each', async () => {
    const output = join(await mkdtemp(join(tmpdir(), 'gatehouse-output-')), 'output');
    await writeFile(output, 'before=1\n');

    const { code } = await plan('a\nb\n', ['--shards', '2', '--format', 'github'], { GITHUB_OUTPUT: output });

    expect(code).toBe(0);
    const lines = (await readFile(output, 'utf8')).split('\n');
    expect(lines).toEqual(['before=1', expect.stringMatching(/^matrix=\{"include":\[.*\]\}$/), 'shards=2', '']);
  });

  it.each([
    ['no such number', 'a\n', ['--shards', '0'], /"0" is not a number from 1 to 256/],
    ['more jobs than GitHub allows', 'a\n', ['--shards', '257'], /from 1 to 256, the most jobs/],
    ['a bad list', 'a\nB\na\n', ['--shards', '2'], /images\.txt: 2 mistakes:\n- line 2: [^]*- line 3: a is the same/],
    ['a list that is not there', 'a\n', ['--shards', '2', '--images-file', 'x.txt'], /x\.txt cannot be read/],
    ['no shards', 'a\n', [], /required option '--shards/],
    ['commands in the list', '::set-output name=x::y\n', ['--shards', '1'], /line 1/],
  ])('ends with 2 for %s', async (_, list, args, sentence) => {
    const { code, stdout, stderr } = await plan(list, args, { GITHUB_ACTIONS: 'true' });

    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s*::/m);
    expect(code).toBe(2);
  });
});

describe('the workflow of docs/matrix.md', () => {
  const actionlint = join(homedir(), '.cache/gatehouse/tools/bin/actionlint');

  it('pins every action of others by its full SHA', async () => {
    const uses = (await workflow()).matchAll(/uses: (?<name>[^\s@]+)@(?<ref>\S+)/g);

    const moving = [...uses].filter(({ groups }) => !/^[0-9a-f]{40}$/.test(groups?.['ref'] ?? ''));
    expect(moving.map(({ groups }) => groups?.['name'])).toEqual([
      'OWNER/gatehouse/actions/image-scan',
      'OWNER/gatehouse/actions/report',
    ]);
  });

  it('names only inputs that the gates have', async () => {
    const { jobs } = parse(await workflow()) as { jobs: { report: { steps: { with: Record<string, unknown> }[] } } };
    const { inputs } = parse(await readFile('actions/report/action.yml', 'utf8')) as { inputs: object };

    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(jobs.report.steps[1]?.with ?? {})));
  });

  it('is right by actionlint, where that is there', async () => {
    const file = join(await folderWith({ 'workflow.yml': await workflow() }), 'workflow.yml');

    const said = existsSync(actionlint) ? spawnSync(actionlint, ['-shellcheck=', '-pyflakes=', file]).stdout : '';

    expect(String(said)).toBe('');
  });
});

async function workflow(): Promise<string> {
  const page = await readFile('docs/matrix.md', 'utf8');
  return /```yaml\n(?<text>[^]*?)```/.exec(page)?.groups?.['text'] ?? '';
}
