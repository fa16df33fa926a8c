import { CheckPublisher } from '../../src/github/check-publisher.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { finding, findings, report } from './reports.ts';
import { api, asked, github, headSha, recordedLog, stopAll, type RecordedLog } from './session.ts';

afterEach(stopAll);

interface Given {
  readonly token?: string;
  readonly id?: string;
  readonly attempt?: number;
  readonly maxAnnotations?: number;
  readonly log?: RecordedLog;
}

function publisher(fake: FakeGitHub, given: Given = {}): CheckPublisher {
  const { token = 'ghs_test', id = '', attempt = 1, maxAnnotations = 500, log = recordedLog() } = given;
  return new CheckPublisher({
    connect: () => api(fake, { token, log }),
    gate: 'manifest-scan',
    id,
    headSha: headSha(fake),
    run: { id: '42', attempt, job: 'scan', url: 'https://github.com/octo/shop/actions/runs/42' },
    maxAnnotations,
    log,
  });
}

function annotatedLines({ state }: FakeGitHub): readonly number[] {
  return state.checkRuns.flatMap(({ annotations }) => annotations.map(({ start_line }) => start_line));
}

function lines(count: number): readonly number[] {
  return Array.from({ length: count }, (_, n) => n + 1);
}

describe('a check run', () => {
  it('is in progress on the head of the pull request while the scan runs', async () => {
    const fake = await github();

    await publisher(fake).begin();

    expect(fake.state.checkRuns).toEqual([
      expect.objectContaining({
        name: 'gatehouse / manifest-scan',
        head_sha: headSha(fake),
        status: 'in_progress',
        conclusion: null,
        details_url: 'https://github.com/octo/shop/actions/runs/42',
        external_id: expect.stringMatching(/^gatehouse:manifest-scan::42:1:scan:[0-9a-f]{8}$/u),
      }),
    ]);
  });

  it('carries the id in its name', async () => {
    const fake = await github();

    await publisher(fake, { id: 'production' }).begin();

    expect(fake.state.checkRuns[0]?.name).toBe('gatehouse / manifest-scan (production)');
  });

  it.each([
    ['pass', 'success'],
    ['fail', 'failure'],
    ['error', 'failure'],
  ] as const)('of the verdict %s concludes as %s', async (verdict, conclusion) => {
    const fake = await github();
    const check = publisher(fake);
    await check.begin();

    const publication = await check.publish(report([], { verdict }));

    expect(publication).toMatchObject({ status: 'published', url: expect.stringContaining('/octo/shop/runs/') });
    expect(fake.state.checkRuns).toEqual([expect.objectContaining({ status: 'completed', conclusion })]);
  });

  it.each([
    [0, 0, 1],
    [1, 1, 1],
    [50, 50, 1],
    [51, 51, 2],
    [500, 500, 10],
    [10_000, 500, 10],
  ])('of %i findings has %i annotations, written in %i updates', async (count, shown, updates) => {
    const fake = await github();
    const check = publisher(fake);
    await check.begin();

    await check.publish(report(findings(count)));

    expect(annotatedLines(fake)).toEqual(lines(shown));
    expect(asked(fake)).toEqual([
      'POST checks/create',
      ...Array.from({ length: updates }, () => 'PATCH checks/update'),
    ]);
    expect(fake.state.checkRuns[0]?.status).toBe('completed');
  });

  it('says in the check and in the answer how many findings are not annotated', async () => {
    const fake = await github();
    const check = publisher(fake, { maxAnnotations: 2 });

    const publication = await check.publish(report(findings(3)));

    const rest = '2 of 3 findings are annotated, the worst first; the rest is in the report.';
    expect(publication).toMatchObject({ status: 'published', message: rest });
    expect(fake.state.checkRuns[0]?.summary).toContain(rest);
  });

  it.each([
    ['the first batch', 1, { kind: 'drop', when: 'after' }],
    ['a middle batch', 2, { kind: 'drop', when: 'after' }],
    ['the last batch', 3, { kind: 'drop', when: 'after' }],
    ['a batch that did not arrive', 2, { kind: 'drop', when: 'before' }],
    ['a batch that a gateway answered after it was done', 2, { kind: 'status', status: 502, when: 'after' }],
    ['a last batch whose answer ends early', 3, { kind: 'truncate' }],
  ] as const)('has every annotation once though the connection broke at %s', async (_, nth, fault) => {
    const fake = await github();
    fake.faults.add({ operation: 'checks/update', nth }, fault);
    const check = publisher(fake);

    const publication = await check.publish(report(findings(120)));

    expect(publication.status).toBe('published');
    expect(annotatedLines(fake)).toEqual(lines(120));
    expect(fake.state.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });

  it('is completed though the connection broke and there was nothing to annotate', async () => {
    const fake = await github();
    fake.faults.add({ operation: 'checks/update' }, { kind: 'drop', when: 'before' });

    const publication = await publisher(fake).publish(report([]));

    expect(publication.status).toBe('published');
    expect(fake.state.checkRuns[0]?.conclusion).toBe('success');
  });

  it.each([
    ['first', 1, lines(120).slice(50)],
    ['last', 3, lines(100)],
  ])('concludes without the %s batch when GitHub refuses it, and says so', async (_, nth, expected) => {
    const fake = await github();
    fake.faults.add({ operation: 'checks/update', nth }, { kind: 'status', status: 422, message: 'Invalid path' });

    const publication = await publisher(fake).publish(report(findings(120)));

    expect(publication).toMatchObject({
      status: 'published',
      message: expect.stringMatching(/^GitHub refused \d+ annot.*Invalid path/u),
    });
    expect(annotatedLines(fake)).toEqual(expected);
    expect(fake.state.checkRuns[0]?.conclusion).toBe('failure');
  });

  it.each(['before', 'after'] as const)(
    'counts right when a batch was refused and the connection broke %s the next',
    async (when) => {
      const fake = await github();
      fake.faults.add({ operation: 'checks/update', nth: 1 }, { kind: 'status', status: 422, message: 'Invalid path' });
      fake.faults.add({ operation: 'checks/update', nth: 2 }, { kind: 'drop', when });

      await publisher(fake).publish(report(findings(120)));

      expect(annotatedLines(fake)).toEqual(lines(120).slice(50));
    },
  );

  it('concludes with its title alone when GitHub refuses the texts', async () => {
    const fake = await github();
    fake.faults.add({ operation: 'checks/update', times: 2 }, { kind: 'status', status: 422, message: 'Bad summary' });

    await publisher(fake).publish(report(findings(1)));

    expect(fake.state.checkRuns[0]).toMatchObject({ conclusion: 'failure', summary: 'Failed: 1 high' });
  });

  it('is not passed when GitHub refuses everything', async () => {
    const fake = await github();
    fake.faults.add({ operation: 'checks/update', times: 9 }, { kind: 'status', status: 422, message: 'No' });

    const publication = await publisher(fake).publish(report([]));

    expect(publication).toMatchObject({ status: 'failed', message: expect.stringContaining('refuses the result') });
    expect(fake.state.checkRuns[0]?.conclusion).toBeNull();
  });

  it('is tried again at the end when GitHub was down at the start', async () => {
    const fake = await github();
    fake.faults.add({ operation: 'checks/create', times: 4 }, { kind: 'status', status: 502 });
    const check = publisher(fake);

    await check.begin();
    const publication = await check.publish(report([]));

    expect(publication.status).toBe('published');
  });

  it('fails in one sentence when GitHub stays down', async () => {
    const fake = await github();
    fake.faults.add({ times: 99 }, { kind: 'status', status: 502, message: 'Bad\n::gateway::' });
    const check = publisher(fake);

    await check.begin();
    const publication = await check.publish(report([]));

    expect(publication).toEqual({
      publisher: 'check run',
      status: 'failed',
      message: 'GitHub said 502: Bad ::gateway::',
    });
  });

  it.each([
    ['may only read', { checks: 'read' } as const],
    ['has no permission', {}],
  ])('is forbidden to a token that %s, and asked for once', async (_, grant) => {
    const fake = await github({ tokens: { ghs_test: grant } });
    const check = publisher(fake);

    await check.begin();
    const publication = await check.publish(report([]));

    expect(publication).toMatchObject({
      status: 'forbidden',
      permission: 'checks: write',
      message: expect.stringMatching(/^The token lacks "checks: write".*Resource not accessible by integration/u),
    });
    expect(asked(fake)).toEqual(['POST checks/create']);
  });

  it('cannot be had with a personal access token, which is said', async () => {
    const fake = await github({ tokens: { ghs_test: { app: 'classic', checks: 'write' } } });

    const publication = await publisher(fake).publish(report([]));

    expect(publication).toMatchObject({ message: expect.stringContaining('a personal access token cannot have it') });
  });

  it('is failed with a token that GitHub does not know', async () => {
    const fake = await github();

    const publication = await publisher(fake, { token: 'wrong' }).publish(report([]));

    expect(publication).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(/does not accept the token/u),
    });
  });

  it('is closed as failure when the run ends without a report, with the reason as text', async () => {
    const fake = await github();
    const check = publisher(fake);
    await check.begin();

    await check.abandon({ kind: 'broken', reason: 'ENOSPC <img src=x> @octocat' });

    expect(fake.state.checkRuns[0]).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      title: 'Could not scan',
    });
    expect(fake.state.checkRuns[0]?.summary).not.toMatch(/<img|@octocat/u);
  });

  it('keeps its result when the run breaks afterwards', async () => {
    const fake = await github();
    const check = publisher(fake);
    await check.publish(report([]));

    await check.abandon({ kind: 'broken', reason: 'crash' });

    expect(fake.state.checkRuns[0]?.conclusion).toBe('success');
  });

  it('that cannot be closed is told to the log', async () => {
    const fake = await github();
    const log = recordedLog();
    const check = publisher(fake, { log });
    await check.begin();
    fake.faults.add({ operation: 'checks/update', times: 99 }, { kind: 'status', status: 502 });

    await check.abandon({ kind: 'broken', reason: 'crash' });

    expect(log.lines).toEqual([expect.stringMatching(/^warning: The check run could not be closed/u)]);
  });

  it('keeps the annotations of findings without columns and with many lines valid', async () => {
    const fake = await github();
    const odd = [
      finding(1, { locations: [{ path: './a/../b.yaml', startLine: 9, endLine: 3, startColumn: 5, endColumn: 2 }] }),
      finding(2, { locations: [{ path: 'c.yaml' }] }),
      finding(3, { locations: [] }),
      finding(4, { title: 'x'.repeat(999), message: 'ü'.repeat(70_000) }),
    ];

    const publication = await publisher(fake).publish(report(odd));

    expect(publication.status).toBe('published');
  });
});

async function withAttempt(attempt: number, given: Given = {}): Promise<FakeGitHub> {
  const fake = await github();
  await publisher(fake, { attempt, ...given }).begin();
  return fake;
}

describe('an earlier attempt', () => {
  it('that left a check run open has it cancelled', async () => {
    const fake = await withAttempt(1);

    await publisher(fake, { attempt: 2 }).begin();

    expect(fake.state.checkRuns.map(({ status, conclusion }) => [status, conclusion])).toEqual([
      ['completed', 'cancelled'],
      ['in_progress', null],
    ]);
  });

  it('that came to its end keeps its conclusion', async () => {
    const fake = await github();
    await publisher(fake).publish(report([]));

    await publisher(fake, { attempt: 2 }).begin();

    expect(fake.state.checkRuns[0]?.conclusion).toBe('success');
  });

  it.each([
    ['of another id', { id: 'staging' }, 2],
    ['of the same attempt, as a job beside this one in a matrix', { attempt: 2 }, 2],
  ])('check run %s is left alone', async (_, given, attempt) => {
    const fake = await withAttempt(1, given);

    await publisher(fake, { attempt }).begin();

    expect(fake.state.checkRuns.every(({ status }) => status === 'in_progress')).toBe(true);
  });

  it('that cannot be looked for is told to the log, and the run goes on', async () => {
    const fake = await withAttempt(1);
    const log = recordedLog();
    fake.faults.add({ operation: 'checks/list-for-ref', times: 99 }, { kind: 'status', status: 502 });
    const check = publisher(fake, { attempt: 2, log });

    await check.begin();

    expect(log.lines).toEqual([
      expect.stringMatching(/^warning: A check run of an earlier attempt may still be open/u),
    ]);
    expect((await check.publish(report([]))).status).toBe('published');
  });
});
