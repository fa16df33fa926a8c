import { annotation, checkRun, connect, headOf, output } from './client.ts';
import { addPull } from '../support/github/seed.ts';

describe('check runs', () => {
  it('append the annotations of every update', async () => {
    await using client = await connect();
    const { github } = client;
    await client.call('POST', '/check-runs', checkRun(headOf(github), { output: output(annotation()) }));
    const id = github.state.checkRuns[0]?.id;

    const updated = await client.call('PATCH', `/check-runs/${id}`, { output: output(annotation({ path: 'b.yaml' })) });
    const listed = await client.call('GET', `/check-runs/${id}/annotations`);

    expect(updated.body).toMatchObject({ output: { annotations_count: 2 } });
    expect(listed.body).toMatchObject([{ path: 'a.yaml', start_column: null }, { path: 'b.yaml' }]);
    expect(github.violations).toEqual([]);
  });

  it('are completed by a conclusion', async () => {
    await using client = await connect();
    await client.call('POST', '/check-runs', checkRun(headOf(client.github)));
    const id = client.github.state.checkRuns[0]?.id;

    const { body } = await client.call('PATCH', `/check-runs/${id}`, { conclusion: 'failure' });

    expect(body).toMatchObject({ status: 'completed', conclusion: 'failure', completed_at: expect.any(String) });
  });

  it('need a commit that exists', async () => {
    await using client = await connect();

    const answer = await client.call('POST', '/check-runs', checkRun('0'.repeat(40)));

    expect(answer).toMatchObject({ status: 422, body: { message: `No commit found for SHA: ${'0'.repeat(40)}` } });
  });

  it('land in the first suite of their app on the commit', async () => {
    await using client = await connect();
    const { state } = client.github;
    const head_sha = headOf(client.github);
    const app = { id: 15_368, slug: 'github-actions' };
    state.checkSuites.push(
      { id: 1, head_sha, app: { id: 7, slug: 'other' } },
      { id: 2, head_sha, app },
      { id: 3, head_sha, app },
    );

    await client.call('POST', '/check-runs', checkRun(head_sha));

    expect(state.checkRuns[0]).toMatchObject({ suite: 2 });
  });

  it('are found by name, the newest alone unless all are asked for', async () => {
    await using client = await connect();
    const head = headOf(client.github);
    for (const external_id of ['first', 'second']) {
      await client.call('POST', '/check-runs', checkRun(head, { external_id }));
    }
    await client.call('POST', '/check-runs', checkRun(head, { name: 'other' }));
    const name = encodeURIComponent('gatehouse / manifest-scan');

    const latest = await client.call('GET', `/commits/${head}/check-runs?check_name=${name}`);
    const all = await client.call('GET', `/commits/${head}/check-runs?check_name=${name}&filter=all`);

    expect(latest.body).toMatchObject({ total_count: 1, check_runs: [{ external_id: 'second' }] });
    expect(all.body).toMatchObject({ total_count: 2 });
  });

  it('can only be changed by the app that made them', async () => {
    const other = { checks: 'write', app: { id: 7, slug: 'other' } } as const;
    await using client = await connect({ tokens: { ghs_test: { checks: 'write' }, ghs_other: other } });
    await client.call('POST', '/check-runs', checkRun(headOf(client.github)));
    const id = client.github.state.checkRuns[0]?.id;

    const answer = await client.call('PATCH', `/check-runs/${id}`, { name: 'x' }, { authorization: 'token ghs_other' });

    expect(answer.status).toBe(403);
  });

  it('name the pull request, unless it comes from a fork', async () => {
    await using client = await connect();
    const fork = addPull(client.github.state, { headRepository: 'stranger/shop' });

    const own = await client.call('POST', '/check-runs', checkRun(headOf(client.github)));
    const strangers = await client.call('POST', '/check-runs', checkRun(fork.headSha));

    expect(own.body).toMatchObject({ pull_requests: [{ number: 1 }] });
    expect(strangers.body).toMatchObject({ pull_requests: [] });
  });
});
