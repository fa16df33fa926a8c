import { annotation, checkRun, connect, headOf, output } from './client.ts';

describe('a fault', () => {
  it.each([403, 404, 422, 429] as const)('answers %i with the form of GitHub', async (status) => {
    await using client = await connect();
    client.github.faults.add({ operation: 'pulls/list' }, { kind: 'status', status, headers: { 'retry-after': '1' } });

    const answer = await client.call('GET', '/pulls');

    expect(answer).toMatchObject({
      status,
      body: { message: expect.any(String), documentation_url: expect.any(String) },
    });
    expect(answer.headers.get('retry-after')).toBe('1');
  });

  it.each([500, 502, 503] as const)('answers %i with a page', async (status) => {
    await using client = await connect();
    client.github.faults.add({}, { kind: 'status', status });

    const answer = await client.call('GET', '/pulls');

    expect(answer).toMatchObject({ status, body: expect.stringContaining('<!DOCTYPE html>') });
  });

  it('hits the requests it is for, as often as it says', async () => {
    await using client = await connect();
    const { faults } = client.github;
    faults.add({ method: 'GET', path: /\/pulls$/, nth: 2, times: 2 }, { kind: 'status', status: 502 });
    const paths = ['/pulls', '/pulls/1', '/pulls', '/pulls', '/pulls'];

    const statuses = [];
    for (const path of paths) {
      statuses.push((await client.call('GET', path)).status);
    }

    expect(statuses).toEqual([200, 200, 502, 502, 200]);
    expect(faults.pending()).toBe(0);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('drops the connection %s the change is made', async (when, made) => {
    await using client = await connect();
    const { faults, state } = client.github;
    faults.add({ operation: 'checks/create' }, { kind: 'drop', when });

    const lost = client.call('POST', '/check-runs', checkRun(headOf(client.github), { output: output(annotation()) }));

    await expect(lost).rejects.toThrow('fetch failed');
    expect(state.checkRuns).toHaveLength(made);
  });

  it('fails with a status although the change was made', async () => {
    await using client = await connect();
    client.github.faults.add({ method: 'POST' }, { kind: 'status', status: 502, when: 'after' });

    const answer = await client.call('POST', '/issues/1/comments', { body: 'x' });

    expect(answer.status).toBe(502);
    expect(client.github.state.comments).toMatchObject([{ body: 'x' }]);
  });

  it('cuts the answer short', async () => {
    await using client = await connect();
    client.github.faults.add({}, { kind: 'truncate' });

    await expect(client.call('GET', '/pulls/1')).rejects.toThrow('terminated');
  });

  it('delays the answer', async () => {
    await using client = await connect();
    client.github.faults.add({}, { kind: 'slow', ms: 50 });

    const timeout = fetch(`${client.github.url}/rate_limit`, { signal: AbortSignal.timeout(5) });

    await expect(timeout).rejects.toThrow('timeout');
  });

  it('is pending until a request meets it', async () => {
    await using client = await connect();

    client.github.faults.add({ operation: 'checks/update', times: 3 }, { kind: 'truncate' });

    expect(client.github.faults.pending()).toBe(3);
  });
});

describe('rate limits', () => {
  it('are told with every answer', async () => {
    await using client = await connect({ rateLimit: { limit: 10 } });

    const answer = await client.call('GET', '/pulls');

    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-ratelimit-limit': '10',
      'x-ratelimit-remaining': '9',
      'x-ratelimit-used': '1',
    });
  });

  it('refuse when they are used up, until the hour is over', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    await using client = await connect({ rateLimit: { limit: 1 }, now: () => new Date(now) });
    await client.call('GET', '/pulls');

    const refused = await client.call('GET', '/pulls');
    now += 3_600_000;
    const served = await client.call('GET', '/pulls');

    expect(refused).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('API rate limit exceeded') },
    });
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(refused.headers.get('x-ratelimit-reset')).toBe(String(now / 1000));
    expect(served.status).toBe(200);
  });

  it('refuse more content in a minute than is allowed, and never reading', async () => {
    await using client = await connect({ rateLimit: { contentPerMinute: 1 } });
    await client.call('POST', '/issues/1/comments', { body: 'x' });

    const written = await client.call('POST', '/issues/1/comments', { body: 'y' });
    const read = await client.call('GET', '/issues/1/comments');

    expect(written).toMatchObject({ status: 403, body: { message: expect.stringContaining('secondary rate limit') } });
    expect(written.headers.get('retry-after')).toBe('60');
    expect(read.status).toBe(200);
  });

  it('can be met on purpose', async () => {
    await using client = await connect();
    client.github.faults.add({}, { kind: 'secondary-limit', retryAfter: 7, status: 429 });
    client.github.faults.add({ nth: 2 }, { kind: 'primary-limit', resetSeconds: 30 });

    const secondary = await client.call('GET', '/pulls');
    const primary = await client.call('GET', '/pulls');

    expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([429, '7']);
    expect([primary.status, primary.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  });
});
