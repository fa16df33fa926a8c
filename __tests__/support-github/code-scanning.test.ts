import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Client, connect, headOf } from './client.ts';

const ref = 'refs/pull/1/head';

function result(startLine: number, changes: object = {}): object {
  const physicalLocation = { artifactLocation: { uri: 'a.yaml' }, region: { startLine } };
  return { ruleId: 'PSS-1', level: 'error', message: { text: 'wrong' }, locations: [{ physicalLocation }], ...changes };
}

function run(id: string, ...results: object[]): object {
  return { tool: { driver: { name: 'Gatehouse' } }, automationDetails: { id }, results };
}

const sarif = (...runs: object[]): object => ({ version: '2.1.0', runs });

function upload(client: Client, document: object | string, changes: object = {}): ReturnType<Client['call']> {
  const text = typeof document === 'string' ? document : gzipSync(JSON.stringify(document)).toString('base64');
  return client.call('POST', '/code-scanning/sarifs', {
    commit_sha: headOf(client.github),
    ref,
    sarif: text,
    ...changes,
  });
}

async function poll(client: Client): Promise<unknown> {
  const answer = await client.call('GET', `/code-scanning/sarifs/${client.github.state.sarifs.at(-1)?.id}`);
  return answer.body;
}

describe('an upload to code scanning', () => {
  it('is pending, then complete, and keeps the decoded document', async () => {
    await using client = await connect();
    const document = sarif(run('gatehouse/a/', result(1)));

    const answer = await upload(client, document);
    const polls = [await poll(client), await poll(client)];

    expect(answer.status).toBe(202);
    expect(polls).toMatchObject([{ processing_status: 'pending' }, { processing_status: 'complete' }]);
    expect(client.github.state.sarifs).toMatchObject([{ document, ref }]);
    expect(client.github.violations).toEqual([]);
  });

  it.each([
    ['two runs of one category', sarif(run('x/'), run('x/')), 'multiple runs with the same category'],
    [
      '21 runs',
      sarif(...Array.from({ length: 21 }, (_, index) => run(`${index}/`))),
      'must NOT have more than 20 items',
    ],
    ['a result without a location', sarif(run('x/', result(1, { locations: [] }))), 'must NOT have fewer than 1 items'],
    ['line 0', sarif(run('x/', result(0))), 'must be >= 1'],
    ['another version', { version: '2.0.0', runs: [] }, 'must be equal to constant'],
  ])('fails in processing, and is a violation: %s', async (_, document, sentence) => {
    await using client = await connect({ sarifPolls: 0 });

    await upload(client, document);
    const polled = await poll(client);

    expect(polled).toMatchObject({ processing_status: 'failed', errors: [expect.stringContaining(sentence)] });
    expect(client.github.violations).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    ['text that is not gzip', 'aGVsbG8=', {}, 400],
    ['gzip that is not JSON', gzipSync('{').toString('base64'), {}, 400],
    ['more than 10 MB of gzip', randomBytes(10 * 1024 * 1024 + 1).toString('base64'), {}, 413],
    ['the short name of a branch', sarif(), { ref: 'main' }, 400],
    ['a short SHA', sarif(), { commit_sha: 'abc1234' }, 400],
  ])('is refused and a violation: %s', async (_, document, changes, status) => {
    await using client = await connect();

    const answer = await upload(client, document, changes);

    expect(answer.status).toBe(status);
    expect(client.github.violations).not.toEqual([]);
    expect(client.github.state.sarifs).toEqual([]);
  });

  it('needs a commit and a reference that exist', async () => {
    await using client = await connect();

    const commit = await upload(client, sarif(), { commit_sha: '0'.repeat(40) });
    const reference = await upload(client, sarif(), { ref: 'refs/heads/nowhere' });

    expect([commit.status, reference.status]).toEqual([404, 404]);
  });

  it.each([
    ['disabled', 403, 'Advanced Security must be enabled for this repository to use code scanning.'],
    ['not-found', 404, 'Not Found'],
  ] as const)('is refused where code scanning is %s', async (codeScanning, status, message) => {
    await using client = await connect({ codeScanning });

    const answer = await upload(client, sarif());

    expect(answer).toMatchObject({ status, body: { message } });
  });
});

describe('alerts', () => {
  it('are missing before the first analysis', async () => {
    await using client = await connect();

    const answer = await client.call('GET', '/code-scanning/alerts');

    expect(answer).toMatchObject({ status: 404, body: { message: 'no analysis found' } });
  });

  it('are open while the latest analysis of their category has them, else fixed', async () => {
    await using client = await connect();
    await upload(client, sarif(run('a/', result(1), result(2))));
    await upload(client, sarif(run('b/', result(3))));
    await upload(client, sarif(run('a/', result(2))));

    const open = await client.call('GET', `/code-scanning/alerts?ref=${ref}&state=open&tool_name=Gatehouse`);
    const fixed = await client.call('GET', `/code-scanning/alerts?ref=${ref}&state=fixed`);

    expect(open.body).toMatchObject([{ number: 2 }, { number: 3 }]);
    expect(fixed.body).toMatchObject([{ number: 1 }]);
    expect(client.github.violations).toEqual([]);
  });

  it('are kept for each reference', async () => {
    await using client = await connect();
    await upload(client, sarif(run('a/', result(1))));

    const answer = await client.call('GET', '/code-scanning/alerts');

    expect(answer.body).toEqual([]);
  });
});
