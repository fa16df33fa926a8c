import type { EventBase } from '../../src/domain/event-base.ts';
import { diffOfChange } from '../../src/gates/change.ts';
import type { Host } from '../../src/host/host.ts';
import { api, github, recordedLog, stopAll } from '../github/session.ts';
import { Laboratory, type TestRepository } from '../baseline/repository.ts';
import type { ChangedFile } from '../support/github/model.ts';

let lab: Laboratory;
beforeEach(() => {
  lab = new Laboratory();
});
afterEach(async () => {
  lab.end();
  await stopAll();
});

const NONE: EventBase = { kind: 'none', why: 'A run of schedule is about no change, so it has no base.' };

function site(root: string, folder = '') {
  const log = recordedLog();
  const host: Host = {
    env: { PATH: process.env['PATH'] },
    cwd: root,
    log,
    signal: new AbortController().signal,
    now: () => new Date(),
    show: () => undefined,
    progress: () => undefined,
    endProgress: () => undefined,
  };
  return { host, root, folder, pullRequest: true, lines: log.lines };
}

/** A branch that adds a line, its base that went on meanwhile, and their merge. */
function changed(): { readonly origin: TestRepository; readonly base: string; readonly head: string } {
  const origin = lab.repository('origin');
  origin.commit({ 'svc/a.go': 'package a\n', 'b.go': 'package b\n' });
  origin.git('checkout', '--quiet', '-b', 'change');
  const head = origin.commit({ 'svc/a.go': 'package a\n\nvar x = 1\n' });
  origin.git('checkout', '--quiet', 'main');
  const base = origin.commit({ 'b.go': 'package b\n\nvar y = 1\n' });
  origin.git('checkout', '--quiet', '-b', 'merge');
  origin.git('merge', '--quiet', '--no-edit', '--no-ff', 'change');
  return { origin, base, head };
}

async function diff(root: string, event: EventBase, folder = '') {
  const found = await diffOfChange({ site: site(root, folder), standpoint: { event } });
  return 'none' in found ? found : { how: found.how, files: Object.fromEntries(found.files) };
}

describe('the diff of a change', () => {
  it('of a pull request is that of its merge, also in a shallow clone', async () => {
    const { origin, base, head } = changed();
    const clone = lab.shallowClone(origin, 'merge');

    const found = await diff(clone.folder, { kind: 'pull-request', headSha: head, baseSha: base });

    expect(found).toEqual({ how: 'git', files: { 'svc/a.go': [[2, 3]] } });
  });

  it('of a merge group or a push is what came since the commit that the event names', async () => {
    const { origin, base } = changed();
    const clone = lab.shallowClone(origin, 'merge');

    const found = await diff(clone.folder, { kind: 'commit', sha: base });

    expect(found).toEqual({ how: 'git', files: { 'svc/a.go': [[2, 3]] } });
  });

  it('has names from where findings have theirs', async () => {
    const { origin, base } = changed();
    const clone = lab.shallowClone(origin, 'merge');

    const found = await diff(`${clone.folder}/svc`, { kind: 'commit', sha: base });

    expect(found).toEqual({ how: 'git', files: { 'a.go': [[2, 3]] } });
  });

  it.each([
    ['where the run is about none', NONE, 'A run of schedule is about no change, so it has no base.'],
    ['outside of a checkout', { kind: 'commit', sha: 'a'.repeat(40) }, 'This is no Git checkout, or git is missing.'],
  ] as const)('is not there %s', async (_, event, none) => {
    expect(await diff(lab.root, event)).toEqual({ none });
  });

  it('is not there when the base cannot be fetched', async () => {
    const clone = lab.shallowClone(changed().origin, 'merge');

    const found = await diff(clone.folder, { kind: 'commit', sha: 'a'.repeat(40) });

    expect(found).toEqual({ none: expect.stringMatching(/^The base commit aaaaaaaaaaaa is not in the checkout/) });
  });
});

async function asked(given: readonly ChangedFile[], headSha?: string) {
  const fake = await github({ pull: { files: given } });
  const place = site(lab.root);
  const server = { serverUrl: 'https://github.com', repository: 'octo/shop', token: 'ghs_test' };
  const standpoint = {
    event: { kind: 'pull-request', headSha: headSha ?? fake.state.pulls[0]?.headSha ?? '' } as const,
    github: { ...server, api: async () => api(fake) },
  };
  const found = await diffOfChange({ site: place, standpoint, pullRequest: 1 });
  return { found, lines: place.lines };
}

describe('where Git does not know the change', () => {
  const files: readonly ChangedFile[] = [
    { filename: 'a.go', status: 'modified', patch: '@@ -1,2 +1,3 @@\n package a\n+\n+var x = 1\n-var y' },
    { filename: 'large.go', status: 'added' },
    { filename: 'new.go', previous_filename: 'old.go', status: 'renamed', additions: 0, deletions: 0 },
    { filename: 'gone.go', status: 'removed', patch: '@@ -1 +0,0 @@\n-package a' },
  ];

  it('the server is asked for the files of the pull request', async () => {
    const { found } = await asked(files);

    expect('files' in found && [found.how, Object.fromEntries(found.files), [...found.names].toSorted()]).toEqual([
      'api',
      { 'a.go': [[2, 3]], 'large.go': 'all', 'new.go': [] },
      ['a.go', 'gone.go', 'large.go', 'new.go', 'old.go'],
    ]);
  });

  it('a pull request of more files than the server tells of is not believed', async () => {
    const many = Array.from({ length: 3001 }, (_, index): ChangedFile => ({
      filename: `${index}.go`,
      status: 'added',
    }));

    const { found, lines } = await asked(many);

    expect(found).toEqual({ none: 'This is no Git checkout, or git is missing.' });
    expect(lines.join()).toContain('The pull request changes 3001 files, and GitHub tells of 3000 of them.');
  });

  it('a pull request that has moved on is not asked about the head of this run', async () => {
    const { found, lines } = await asked(files, 'b'.repeat(40));

    expect(found).toEqual({ none: 'This is no Git checkout, or git is missing.' });
    expect(lines.join()).toMatch(/The pull request is at [0-9a-f]{12} by now, and this run at bbbbbbbbbbbb\./);
  });
});
