import { statusOf } from '../../src/github/failures.ts';
import { getCheckRun, openCheckRun } from '../../src/github/check-run.ts';
import type { Api } from '../../src/github/client.ts';
import { DEFAULT_PACE, spacingAt } from '../../src/github/pace.ts';
import { api, asked, github, headSha, PACE, recordedLog, stopAll } from './session.ts';

afterEach(stopAll);

function check(sha: string) {
  return {
    name: 'gatehouse / test',
    headSha: sha,
    externalId: 'gatehouse:test',
    title: 'Scanning',
    summary: 'Running.',
  };
}

async function statusOfUser(client: Api): Promise<number | undefined> {
  try {
    return (await client.octokit.request('GET /rate_limit')).status;
  } catch (error) {
    return statusOf(error);
  }
}

describe('spacingAt', () => {
  it.each([
    ['https://api.github.com', 'github'],
    ['https://api.octocorp.ghe.com', 'github'],
    ['https://github.corp.example/api/v3', 'none'],
    ['https://api.github.com.corp.example', 'none'],
  ])('spaces writes to %s: %s', (apiUrl, spacing) => {
    expect(spacingAt(apiUrl, DEFAULT_PACE)).toBe(spacing);
  });
});

describe('connect', () => {
  it('names Gatehouse and its version, and the token', async () => {
    const fake = await github();

    await statusOfUser(await api(fake));

    expect(fake.requests[0]?.headers).toMatchObject({
      'user-agent': expect.stringMatching(/^gatehouse\/1\.0\.0 /u),
      authorization: 'token ghs_test',
    });
  });

  it('reaches GitHub Enterprise Server below its prefix', async () => {
    const fake = await github({ basePath: '/api/v3' });

    await openCheckRun(await api(fake), check(headSha(fake)));

    expect(fake.state.checkRuns).toHaveLength(1);
  });

  it.each([
    ['502', { kind: 'status', status: 502 }],
    ['a dropped connection', { kind: 'drop', when: 'before' }],
    ['429 with retry-after', { kind: 'status', status: 429, headers: { 'retry-after': '2' } }],
    ['a secondary limit', { kind: 'secondary-limit', retryAfter: 2 }],
    ['a secondary limit without a time', { kind: 'secondary-limit' }],
    ['a primary limit that ends soon', { kind: 'primary-limit', resetSeconds: 5 }],
  ] as const)('reads again after %s', async (_, fault) => {
    const fake = await github();
    fake.faults.add({}, fault);

    expect(await statusOfUser(await api(fake))).toBe(200);
  });

  it.each([
    [
      '429 with a longer wait than is worth it',
      { kind: 'status', status: 429, headers: { 'retry-after': '600' } },
      429,
    ],
    ['a primary limit that ends too late', { kind: 'primary-limit', resetSeconds: 1800 }, 403],
  ] as const)('does not wait for %s', async (_, fault, status) => {
    const fake = await github();
    fake.faults.add({}, fault);

    expect(await statusOfUser(await api(fake))).toBe(status);
    expect(fake.requests).toHaveLength(1);
  });

  it('says that it waits', async () => {
    const fake = await github();
    fake.faults.add({}, { kind: 'secondary-limit', retryAfter: 7 });
    const log = recordedLog();

    await statusOfUser(await api(fake, { log }));

    expect(log.lines).toEqual(["info: GitHub's rate limit is reached: waiting 7 s."]);
  });

  it('gives up a server that does not answer', async () => {
    const fake = await github();
    fake.faults.add({ times: 9 }, { kind: 'slow', ms: 400 });

    const status = await statusOfUser(await api(fake, { pace: { ...PACE, requestTimeoutMs: 50 } }));

    expect(status).toBe(500);
  });
});

describe('openCheckRun', () => {
  it.each([
    ['before it was done', { kind: 'drop', when: 'before' }],
    ['after it was done', { kind: 'drop', when: 'after' }],
    ['by a gateway after it was done', { kind: 'status', status: 502, when: 'after' }],
    ['by an answer that ends early', { kind: 'truncate' }],
  ] as const)('opens one check run though the answer was lost %s', async (_, fault) => {
    const fake = await github();
    fake.faults.add({ operation: 'checks/create' }, fault);

    const run = await openCheckRun(await api(fake), check(headSha(fake)));

    expect(fake.state.checkRuns.map(({ id }) => id)).toEqual([run.id]);
  });

  it('does not take the check run of another run for its own', async () => {
    const fake = await github();
    const client = await api(fake);
    await openCheckRun(client, { ...check(headSha(fake)), externalId: 'somebody else' });
    fake.faults.add({ operation: 'checks/create' }, { kind: 'drop', when: 'before' });

    const run = await openCheckRun(client, check(headSha(fake)));

    expect((await getCheckRun(client, run.id)).externalId).toBe('gatehouse:test');
  });

  it('writes again after a rate limit, which is certain not to have done it', async () => {
    const fake = await github();
    fake.faults.add({ operation: 'checks/create' }, { kind: 'secondary-limit', retryAfter: 1, status: 429 });

    await openCheckRun(await api(fake), check(headSha(fake)));

    expect(asked(fake)).toEqual(['POST checks/create', 'POST checks/create']);
  });

  it('gives up when the gateway stays down', async () => {
    const fake = await github();
    fake.faults.add({ operation: 'checks/create', times: 99 }, { kind: 'status', status: 502 });

    await expect(openCheckRun(await api(fake), check(headSha(fake)))).rejects.toThrow(/Unicorn/u);
    expect(fake.state.checkRuns).toEqual([]);
  });
});
