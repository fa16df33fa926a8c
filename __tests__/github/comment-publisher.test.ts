import { commentPublisher, type CommentMode } from '../../src/github/comment-publisher.ts';
import { readContext } from '../../src/github/context.ts';
import type { Publication } from '../../src/publish/publisher.ts';
import type { Report } from '../../src/domain/report.ts';
import { commentMarker } from '../../src/report/markdown/comment.ts';
import { addComment } from '../support/github/seed.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { finding, findings, report } from './reports.ts';
import { api, asked, github, headSha, pullRequestEnv, pullRequestEvent, stopAll } from './session.ts';

afterEach(stopAll);

const BOT = 'github-actions[bot]';
const MARKER = commentMarker('manifest-scan', '');

interface Given {
  readonly mode?: CommentMode;
  readonly id?: string;
  readonly runId?: string;
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: unknown;
}

function publish(fake: FakeGitHub, result: Report, given: Given = {}): Promise<Publication> {
  const {
    mode = 'always',
    id = '',
    runId = '42',
    token = 'ghs_test',
    env = {},
    event = pullRequestEvent(fake),
  } = given;
  const context = readContext({ ...pullRequestEnv(fake), GITHUB_RUN_ID: runId, ...env }, event);
  const publisher = commentPublisher({
    connect: () => api(fake, { token }),
    context,
    gate: 'manifest-scan',
    id,
    mode,
    check: () => undefined,
  });
  return publisher.publish(result);
}

function bodies({ state }: FakeGitHub): readonly string[] {
  return state.comments.map(({ body }) => body);
}

function writes(fake: FakeGitHub): readonly string[] {
  return asked(fake).filter((request) => !request.startsWith('GET'));
}

describe('the comment', () => {
  it('is written once and then kept up to date', async () => {
    const fake = await github();

    const first = await publish(fake, report(findings(1)));
    const second = await publish(fake, report([]));

    expect(first).toMatchObject({
      status: 'published',
      url: expect.stringContaining('/octo/shop/pull/1#issuecomment-'),
    });
    expect(second.status).toBe('published');
    expect(bodies(fake)).toEqual([expect.stringContaining('nothing open')]);
    expect(bodies(fake)[0]).toContain(MARKER);
  });

  it('is not written anew when only the run is another one', async () => {
    const fake = await github();
    await publish(fake, report(findings(1)));

    const publication = await publish(fake, report(findings(1)), { runId: '43' });

    expect(publication).toMatchObject({ status: 'published', message: 'The comment says the same already.' });
    expect(writes(fake)).toEqual(['POST issues/create-comment']);
  });

  it('is one for each id', async () => {
    const fake = await github();

    await publish(fake, report([]), { id: 'a' });
    await publish(fake, report([]), { id: 'b' });

    expect(fake.state.comments).toHaveLength(2);
  });

  it('of somebody else is not touched, whatever marker it carries', async () => {
    const fake = await github();
    addComment(fake.state, { login: 'mallory', body: `${MARKER}\nAll is well.` });

    await publish(fake, report(findings(1)));

    expect(fake.state.comments.map(({ login }) => login)).toEqual(['mallory', BOT]);
    expect(bodies(fake)[0]).toBe(`${MARKER}\nAll is well.`);
  });

  it('is found on the second page', async () => {
    const fake = await github();
    for (let n = 0; n < 100; n += 1) {
      addComment(fake.state, { login: 'mona', body: 'Nice!' });
    }
    addComment(fake.state, { login: BOT, body: MARKER });

    await publish(fake, report([]));

    expect(fake.state.comments).toHaveLength(101);
  });

  it('has its duplicates deleted, the oldest stays', async () => {
    const fake = await github();
    const oldest = addComment(fake.state, { login: BOT, body: `${MARKER}\nfirst` });
    addComment(fake.state, { login: BOT, body: `${MARKER}\nsecond` });

    await publish(fake, report(findings(1)));

    expect(fake.state.comments.map(({ id }) => id)).toEqual([oldest.id]);
    expect(bodies(fake)[0]).not.toContain('first');
  });

  it('says when a duplicate cannot be deleted', async () => {
    const fake = await github();
    addComment(fake.state, { login: BOT, body: MARKER });
    addComment(fake.state, { login: BOT, body: MARKER });
    fake.faults.add({ method: 'DELETE' }, { kind: 'status', status: 403 });

    const publication = await publish(fake, report([]));

    expect(publication).toMatchObject({
      status: 'published',
      message: '1 older comments of the same gate could not be deleted.',
    });
  });

  it('is found again by the login of a user whose token it is', async () => {
    const fake = await github({ tokens: { ghp_mona: { app: 'classic', login: 'mona', pullRequests: 'write' } } });

    await publish(fake, report([]), { token: 'ghp_mona' });
    await publish(fake, report(findings(1)), { token: 'ghp_mona' });

    expect(fake.state.comments.map(({ login }) => login)).toEqual(['mona']);
  });

  it.each([
    ['before', { kind: 'drop', when: 'before' }],
    ['after', { kind: 'drop', when: 'after' }],
    ['while', { kind: 'truncate' }],
  ] as const)('is there once though the connection broke %s it was written', async (_, fault) => {
    const fake = await github();
    fake.faults.add({ operation: 'issues/create-comment' }, fault);

    const publication = await publish(fake, report(findings(1)));

    expect(publication.status).toBe('published');
    expect(fake.state.comments).toHaveLength(1);
  });

  it('is updated though a gateway failed once', async () => {
    const fake = await github();
    await publish(fake, report([]));
    fake.faults.add({ operation: 'issues/update-comment' }, { kind: 'status', status: 502 });

    const publication = await publish(fake, report(findings(1)));

    expect(publication).toMatchObject({ status: 'published' });
    expect(bodies(fake)).toEqual([expect.stringContaining('GH-TEST-0')]);
  });

  it.each([
    ['long findings', Array.from({ length: 300 }, (_, n) => finding(n, { message: 'ü'.repeat(70_000) }))],
    ['many findings', findings(10_000)],
  ])('of %s fits', async (_, found) => {
    const fake = await github();

    const publication = await publish(fake, report(found));

    expect(publication.status).toBe('published');
    expect(bodies(fake)[0]?.length).toBeLessThanOrEqual(65_536);
  });

  it('carries no marker of another gate that a finding brings', async () => {
    const fake = await github();
    const other = commentMarker('image-scan', '');

    await publish(fake, report([finding(1, { title: other, message: other })]));

    expect(bodies(fake)[0]).not.toContain(other);
  });
});

describe('the mode', () => {
  const all = report(findings(2));
  const reports = { findings: all, clear: report([]), error: report([], { verdict: 'error' }) };
  const post = 'POST issues/create-comment';
  const update = 'PATCH issues/update-comment';

  it.each([
    ['always', ['clear'], [post]],
    ['on-findings', ['clear'], []],
    ['on-findings', ['findings'], [post]],
    ['on-findings', ['error'], [post]],
    ['on-findings', ['findings', 'clear'], [post, update]],
    ['on-change', ['clear'], [post]],
    ['on-change', ['findings', 'findings'], [post]],
    ['on-change', ['findings', 'clear'], [post, update]],
    ['on-change', ['clear', 'error'], [post, update]],
    ['never', ['findings'], []],
  ] as const)('%s after %j sends %j', async (mode, runs, expected) => {
    const fake = await github();

    for (const run of runs) {
      await publish(fake, reports[run], { mode });
    }

    expect(writes(fake)).toEqual(expected);
  });

  it('on-change does not mind other words for the same findings', async () => {
    const fake = await github();
    await publish(fake, all, { mode: 'on-change' });

    const publication = await publish(fake, { ...all, notices: ['A newer version is there.'] }, { mode: 'on-change' });

    expect(publication).toMatchObject({ status: 'published', message: 'The result has not changed.' });
  });
});

function workflowRun(fake: FakeGitHub, sha = headSha(fake)): Given {
  const head = { full_name: 'stranger/shop', owner: { login: 'stranger' } };
  const run = { event: 'pull_request', head_sha: sha, head_branch: 'change-1', head_repository: head };
  return {
    env: { GITHUB_EVENT_NAME: 'workflow_run' },
    event: { workflow_run: { ...run, repository: { full_name: 'octo/shop' }, pull_requests: [] } },
  };
}

describe('the pull request', () => {
  it.each(['push', 'merge_group', 'schedule'])('is missing in a run of %s, which is no failure', async (name) => {
    const fake = await github();

    const publication = await publish(fake, report([]), { env: { GITHUB_EVENT_NAME: name }, event: {} });

    expect(publication).toEqual({
      publisher: 'comment',
      status: 'skipped',
      message: `There is no pull request in a run of ${name}.`,
    });
    expect(fake.requests).toEqual([]);
  });

  const trusted = { ghs_test: { pullRequests: 'write', trusted: true } } as const;

  it('of a fork is found from a workflow_run by its branch and commit', async () => {
    const fake = await github({ fork: true, tokens: trusted });

    const publication = await publish(fake, report([]), workflowRun(fake));

    expect(publication.status).toBe('published');
    expect(fake.state.comments.map(({ issue }) => issue)).toEqual([1]);
  });

  it('that has moved on gets no comment about an older commit', async () => {
    const fake = await github({ fork: true, tokens: trusted });

    const publication = await publish(fake, report([]), workflowRun(fake, 'd'.repeat(40)));

    expect(publication).toMatchObject({
      status: 'skipped',
      message: 'No open pull request has dddddddddddd as its head.',
    });
  });

  it.each([
    ['a token without the permission', { tokens: { ghs_test: { pullRequests: 'read' } } } as const],
    ['the token of a fork', { fork: true }],
  ])('is out of reach for %s', async (_, options) => {
    const fake = await github(options);

    const publication = await publish(fake, report(findings(1)));

    expect(publication).toMatchObject({ status: 'forbidden', permission: 'pull-requests: write' });
    expect(fake.state.comments).toEqual([]);
  });

  it('asks once for what is refused', async () => {
    const fake = await github();
    await publish(fake, report([]));
    fake.faults.add({ operation: 'issues/update-comment', times: 9 }, { kind: 'status', status: 403 });

    const publication = await publish(fake, report(findings(1)));

    expect(publication.status).toBe('forbidden');
    expect(writes(fake)).toEqual(['POST issues/create-comment', 'PATCH issues/update-comment']);
  });

  it('is not commented on when GitHub is down, which is said', async () => {
    const fake = await github();
    fake.faults.add({ times: 99 }, { kind: 'drop', when: 'before' });

    const publication = await publish(fake, report([]));

    expect(publication).toMatchObject({ status: 'failed', message: expect.stringMatching(/could not be reached/u) });
  });
});
