import { description, operations } from '../support/github/description.ts';
import { handlers } from '../support/github/handlers/index.ts';
import { answerProblems, requestProblems } from '../support/github/gate.ts';
import { annotation, checkRun, connect, headOf, output } from './client.ts';

const withBody = operations.filter(({ body }) => body !== undefined);
const withAnswer = operations.flatMap((operation) =>
  Object.entries(operation.responses)
    .filter(([, { content }]) => content?.['application/json'] !== undefined)
    .map(([status]) => ({ id: operation.id, status: Number(status), operation })),
);
const absurd: readonly unknown[] = [42, 'text', [], [[null]], null, { absurd: { value: [1] } }];

describe('the gate is not open', () => {
  it.each(withBody)('refuses every absurd body of $id', (operation) => {
    const params = Object.fromEntries(
      operation.parameters.filter((each) => each.in === 'path').map(({ name }) => [name, '1']),
    );

    const passed = absurd.filter((body) => requestProblems(operation, { params, query: {}, body }).length === 0);

    expect(passed).toEqual([]);
  });

  it.each(withAnswer)('refuses absurd answers $status of $id', ({ operation, status }) => {
    const passed = [42, 'text'].filter(
      (body) => answerProblems(operation, status, 'application/json', body).length === 0,
    );

    expect(passed).toEqual([]);
  });

  it('serves every operation that is described, and no other', () => {
    expect(Object.keys(handlers).sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  it('finds a required field that an answer lacks', () => {
    const operation = operations.find(({ id }) => id === 'checks/get');

    const problems = operation === undefined ? [] : answerProblems(operation, 200, 'application/json', { id: 1 });

    expect(problems).toContain('"head_sha" wasn\'t supplied.');
  });

  it('is made from the version that its note names', () => {
    expect(description).toMatchObject({ info: { version: '23.0.2' } });
  });
});

const long = (length: number, text = 'a'): string => text.repeat(length);
const many = (count: number): object[] => Array.from({ length: count }, () => annotation());

describe('what GitHub describes is refused with 422 and is a violation', () => {
  it.each([
    ['51 annotations', { output: output(...many(51)) }, 'No more than 50 items are allowed; 51 were supplied.'],
    [
      'an unknown level',
      { output: output(annotation({ annotation_level: 'error' })) },
      'must be equal to one of the allowed values',
    ],
    ['no name', { name: undefined }, '"name" wasn\'t supplied.'],
    ['no head', { head_sha: undefined }, '"head_sha" wasn\'t supplied.'],
    ['an unknown status', { status: 'done' }, 'must be equal to one of the allowed values'],
    ['an unknown conclusion', { conclusion: 'error' }, 'must be equal to one of the allowed values'],
    [
      'a summary of 65,536 characters',
      { output: { title: 'T', summary: long(65_536) } },
      'Only 65535 characters are allowed; 65536 were supplied.',
    ],
    ['an output without title', { output: { summary: 'S' } }, '"title" wasn\'t supplied.'],
    ['a line that is text', { output: output(annotation({ start_line: '1' })) }, 'must be integer'],
    ['a date that is none', { started_at: 'yesterday' }, 'must match format "date-time"'],
  ])('%s', async (_, changes, sentence) => {
    await using client = await connect();

    const answer = await client.call('POST', '/check-runs', checkRun(headOf(client.github), changes));

    expect(answer).toMatchObject({ status: 422, body: { message: expect.stringContaining(sentence) } });
    expect(client.github.violations.join('\n')).toContain(sentence);
    expect(client.github.state.checkRuns).toEqual([]);
  });

  it.each([
    ['an update with output and no summary', { output: { title: 'T' } }, '"summary" wasn\'t supplied.'],
    ['an update that completes without conclusion', { status: 'completed' }, '"conclusion" wasn\'t supplied.'],
  ])('%s', async (_, changes, sentence) => {
    await using client = await connect();
    await client.call('POST', '/check-runs', checkRun(headOf(client.github)));
    const id = client.github.state.checkRuns[0]?.id;

    const answer = await client.call('PATCH', `/check-runs/${id}`, changes);

    expect(answer).toMatchObject({ status: 422, body: { message: expect.stringContaining(sentence) } });
    expect(client.github.violations.join('\n')).toContain(sentence);
  });
});

describe('what GitHub refuses without describing it is refused and is a violation', () => {
  it.each([
    ['completed without conclusion', { status: 'completed' }, '"conclusion" wasn\'t supplied.'],
    ['stale as conclusion', { conclusion: 'stale' }, 'Only GitHub can change a check run conclusion to stale.'],
    ['an unknown property', { colour: 'red' }, '"colour" is not a permitted key.'],
    [
      'an unknown property of an annotation',
      { output: output(annotation({ severity: 1 })) },
      '"severity" is not a permitted key.',
    ],
    [
      'a message over 64 KB',
      { output: output(annotation({ message: long(65_537) })) },
      'message exceeds a maximum bytesize of 65536',
    ],
    [
      'a message over 64 KB in bytes only',
      { output: output(annotation({ message: long(32_769, 'é') })) },
      'message exceeds a maximum bytesize',
    ],
    ['raw details over 64 KB', { output: output(annotation({ raw_details: long(65_537) })) }, 'raw_details exceeds'],
    [
      'a title of 256 characters',
      { output: output(annotation({ title: long(256) })) },
      'title is too long (maximum is 255 characters)',
    ],
    ['line 0', { output: output(annotation({ start_line: 0 })) }, 'start_line must be at least 1'],
    [
      'an end before the start',
      { output: output(annotation({ start_line: 3 })) },
      'end_line must not be before start_line',
    ],
    [
      'columns over several lines',
      { output: output(annotation({ end_line: 2, start_column: 1 })) },
      'columns are only allowed',
    ],
    ['column 0', { output: output(annotation({ start_column: 0 })) }, 'columns must be at least 1'],
    [
      'an end column before the start',
      { output: output(annotation({ start_column: 5, end_column: 2 })) },
      'end_column must not be before',
    ],
    [
      'an absolute path',
      { output: output(annotation({ path: '/etc/passwd' })) },
      'path must be relative to the repository',
    ],
    [
      'a summary over 65,535 bytes',
      { output: { title: 'T', summary: long(32_768, 'é') } },
      'summary exceeds a maximum bytesize of 65535',
    ],
    [
      'a text over 65,535 bytes',
      { output: { title: 'T', summary: 'S', text: long(32_768, 'é') } },
      'text exceeds a maximum bytesize of 65535',
    ],
    ['an address that is no page', { details_url: 'javascript:alert(1)' }, 'details_url must use http or https scheme'],
    ['a short SHA', { head_sha: 'abc1234' }, 'head_sha is not a full SHA'],
  ])('%s', async (_, changes, sentence) => {
    await using client = await connect();

    const answer = await client.call('POST', '/check-runs', checkRun(headOf(client.github), changes));

    expect(answer).toMatchObject({ status: 422, body: { message: expect.stringContaining(sentence) } });
    expect(client.github.violations).toEqual([expect.stringContaining(sentence)]);
    expect(client.github.state.checkRuns).toEqual([]);
  });

  it.each([
    [
      'a comment of 65,537 characters',
      '/issues/1/comments',
      { body: long(65_537) },
      'Body is too long (maximum is 65536 characters)',
    ],
    ['an empty comment', '/issues/1/comments', { body: ' ' }, "Body can't be blank"],
    [
      'a reference that is no full one',
      '/git/refs',
      { ref: 'main', sha: long(40) },
      "Reference name must start with 'refs'",
    ],
  ])('%s', async (_, path, body, sentence) => {
    await using client = await connect();

    const answer = await client.call('POST', path, body);

    expect(answer).toMatchObject({ status: 422, body: { message: expect.stringContaining(sentence) } });
    expect(client.github.violations).toEqual([expect.stringContaining(sentence)]);
  });

  it('a status with a description of 141 characters', async () => {
    await using client = await connect();

    const answer = await client.call('POST', `/statuses/${headOf(client.github)}`, {
      state: 'success',
      description: long(141),
    });

    expect(answer.status).toBe(422);
    expect(client.github.violations).toEqual([expect.stringContaining('maximum is 140 characters')]);
  });

  it('a request without Authorization', async () => {
    await using client = await connect();

    const answer = await client.call('GET', '/pulls', undefined, {});

    expect(answer).toMatchObject({ status: 401, body: { message: 'Requires authentication' } });
    expect(client.github.violations).toEqual(['GET /repos/octo/shop/pulls: sent without Authorization.']);
  });

  it('a body that is not JSON', async () => {
    await using client = await connect();

    const answer = await client.call('POST', '/check-runs', '{"name":');

    expect(answer).toMatchObject({ status: 400, body: { message: 'Problems parsing JSON' } });
    expect(client.github.violations).toHaveLength(1);
  });

  it.each([
    ['an endpoint that is not described', 'GET', '/wikis', 404],
    ['a number that is none', 'GET', '/check-runs/abc', 404],
    ['a query that is not described', 'GET', '/pulls?colour=red', 422],
  ])('%s', async (_, method, path, status) => {
    await using client = await connect();

    const answer = await client.call(method, path);

    expect(answer.status).toBe(status);
    expect(client.github.violations).toHaveLength(1);
  });
});
