import { Octokit } from '@octokit/rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { addComment } from '../support/github/seed.ts';
import { annotation, type Client, connect, headOf } from './client.ts';

const repository = { owner: 'octo', repo: 'shop' };
const quiet = { debug: noLog, info: noLog, warn: noLog, error: noLog };

function noLog(): void {
  // What Octokit tells about retries is not what these tests look at.
}

const Patient = Octokit.plugin(retry, throttling);
const twice = (_after: number, _options: object, _octokit: object, count: number): boolean => count < 2;

/** An Octokit as the client of Gatehouse has it, with seconds of waiting turned into milliseconds. */
function octokit({ github }: Client): InstanceType<typeof Patient> {
  return new Patient({
    auth: 'ghs_test',
    baseUrl: github.url,
    log: quiet,
    retry: { retryAfterBaseValue: 1 },
    throttle: { retryAfterBaseValue: 1, onRateLimit: twice, onSecondaryRateLimit: twice },
  });
}

describe('Octokit with retry and throttling', () => {
  it('makes a check run in batches', async () => {
    await using client = await connect();
    const { rest } = octokit(client);
    const output = { title: 'T', summary: 'S', annotations: [annotation()] };
    const made = await rest.checks.create({
      ...repository,
      name: 'gatehouse',
      head_sha: headOf(client.github),
      output,
    });

    await rest.checks.update({ ...repository, check_run_id: made.data.id, conclusion: 'failure', output });

    expect(client.github.state.checkRuns).toMatchObject([
      { conclusion: 'failure', annotations: [{ path: 'a.yaml' }, { path: 'a.yaml' }] },
    ]);
    expect(client.github.violations).toEqual([]);
  });

  it('walks through all pages on loopback', async () => {
    await using client = await connect();
    for (let number = 0; number < 250; number += 1) {
      addComment(client.github.state, { login: 'octocat', body: 'x' });
    }
    const { paginate, rest } = octokit(client);

    const found = await paginate(rest.issues.listComments, { ...repository, issue_number: 1, per_page: 100 });

    expect(found).toHaveLength(250);
    expect(client.github.requests).toHaveLength(3);
  });

  it.each([
    ['502', { kind: 'status', status: 502 }],
    ['a primary limit', { kind: 'primary-limit', resetSeconds: 0 }],
    ['a secondary limit', { kind: 'secondary-limit', retryAfter: 1 }],
    ['429', { kind: 'secondary-limit', retryAfter: 1, status: 429 }],
    ['a dropped connection', { kind: 'drop', when: 'before' }],
  ] as const)('tries again after %s', async (_, fault) => {
    await using client = await connect();
    client.github.faults.add({ operation: 'pulls/get' }, fault);

    const { data } = await octokit(client).rest.pulls.get({ ...repository, pull_number: 1 });

    expect(data.number).toBe(1);
    expect(client.github.requests).toHaveLength(2);
  });

  it('gives up at once where the token may not', async () => {
    await using client = await connect({ tokens: { ghs_test: {} } });

    const refused = octokit(client).rest.issues.createComment({ ...repository, issue_number: 1, body: 'x' });

    await expect(refused).rejects.toMatchObject({ status: 403 });
  });
});
