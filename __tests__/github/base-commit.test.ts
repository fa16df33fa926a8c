import { baseOfEvent, branchesOf, mergeBaseOf } from '../../src/github/base-commit.ts';
import { api, github, stopAll } from './session.ts';

afterEach(stopAll);

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];
const ZERO = '0'.repeat(40);
const repository = { default_branch: 'main' };

describe('baseOfEvent', () => {
  it.each([
    [
      'pull_request',
      { pull_request: { head: { sha: A }, base: { sha: B } } },
      { kind: 'pull-request', headSha: A, baseSha: B },
    ],
    ['merge_group', { merge_group: { head_sha: A, base_sha: B } }, { kind: 'commit', sha: B }],
    ['push', { before: B, after: A }, { kind: 'commit', sha: B }],
    ['push', { before: B, after: A, forced: true }, { kind: 'commit', sha: B }],
  ])('tells the commit of %s', (name, event, expected) => {
    expect(baseOfEvent({ GITHUB_EVENT_NAME: name, GITHUB_SHA: A }, event)).toEqual(expected);
  });

  it.each([
    ['push', { before: ZERO, after: A }, /The branch is new/],
    ['schedule', {}, /^A run of schedule is about no change/],
    ['workflow_dispatch', {}, /about no change/],
    ['pull_request', {}, /does not say which commit is the head/],
    ['merge_group', { merge_group: { base_sha: '--upload-pack=x' } }, /what the merge group is based on/],
    ['', undefined, /no event/],
  ])('has no base in %s, and says why', (name, event, why) => {
    expect(baseOfEvent({ GITHUB_EVENT_NAME: name }, event)).toEqual({ kind: 'none', why: expect.stringMatching(why) });
  });

  it('has no base for a tag', () => {
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' };

    expect(baseOfEvent(env, { before: B, after: A })).toEqual({ kind: 'none', why: 'A tag has no base.' });
  });
});

function on(event: string, ref: string, more: Readonly<Record<string, string>> = {}) {
  return { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, ...more };
}

describe('branchesOf', () => {
  const pull = { repository, pull_request: { base: { ref: 'release' } } };

  it.each(['push', 'schedule', 'workflow_dispatch'])('lets %s make the baseline of the default branch', (event) => {
    expect(branchesOf(on(event, 'refs/heads/main'), { repository })).toEqual({ base: 'main', makes: 'main' });
  });

  it('lets a protected branch make its own', () => {
    const env = on('push', 'refs/heads/release', { GITHUB_REF_PROTECTED: 'true' });

    expect(branchesOf(env, { repository })).toEqual({ base: 'release', makes: 'release' });
  });

  it('lets only the branch that is named make one', () => {
    const env = { GITHUB_REF_PROTECTED: 'true' };

    expect(branchesOf(on('push', 'refs/heads/trunk', env), { repository }, 'trunk')).toEqual({
      base: 'trunk',
      makes: 'trunk',
    });
    expect(branchesOf(on('push', 'refs/heads/main', env), { repository }, 'trunk')).toEqual({ base: 'trunk' });
  });

  it.each([
    ['pull_request', 'refs/pull/1/merge', pull, 'release'],
    ['pull_request_target', 'refs/heads/main', pull, 'release'],
    ['workflow_run', 'refs/heads/main', { repository }, 'main'],
    ['issue_comment', 'refs/heads/main', { repository }, 'main'],
    [
      'merge_group',
      'refs/heads/gh-readonly-queue/main/pr-1',
      { repository, merge_group: { base_ref: 'refs/heads/main' } },
      'main',
    ],
    ['push', 'refs/heads/topic', { repository }, 'main'],
    ['push', 'refs/tags/main', { repository }, 'main'],
    ['push', 'refs/heads/main', { repository, deleted: true }, 'main'],
  ])('lets %s on %s make none', (event, ref, payload, base) => {
    expect(branchesOf(on(event, ref), payload)).toEqual({ base });
  });
});

it('asks where two commits have parted', async () => {
  const fake = await github();
  const [pull] = fake.state.pulls;

  expect(await mergeBaseOf(await api(fake), pull?.baseSha ?? '', pull?.headSha ?? '')).toBe(pull?.baseSha);
});
