import { findBaseCommit, type BaseRequest } from '../../src/baseline/base-commit.ts';
import { Laboratory, opened, type TestRepository } from './repository.ts';

let lab: Laboratory;
beforeEach(() => {
  lab = new Laboratory();
});
afterEach(() => lab.end());

interface Change {
  readonly origin: TestRepository;
  readonly parted: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** A base branch that has moved on since the change left it, and the test merge of both. */
function change(): Change {
  const origin = lab.repository('origin');
  const parted = origin.commit({ 'a.yaml': 'a: 1' });
  origin.git('checkout', '--quiet', '-b', 'change');
  const head = origin.commit({ 'b.yaml': 'b: 1' });
  origin.git('checkout', '--quiet', 'main');
  const base = origin.commit({ 'c.yaml': 'c: 1' });
  origin.git('checkout', '--quiet', '-b', 'merge');
  origin.git('merge', '--quiet', '--no-edit', '--no-ff', 'change');
  return { origin, parted, base, head, merge: origin.git('rev-parse', 'HEAD') };
}

async function baseOf(checkout: TestRepository, request: BaseRequest) {
  const { git, repository } = await opened(checkout.folder);
  return findBaseCommit(git, repository, request);
}

const NONE = { kind: 'none', why: 'A run of schedule has no base.' } as const;

describe('the base of a pull request', () => {
  it('is the first parent of the merge that is checked out, fetched into a shallow clone, whatever the event says', async () => {
    const { origin, parted, base, head, merge } = change();
    const clone = lab.shallowClone(origin, merge);

    const found = await baseOf(clone, { event: { kind: 'pull-request', headSha: head, baseSha: parted } });

    expect(found).toEqual({ sha: base });
    expect(clone.git('cat-file', '-t', base)).toBe('commit');
  });

  it('is where the head has parted from the base when the head is checked out', async () => {
    const { origin, parted, base, head } = change();
    origin.git('checkout', '--quiet', head);

    const found = await baseOf(origin, { event: { kind: 'pull-request', headSha: head, baseSha: base } });

    expect(found).toEqual({ sha: parted });
  });

  it('is what the server says of a head in a shallow clone', async () => {
    const { origin, parted, base, head } = change();
    const clone = lab.shallowClone(origin, head);
    const asked: string[] = [];

    const found = await baseOf(clone, {
      event: { kind: 'pull-request', headSha: head, baseSha: base },
      mergeBaseOf: async (...commits) => (asked.push(...commits), parted),
    });

    expect(found).toEqual({ sha: parted });
    expect(asked).toEqual([base, head]);
  });

  it('cannot be told for a head in a shallow clone when nobody knows, and the sentence says what to do', async () => {
    const { origin, base, head } = change();
    const clone = lab.shallowClone(origin, head);

    const found = await baseOf(clone, { event: { kind: 'pull-request', headSha: head, baseSha: base } });

    expect(found).toEqual({ none: expect.stringMatching(/check out the merge commit.*fetch-depth: 0/) });
  });

  it('is not the parent of a commit that merges something else', async () => {
    const { origin, base, parted } = change();

    const found = await baseOf(origin, { event: { kind: 'pull-request', headSha: parted, baseSha: base } });

    expect(found).toEqual({ none: expect.stringContaining('neither the head of the pull request nor its merge') });
  });
});

describe('the base of a push or a merge group', () => {
  it('is the commit that the event names, also after a forced push that left it on no branch', async () => {
    const origin = lab.repository('origin');
    origin.commit({ 'a.yaml': 'a: 1' });
    const before = origin.commit({ 'a.yaml': 'a: 2' });
    origin.git('reset', '--quiet', '--hard', 'HEAD~1');
    const after = origin.commit({ 'a.yaml': 'a: 3' });
    const clone = lab.shallowClone(origin, after);

    expect(await baseOf(clone, { event: { kind: 'commit', sha: before } })).toEqual({ sha: before });
  });

  it('is none, with the reason, where the commit cannot be fetched', async () => {
    const { origin, merge } = change();
    const clone = lab.shallowClone(origin, merge);

    const found = await baseOf(clone, { event: { kind: 'commit', sha: '1'.repeat(40) } });

    expect(found).toEqual({
      none: expect.stringMatching(/^The base commit 111111111111 is not in the checkout and could not be fetched: \S+/),
    });
  });
});

describe('a base that a person names', () => {
  it('counts from where the change has left that branch', async () => {
    const { origin, parted, head } = change();
    origin.git('checkout', '--quiet', head);

    expect(await baseOf(origin, { asked: 'main', event: NONE })).toEqual({ sha: parted });
  });

  it('may be a branch that only the remote has', async () => {
    const { origin, base } = change();
    const clone = lab.shallowClone(origin, 'merge');
    clone.git('fetch', '--quiet', '--depth=1', 'origin', '+main:refs/remotes/origin/main');

    expect(await baseOf(clone, { asked: 'main', event: NONE })).toEqual({ sha: base });
  });

  it.each(['nowhere', '--upload-pack=touch /tmp/x', 'main:a.yaml'])('is none when there is no %s', async (asked) => {
    const { origin } = change();

    expect(await baseOf(origin, { asked, event: NONE })).toEqual({
      none: `base: there is no commit, branch or tag ${JSON.stringify(asked)} in the checkout.`,
    });
  });
});

it('says what the event says when there is no base', async () => {
  const { origin } = change();

  expect(await baseOf(origin, { event: NONE })).toEqual({ none: NONE.why });
});
