import { checkRun, connect, headOf } from './client.ts';

const refused = { status: 403, body: { message: 'Resource not accessible by integration' } };

describe('a token', () => {
  it.each([
    ['checks', 'POST', '/check-runs', { checks: 'read' }, 'checks=write'],
    ['comments', 'POST', '/issues/1/comments', { checks: 'write' }, 'issues=write; pull_requests=write'],
    ['code scanning', 'GET', '/code-scanning/alerts', { contents: 'read' }, 'security_events=read'],
    ['contents', 'GET', '/commits/main', {}, 'contents=read'],
    ['artifacts', 'GET', '/actions/artifacts', {}, 'actions=read'],
  ] as const)('without the permission for %s gets 403 and its name', async (_, method, path, grant, needed) => {
    await using client = await connect({ tokens: { ghs_test: grant } });
    const bodies: Readonly<Record<string, object>> = {
      '/check-runs': checkRun(headOf(client.github)),
      '/issues/1/comments': { body: 'x' },
    };

    const answer = await client.call(method, path, bodies[path]);

    expect(answer).toMatchObject(refused);
    expect(answer.headers.get('x-accepted-github-permissions')).toBe(needed);
    expect(client.github.violations).toEqual([]);
  });

  it('of a pull request from a fork reads, and still uploads to code scanning', async () => {
    await using client = await connect({ fork: true });
    const sarif = { commit_sha: headOf(client.github), ref: 'refs/pull/1/head', sarif: 'AAAA' };

    const comment = await client.call('POST', '/issues/1/comments', { body: 'x' });
    const comments = await client.call('GET', '/issues/1/comments');
    const upload = await client.call('POST', '/code-scanning/sarifs', sarif);

    expect(comment).toMatchObject(refused);
    expect(comments.status).toBe(200);
    expect(upload.status).toBe(400);
  });

  it('of a run on the base branch writes for a fork', async () => {
    await using client = await connect({ fork: true, tokens: { ghs_test: { issues: 'write', trusted: true } } });

    const answer = await client.call('POST', '/issues/1/comments', { body: 'x' });

    expect(answer.status).toBe(201);
  });

  it('of a person cannot make check runs', async () => {
    await using client = await connect({ tokens: { ghs_test: { checks: 'write', app: 'classic', login: 'octocat' } } });

    const answer = await client.call('POST', '/check-runs', checkRun(headOf(client.github)));

    expect(answer).toMatchObject({ status: 403, body: { message: 'You must authenticate via a GitHub App.' } });
  });

  it('that nobody gave out is refused', async () => {
    await using client = await connect();

    const answer = await client.call('GET', '/pulls', undefined, { authorization: 'token ghs_stale' });

    expect(answer).toMatchObject({ status: 401, body: { message: 'Bad credentials' } });
  });
});
