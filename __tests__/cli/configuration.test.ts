import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBundle, folderWith, PRIVILEGED_POD, start, type Ended } from './bundle.ts';

let dist: string;

beforeAll(async () => {
  dist = await buildBundle();
});

function gatehouse(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return start(join(dist, 'cli/index.js'), args, { cwd }).ended;
}

const FILE = '.github/gatehouse.yml';
const TWO_RUNS = `version: 1
policy: { fail-on: critical }
gates:
  manifest-scan:
    - { id: pods, path: k8s }
    - { id: strict, path: k8s, fail-on: high }
`;

describe('gatehouse run', () => {
  it('runs every gate that is configured, and ends as the worst of them', async () => {
    const cwd = await folderWith({ [FILE]: TWO_RUNS, 'k8s/pod.yaml': PRIVILEGED_POD });

    const { code, stderr } = await gatehouse(cwd, 'run');

    expect(stderr).toMatch(/^pass {3}manifest-scan \(pods\)$/m);
    expect(stderr).toMatch(/^fail {3}manifest-scan \(strict\)$/m);
    expect(code).toBe(1);
  });

  it('is an error when one of them is, and still runs the others', async () => {
    const cwd = await folderWith({
      [FILE]: TWO_RUNS.replace('pods, path: k8s', 'pods, path: x'),
      'k8s/pod.yaml': PRIVILEGED_POD,
    });

    const { code, stderr } = await gatehouse(cwd, 'run');

    expect(stderr).toMatch(/^error {2}manifest-scan \(pods\)$/m);
    expect(stderr).toMatch(/^fail {3}manifest-scan \(strict\)$/m);
    expect(code).toBe(2);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no configuration', {}, /There is no \.github\/gatehouse\.yml.*gatehouse init proposes one/],
    ['no gates', { [FILE]: 'version: 1\n' }, /configures no gate/],
    ['a mistake', { [FILE]: 'version: 1\ngates: { x: {} }\n' }, /gatehouse\.yml:2:10: there is no gate "x"/],
    [
      'an input that asks for less',
      { [FILE]: TWO_RUNS, 'k8s/pod.yaml': PRIVILEGED_POD },
      /budget: critical=9 is more than critical=0/,
    ],
  ])('ends with 2 and a sentence for %s', async (_, files, sentence) => {
    const { code, stderr } = await gatehouse(await folderWith(files), 'run', '--budget', 'critical=9');

    expect(stderr).toMatch(sentence);
    expect(code).toBe(2);
  });
});

describe('gatehouse config', () => {
  it('says that a file is right', async () => {
    const { code, stdout } = await gatehouse(await folderWith({ [FILE]: TWO_RUNS }), 'config', 'check');

    expect(stdout).toBe('.github/gatehouse.yml is right: 2 runs of gates, 0 exceptions.\n');
    expect(code).toBe(0);
  });

  it('says everything that is wrong', async () => {
    const cwd = await folderWith({ 'my.yml': 'version: 2\npolcy: {}\n' });

    const { code, stderr } = await gatehouse(cwd, 'config', 'check', 'my.yml');

    expect(stderr).toMatch(/2 mistakes[^]*my\.yml:1:10: [^]*my\.yml:2:1: /);
    expect(code).toBe(2);
  });

  it('shows where each value comes from', async () => {
    const cwd = await folderWith({ [FILE]: TWO_RUNS });

    const { stdout } = await gatehouse(cwd, 'config', 'show', '--format', 'json');

    const { runs } = JSON.parse(stdout) as { runs: { id: string; inputs: { name: string }[] }[] };
    expect(runs.map(({ id }) => id)).toEqual(['pods', 'strict']);
    expect(runs[1]?.inputs).toEqual(
      expect.arrayContaining([
        { name: 'fail-on', value: 'high', from: 'line 6' },
        { name: 'render', value: 'auto', from: 'default' },
      ]),
    );
  });
});

describe('gatehouse init', () => {
  const files = { 'k8s/pod.yaml': PRIVILEGED_POD };

  it('writes a configuration and a workflow, of which the first is right', async () => {
    const cwd = await folderWith(files);

    const { code, stdout } = await gatehouse(cwd, 'init');

    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /manifest-scan: There is 1 Kubernetes manifest in k8s\.[^]*written {4}\.github\/workflows\/gatehouse\.yml/,
      ),
    ]);
    expect((await gatehouse(cwd, 'config', 'check')).code).toBe(0);
    expect((await gatehouse(cwd, 'init')).stdout).toContain('unchanged  .github/gatehouse.yml');
  });

  it('leaves what is there, and says how to write over it', async () => {
    const cwd = await folderWith({ ...files, [FILE]: 'mine' });

    const { code, stderr } = await gatehouse(cwd, 'init');

    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/is there already and left as before: --force writes over/),
    ]);
    expect(await readFile(join(cwd, FILE), 'utf8')).toBe('mine');
    expect(existsSync(join(cwd, '.github/workflows'))).toBe(false);
    expect((await gatehouse(cwd, 'init', '--force')).code).toBe(0);
  });

  it('shows what it would write, and writes nothing', async () => {
    const cwd = await folderWith(files);

    const { code, stdout } = await gatehouse(cwd, 'init', '--dry-run');

    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/--- \.github\/gatehouse\.yml\n[^]*--- \.github\/workflows\/gatehouse\.yml\n/),
    ]);
    expect(existsSync(join(cwd, '.github'))).toBe(false);
  });

  it.each<[string, readonly string[], Record<string, string>, RegExp]>([
    ['nothing to scan', [], {}, /There is nothing in .* that a gate scans/],
    [
      'an action without a SHA',
      ['--action', 'acme/gatehouse@v1'],
      files,
      /is not OWNER\/REPOSITORY@ and the 40 digits/,
    ],
  ])('ends with 2 and a sentence for %s', async (_, args, content, sentence) => {
    const { code, stderr } = await gatehouse(await folderWith(content), 'init', ...args);

    expect(stderr).toMatch(sentence);
    expect(code).toBe(2);
  });
});
