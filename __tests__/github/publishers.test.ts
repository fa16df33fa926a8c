import type { PendingCheck } from '../../src/github/check-run.ts';
import { githubPublishers, type GithubOptions } from '../../src/github/publishers.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Publication } from '../../src/publish/publisher.ts';
import type { CommandAnnotation } from '../../src/report/command-annotations.ts';
import { listen } from '../support/github/http.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { findings, report } from './reports.ts';
import { github, headSha, PACE, pullRequestEnv, pullRequestEvent, recordedLog, stopAll } from './session.ts';

afterEach(stopAll);

interface Shown {
  readonly publications: readonly Publication[];
  readonly annotations: readonly CommandAnnotation[];
  readonly summaries: readonly string[];
  readonly opening: readonly PendingCheck[];
  readonly log: readonly string[];
}

/** A whole run as the pipeline does it: every publisher begins, then every publisher publishes. */
async function show(
  result: Report,
  given: Pick<GithubOptions, 'env' | 'event'> & Partial<GithubOptions>,
): Promise<Shown> {
  const annotations: CommandAnnotation[] = [];
  const summaries: string[] = [];
  const opening: PendingCheck[] = [];
  const log = recordedLog();
  const publishers = githubPublishers({
    token: 'ghs_test',
    gate: 'manifest-scan',
    id: '',
    version: '1.0.0',
    log,
    check: true,
    comment: 'always',
    maxAnnotations: 500,
    sarif: 'auto',
    summary: true,
    annotate: (annotation) => annotations.push(annotation),
    writeSummary: (markdown) => {
      summaries.push(markdown);
    },
    onCheckOpening: async (check) => void opening.push(check),
    pace: PACE,
    ...given,
  });
  for (const publisher of publishers) {
    await publisher.begin?.();
  }
  const publications: Publication[] = [];
  for (const publisher of publishers) {
    publications.push(await publisher.publish(result));
  }
  return { publications, annotations, summaries, opening, log: log.lines };
}

function on(fake: FakeGitHub): Pick<GithubOptions, 'env' | 'event'> {
  return { env: pullRequestEnv(fake), event: pullRequestEvent(fake) };
}

it('makes suggestions only where they are asked for', async () => {
  const fake = await github();

  const asked = await show(report(findings(1)), { ...on(fake), suggestions: 'on' });
  const without = await show(report(findings(1)), { ...on(fake), suggestions: 'on', token: '' });

  expect(statuses(asked)).toContain('suggestions: skipped');
  expect(without.publications).toContainEqual(
    expect.objectContaining({ publisher: 'suggestions', status: 'forbidden', permission: 'pull-requests: write' }),
  );
});

function statuses({ publications }: Shown): readonly string[] {
  return publications.map(({ publisher, status }) => `${publisher}: ${status}`);
}

describe('githubPublishers', () => {
  it('shows a run in a check, a comment, code scanning and the summary', async () => {
    const fake = await github();

    const shown = await show(report(findings(2)), on(fake));

    expect(statuses(shown)).toEqual([
      'job summary: published',
      'check run: published',
      'comment: published',
      'code scanning: published',
    ]);
    expect(shown.summaries).toEqual([expect.stringContaining('GH-TEST-1')]);
    expect(shown.annotations).toEqual([]);
    const [check] = fake.state.checkRuns;
    expect(shown.opening).toEqual([{ name: check?.name, headSha: check?.head_sha, externalId: check?.external_id }]);
    expect(fake.state.comments[0]?.body).toContain(`/octo/shop/runs/${check?.id}`);
  });

  it.each([0, 1, 50, 51, 500, 10_000])(
    'asks GitHub no more than ceil(n/50) + 8 times for %i findings',
    async (count) => {
      const fake = await github({ sarifPolls: 9 });

      await show(report(findings(count)), on(fake));

      expect(fake.requests.length).toBeLessThanOrEqual(Math.ceil(count / 50) + 8);
    },
  );

  it('shows only what is wanted', async () => {
    const fake = await github();

    const shown = await show(report([]), {
      ...on(fake),
      check: false,
      comment: 'never',
      sarif: 'never',
      summary: false,
    });

    expect(shown.publications).toEqual([]);
    expect(fake.requests).toEqual([]);
  });

  it.each([
    ['a push', 'push', { after: 'HEAD' }],
    ['a merge queue', 'merge_group', { merge_group: { head_sha: 'HEAD' } }],
    ['a schedule', 'schedule', {}],
    ['a person', 'workflow_dispatch', {}],
    ['a finished workflow', 'workflow_run', { workflow_run: { head_sha: 'HEAD', event: 'push' } }],
  ])('puts the check of %s on its commit', async (_, name, event) => {
    const fake = await github();
    const head = headSha(fake);
    const env = {
      ...pullRequestEnv(fake),
      GITHUB_EVENT_NAME: name,
      GITHUB_REF: 'refs/heads/change-1',
      GITHUB_SHA: head,
    };

    const { publications } = await show(report([]), {
      env,
      event: JSON.parse(JSON.stringify(event).replace('HEAD', head)),
    });

    expect(publications[1]?.status).toBe('published');
    expect(fake.state.checkRuns.map(({ head_sha }) => head_sha)).toEqual([head]);
  });

  it('annotates by workflow commands when the token may not write', async () => {
    const fake = await github({ fork: true });

    const shown = await show(report(findings(12)), on(fake));

    expect(statuses(shown)).toEqual([
      'job summary: published',
      'check run: forbidden',
      'comment: forbidden',
      'code scanning: published',
    ]);
    expect(shown.annotations).toHaveLength(10);
    expect(shown.publications[1]).toMatchObject({
      permission: 'checks: write',
      message: expect.stringMatching(
        /a pull request from a fork gets a read-only token.* \(10 findings are annotated by workflow commands instead\.\) \(2 more findings are in the report\.\)$/u,
      ),
    });
  });

  it('says in each place that there is no token, and annotates all the same', async () => {
    const fake = await github();

    const shown = await show(report(findings(1)), { ...on(fake), token: '' });

    expect(statuses(shown)).toEqual([
      'job summary: published',
      'check run: forbidden',
      'comment: forbidden',
      'code scanning: forbidden',
    ]);
    expect(shown.publications[2]).toMatchObject({
      message:
        'There is no token: set the input token to ${{ github.token }} and grant "pull-requests: write" to the job.',
    });
    expect(shown.annotations).toHaveLength(1);
    expect(fake.requests).toEqual([]);
  });

  it('says what is missing when the event cannot be read, and annotates all the same', async () => {
    const fake = await github();

    const shown = await show(report(findings(1)), { env: pullRequestEnv(fake), event: undefined });

    expect(shown.publications[1]).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('GITHUB_EVENT_PATH'),
    });
    expect(shown.annotations).toHaveLength(1);
    expect(fake.requests).toEqual([]);
  });

  it('warns of an event whose checkout may not be the head', async () => {
    const fake = await github();
    const env = { ...pullRequestEnv(fake), GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REF: 'refs/heads/main' };

    const { log } = await show(report([]), { ...on(fake), env });

    expect(log).toEqual([
      expect.stringMatching(/^warning: In pull_request_target the workflow checks out the default branch/u),
    ]);
  });

  it('goes on with the others when one is refused', async () => {
    const fake = await github({ tokens: { ghs_test: { checks: 'write' } } });

    const shown = await show(report(findings(1)), on(fake));

    expect(shown.publications.map((each) => ('permission' in each ? each.permission : each.status))).toEqual([
      'published',
      'published',
      'pull-requests: write',
      'security-events: write',
    ]);
  });

  it('works below the prefix of GitHub Enterprise Server', async () => {
    const fake = await github({ basePath: '/api/v3' });

    const shown = await show(report(findings(51)), on(fake));

    expect(shown.publications.every(({ status }) => status === 'published')).toBe(true);
    expect(fake.state.checkRuns[0]?.annotations).toHaveLength(51);
  });

  it.each([
    ['text', 200, 'text/plain', 'It works!'],
    ['broken JSON', 200, 'application/json', '{"id": 1, '],
    ['nothing', 200, 'application/json', ''],
    ['null', 200, 'application/json', 'null'],
    ['a list', 201, 'application/json', '[1, "two", null]'],
    ['an object of another kind', 200, 'application/json', '{"id": -1, "status": 7, "total_count": "many"}'],
    ['a page of a proxy', 407, 'text/html', '<html>Proxy</html>'],
    ['an error without words', 500, 'application/json', ''],
  ])(
    'fails in words, throws nothing and is not published when GitHub answers with %s',
    async (_, status, type, text) => {
      const server = await listen((_request, response) => {
        response.writeHead(status, { 'content-type': type }).end(text);
      });
      const fake = await github();

      const shown = await show(report(findings(1)), {
        ...on(fake),
        env: { ...pullRequestEnv(fake), GITHUB_API_URL: server.url },
      });
      await server.close();

      expect(statuses(shown)).toEqual([
        'job summary: published',
        'check run: failed',
        'comment: failed',
        'code scanning: failed',
      ]);
      expect(shown.publications.slice(1).every(({ message }) => message !== undefined && message.length > 10)).toBe(
        true,
      );
      expect(shown.annotations).toHaveLength(1);
    },
  );

  it('fails in words when nothing listens', async () => {
    const server = await listen(() => {});
    await server.close();
    const fake = await github();

    const shown = await show(report([]), { ...on(fake), env: { ...pullRequestEnv(fake), GITHUB_API_URL: server.url } });

    expect(shown.publications[1]).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(/^GitHub could not be reached: /u),
    });
  });

  it('waits for rate limits and loses nothing', async () => {
    const fake = await github();
    fake.faults.add({ operation: 'checks/update' }, { kind: 'secondary-limit', retryAfter: 5 });
    fake.faults.add({ operation: 'issues/create-comment' }, { kind: 'primary-limit', resetSeconds: 5 });
    fake.faults.add(
      { operation: 'code-scanning/upload-sarif' },
      { kind: 'secondary-limit', status: 429, retryAfter: 9 },
    );

    const shown = await show(report(findings(60)), on(fake));

    expect(shown.publications.every(({ status }) => status === 'published')).toBe(true);
    expect(fake.state.checkRuns[0]?.annotations).toHaveLength(60);
    expect(fake.state.comments).toHaveLength(1);
  });
});
