import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allAcceptedGaps } from '../../src/config/file/resolve.ts';
import type { Log } from '../../src/domain/log.ts';
import { loadConfiguration, type ConfigurationInputs } from '../../src/gates/configuration.ts';
import type { Host } from '../../src/host/host.ts';
import { Laboratory, type TestRepository } from '../baseline/repository.ts';
import { pullRequest, type PullRequest } from '../baseline/pull-request.ts';

const FILE = '.github/gatehouse.yml';
const STRICT = 'version: 1\npolicy: { budget: { critical: 0, high: 0 } }\ngates: { manifest-scan: { path: k8s } }\n';
const LOOSE = STRICT.replace('high: 0', 'high: 50').replace('path: k8s', 'path: k8s, exclude: "k8s/**"');

let lab: Laboratory;
beforeEach(() => {
  lab = new Laboratory();
});
afterEach(() => lab.end());

function hostIn(cwd: string, env: Readonly<Record<string, string>> = {}): Host & { readonly said: readonly string[] } {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const log: Log = { info: say, warning: say, error: say, debug: () => undefined };
  return {
    said,
    env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', ...env },
    cwd,
    log,
    signal: new AbortController().signal,
    now: () => new Date('2026-11-22T00:00:00Z'),
    show: () => undefined,
    progress: () => undefined,
    endProgress: () => undefined,
  };
}

async function load(folder: string, inputs: Partial<ConfigurationInputs> = {}, host = hostIn(folder)) {
  return loadConfiguration({ 'config-from': 'base', 'working-directory': '.', ...inputs }, host);
}

/** The configuration of a run about a pull request, in a checkout as actions/checkout makes it. */
async function onPullRequest(change: PullRequest, checkout: string, inputs: Partial<ConfigurationInputs> = {}) {
  const clone = lab.shallowClone(change.origin, checkout);
  return load(
    clone.folder,
    inputs,
    hostIn(clone.folder, { ...change.env, GITHUB_EVENT_PATH: eventFile(change.event) }),
  );
}

function eventFile(event: object): string {
  const path = join(lab.root, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  return path;
}

function budgetOf(found: Awaited<ReturnType<typeof load>>): string | undefined {
  return found?.config.policy?.settings.get('budget')?.text;
}

function accepted(...ids: readonly string[]): string {
  return `exceptions:\n${ids.map((id) => `  - { id: ${id}, reason: r, owner: o, expires: 2026-12-31 }\n`).join('')}`;
}

function checkout(files: Readonly<Record<string, string>>): TestRepository {
  const repository = lab.repository('here');
  repository.commit(files);
  return repository;
}

describe('a run about a pull request', () => {
  it('is configured by the base, and says what the change makes of it', async () => {
    const change = pullRequest(lab, { [FILE]: STRICT }, { [FILE]: LOOSE });

    const found = await onPullRequest(change, change.merge);

    expect(budgetOf(found)).toBe('critical=0,high=0');
    expect(found?.mayLoosen).toBe(false);
    expect(found?.notices).toEqual([
      expect.stringMatching(
        /edits \.github\/gatehouse\.yml and is judged by the one of its base \([0-9a-f]{12}\); from the merge on: gates\.manifest-scan\.exclude is added; policy\.budget goes from critical=0,high=0 to critical=0,high=50\./,
      ),
    ]);
  });

  it('keeps the end of an accepted gap that the change moves away, and says that it does', async () => {
    const gaps = 'version: 1\npolicy: { allow-gaps: [{ gap: a, reason: r, expires: 2026-11-30 }] }\n';
    const change = pullRequest(lab, { [FILE]: gaps }, { [FILE]: gaps.replace('2026', '2036') });

    const found = await onPullRequest(change, change.merge);

    const [accepted] = found === undefined ? [] : allAcceptedGaps(found.config);
    expect(accepted).toMatchObject({ gap: 'a', expires: '2026-11-30' });
    expect(found?.notices).toEqual([
      expect.stringMatching(/policy\.allow-gaps\[a\]\.expires goes from 2026-11-30 to 2036-11-30\.$/),
    ]);
  });

  it('is configured by the newest base, also where the change left it long ago', async () => {
    const change = pullRequest(lab, { [FILE]: LOOSE }, { 'k8s/a.yaml': 'a: 1' });
    change.origin.git('checkout', '--quiet', 'main');
    const base = change.origin.commit({ [FILE]: STRICT });
    change.origin.git('merge', '--quiet', '--no-edit', '--no-ff', 'change');
    const merge = change.origin.git('rev-parse', 'HEAD');
    const moved = { ...change, merge, env: { ...change.env, GITHUB_SHA: merge } };

    const found = await onPullRequest(moved, merge);

    expect(budgetOf(found)).toBe('critical=0,high=0');
    expect(found?.from).toContain(base.slice(0, 12));
  });

  it('is configured by the base that the event names when its head is checked out', async () => {
    const change = pullRequest(lab, { [FILE]: STRICT }, { [FILE]: LOOSE });

    expect(budgetOf(await onPullRequest(change, change.head))).toBe('critical=0,high=0');
  });

  it('takes no merge that somebody has made up for the one of GitHub', async () => {
    const change = pullRequest(lab, { [FILE]: STRICT }, { 'k8s/a.yaml': 'a: 1' });
    change.origin.git('checkout', '--quiet', '-b', 'made-up', 'main');
    change.origin.commit({ [FILE]: LOOSE });
    change.origin.git('merge', '--quiet', '--no-edit', '--no-ff', 'change');

    const found = await onPullRequest(change, change.origin.git('rev-parse', 'HEAD'));

    expect(budgetOf(found)).toBe('critical=0,high=0');
  });

  it('still has the configuration that the change takes away', async () => {
    const change = pullRequest(lab, { [FILE]: STRICT, 'a.yaml': '' }, { [FILE]: null });

    const found = await onPullRequest(change, change.merge);

    expect(budgetOf(found)).toBe('critical=0,high=0');
    expect(found?.notices).toEqual([expect.stringMatching(/takes \.github\/gatehouse\.yml away/)]);
  });

  it('takes from the first configuration what is scanned, and nothing of how it is judged', async () => {
    const change = pullRequest(lab, { 'a.yaml': '' }, { [FILE]: LOOSE });

    const found = await onPullRequest(change, change.merge);

    expect(found?.config.policy).toBeUndefined();
    expect([...(found?.config.runs[0]?.settings.keys() ?? [])]).toEqual(['path']);
    expect(found?.notices).toEqual([
      expect.stringMatching(/brings the first .*until then the inputs and the default policy judge/),
    ]);
  });

  it('is an error when the change breaks the configuration', async () => {
    const change = pullRequest(lab, { [FILE]: STRICT }, { [FILE]: 'version: 1\npolcy: {}\n' });

    await expect(onPullRequest(change, change.merge)).rejects.toThrow(
      '.github/gatehouse.yml:2:1: there is no key "polcy"',
    );
  });

  it('can mend a configuration that is broken in the base', async () => {
    const change = pullRequest(lab, { [FILE]: 'version: 1\npolcy: {}\n' }, { [FILE]: LOOSE });

    const found = await onPullRequest(change, change.merge);

    expect(found?.config.policy).toBeUndefined();
    expect(found?.notices).toEqual([expect.stringMatching(/of the base holds mistakes that this change mends/)]);
  });

  it('is configured by its head where somebody has chosen so', async () => {
    const change = pullRequest(lab, { [FILE]: STRICT }, { [FILE]: LOOSE });

    const found = await onPullRequest(change, change.merge, { 'config-from': 'head' });

    expect(budgetOf(found)).toBe('critical=0,high=50');
    expect(found).toMatchObject({ mayLoosen: true, notices: [expect.stringContaining('config-from: head')] });
  });

  it('has the exceptions of the base, and says which the change adds', async () => {
    const config = `${STRICT}exception-files: [accepted.yml]\n`;
    const change = pullRequest(
      lab,
      { [FILE]: config, 'accepted.yml': accepted('CVE-2024-1') },
      { 'accepted.yml': accepted('CVE-2024-1', 'CVE-2024-2') },
    );

    const found = await onPullRequest(change, change.merge);

    expect(found?.config.exceptions.map(({ match }) => match.ids)).toEqual([['CVE-2024-1']]);
    expect(found?.notices.join()).toContain('exceptions[CVE-2024-2] is added');
  });

  it('says nothing where the change leaves the configuration alone', async () => {
    const change = pullRequest(lab, { [FILE]: STRICT }, { 'k8s/a.yaml': 'a: 1' });

    expect((await onPullRequest(change, change.merge))?.notices).toEqual([]);
  });

  it('has none where neither side has one', async () => {
    const change = pullRequest(lab, { 'a.yaml': '' }, { 'b.yaml': '' });

    expect(await onPullRequest(change, change.merge)).toBeUndefined();
  });

  it.each(['merge_group', 'workflow_run'])('is configured by its base in a %s as well', async (name) => {
    const change = pullRequest(lab, { [FILE]: STRICT }, { [FILE]: LOOSE });
    const clone = lab.shallowClone(change.origin, change.merge);
    const event = {
      merge_group: { base_sha: change.base, head_sha: change.merge },
      workflow_run: { head_sha: change.head },
    };
    const env = {
      GITHUB_EVENT_NAME: name,
      GITHUB_SHA: name === 'merge_group' ? change.merge : change.base,
      GITHUB_EVENT_PATH: eventFile(event),
    };

    expect(budgetOf(await load(clone.folder, {}, hostIn(clone.folder, env)))).toBe('critical=0,high=0');
  });
});

describe('any other run', () => {
  it('is configured by what is checked out, from any folder below', async () => {
    const { folder } = checkout({ [FILE]: STRICT, 'services/a.yaml': '' });

    expect(budgetOf(await load(folder, { 'working-directory': 'services' }))).toBe('critical=0,high=0');
    expect(budgetOf(await load(join(folder, 'services')))).toBe('critical=0,high=0');
  });

  it('is configured by the commit of the run where something else is checked out', async () => {
    const change = pullRequest(lab, { [FILE]: STRICT }, { [FILE]: LOOSE });
    const clone = lab.shallowClone(change.origin, change.head);
    const env = { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_SHA: change.base, GITHUB_EVENT_PATH: eventFile({}) };

    expect(budgetOf(await load(clone.folder, {}, hostIn(clone.folder, env)))).toBe('critical=0,high=0');
    expect(budgetOf(await load(clone.folder, {}, hostIn(clone.folder, { ...env, GITHUB_SHA: change.head })))).toBe(
      'critical=0,high=50',
    );
  });

  it('may name another file', async () => {
    const { folder } = checkout({ [FILE]: STRICT, 'ci/gates.yml': LOOSE });

    expect(budgetOf(await load(folder, { config: 'ci/gates.yml' }))).toBe('critical=0,high=50');
  });

  it('is an error where the named file is not there', async () => {
    const { folder } = checkout({ 'a.yaml': '' });

    await expect(load(folder, { config: 'ci/gates.yml' })).rejects.toThrow(
      /there is no file ci\/gates\.yml; gatehouse init/,
    );
  });

  it('follows no link, behind which anything could be', async () => {
    const { folder } = checkout({ '.github/x': '' });
    symlinkSync('../.git/config', join(folder, FILE));

    await expect(load(folder)).rejects.toThrow(/is a link or no file/);
  });

  it('may be a file of a ConfigMap, which are links into a folder beside them', async () => {
    const folder = join(lab.root, 'volume');
    mkdirSync(join(folder, '..2026_11_22'), { recursive: true });
    writeFileSync(join(folder, '..2026_11_22', 'gatehouse.yml'), STRICT);
    symlinkSync('..2026_11_22', join(folder, '..data'));
    symlinkSync('..data/gatehouse.yml', join(folder, 'gatehouse.yml'));

    expect(budgetOf(await load(folder, { config: 'gatehouse.yml' }))).toBe('critical=0,high=0');
  });

  it.each(['../gatehouse.yml', '..2026/other', 'data/gatehouse.yml', 'nowhere'])(
    'and is none of a ConfigMap where the link leads to %s',
    async (target) => {
      const folder = join(lab.root, 'volume');
      for (const name of ['..2026', 'data']) {
        mkdirSync(join(folder, name), { recursive: true });
      }
      for (const name of ['../gatehouse.yml', '..2026/other', 'data/gatehouse.yml']) {
        writeFileSync(join(folder, name), STRICT);
      }
      symlinkSync(target, join(folder, 'gatehouse.yml'));

      await expect(load(folder, { config: 'gatehouse.yml' })).rejects.toThrow(/is a link or no file/);
    },
  );

  it.each<[string, Uint8Array, RegExp]>([
    ['UTF-16', Buffer.from(`\uFEFF${STRICT}`, 'utf16le'), /UTF-16 or no text: save it as UTF-8/],
    ['no UTF-8', Buffer.from([0x76, 0xff, 0xfe]), /is not UTF-8/],
    ['too much', Buffer.alloc(600 * 1024, 'a'), /more than 512 KB/],
  ])('refuses %s in a sentence', async (_, bytes, sentence) => {
    const { folder } = checkout({ '.github/x': '' });
    writeFileSync(join(folder, FILE), bytes);

    await expect(load(folder)).rejects.toThrow(sentence);
  });

  it('takes a byte-order mark for nothing', async () => {
    const { folder } = checkout({ [FILE]: `\uFEFF${STRICT}` });

    expect(budgetOf(await load(folder))).toBe('critical=0,high=0');
  });

  it.each(['main', 'v1', '3d3c42e'])('takes no file of another repository at %s, which can be moved', async (ref) => {
    const { folder } = checkout({ 'a.yaml': '' });

    await expect(load(folder, { config: `acme/policies/gatehouse.yml@${ref}` })).rejects.toThrow(
      /without the full SHA/,
    );
  });
});
