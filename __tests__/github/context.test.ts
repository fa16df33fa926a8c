import { readContext } from '../../src/github/context.ts';

const HEAD = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);
const AFTER = 'c'.repeat(40);
const ZERO = '0'.repeat(40);

const ENV = {
  GITHUB_REPOSITORY: 'shop/web',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_SHA: MERGE,
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'scan',
  GITHUB_ACTOR: 'mona',
};

function pullRequestEvent(headRepository: string | null = 'shop/web') {
  return {
    pull_request: {
      number: 7,
      head: { sha: HEAD, repo: headRepository === null ? null : { full_name: headRepository } },
      base: { repo: { full_name: 'shop/web' } },
    },
  };
}

function workflowRunEvent(headRepository: string, event = 'pull_request') {
  return {
    workflow_run: {
      event,
      head_sha: HEAD,
      head_branch: 'topic',
      head_repository: { full_name: headRepository, owner: { login: headRepository.split('/')[0] } },
      repository: { full_name: 'shop/web' },
      pull_requests: [{ number: 666 }],
    },
  };
}

describe('readContext', () => {
  it.each([
    ['pull_request', 'refs/pull/7/merge', pullRequestEvent(), HEAD],
    ['pull_request_review', 'refs/pull/7/merge', pullRequestEvent(), HEAD],
    ['pull_request_target', 'refs/heads/main', pullRequestEvent(), HEAD],
    ['push', 'refs/heads/main', { after: AFTER }, AFTER],
    ['push', 'refs/tags/v1', { after: AFTER, head_commit: { id: HEAD } }, HEAD],
    ['push', 'refs/heads/main', undefined, MERGE],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', { merge_group: { head_sha: AFTER } }, AFTER],
    ['schedule', 'refs/heads/main', {}, MERGE],
    ['workflow_dispatch', 'refs/heads/main', {}, MERGE],
    ['workflow_run', 'refs/heads/main', workflowRunEvent('shop/web'), HEAD],
    ['issue_comment', 'refs/heads/main', {}, MERGE],
  ])('reads the commit of %s on %s', (name, ref, event, expected) => {
    const context = readContext({ ...ENV, GITHUB_EVENT_NAME: name, GITHUB_REF: ref }, event);

    expect({ headSha: context.headSha, problems: context.problems }).toEqual({ headSha: expected, problems: [] });
  });

  it.each([
    ['pull_request', undefined, /missing or has no pull_request\.head\.sha/u],
    ['pull_request', { pull_request: { head: { sha: 'not a sha' } } }, /pull_request\.head\.sha/u],
    ['workflow_run', 'garbage', /workflow_run\.head_sha/u],
    ['push', { after: ZERO, deleted: true }, /deleted the branch/u],
  ])('says what is missing in %s with the event %j, and names no commit', (name, event, expected) => {
    const context = readContext({ ...ENV, GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/pull/7/merge' }, event);

    expect(context.headSha).toBeUndefined();
    expect(context.problems).toEqual([expect.stringMatching(expected)]);
  });

  it('says that an event is not known', () => {
    const context = readContext({ ...ENV, GITHUB_EVENT_NAME: 'watch', GITHUB_REF: 'refs/heads/main' }, {});

    expect(context.notices).toEqual(['The event "watch" is not known: the result is shown on GITHUB_SHA.']);
  });

  it('has nothing to show where there is no repository', () => {
    const context = readContext({}, undefined);

    expect(context.problems).toEqual([
      'GITHUB_REPOSITORY is "", not owner/name: nothing can be shown on GitHub.',
      'GITHUB_SHA is not a commit: there is nothing to show a result on.',
    ]);
  });

  it.each([
    ['pull_request', 'refs/pull/7/merge', pullRequestEvent(), { ref: 'refs/pull/7/merge', commitSha: MERGE }],
    ['pull_request', 'refs/heads/main', pullRequestEvent(), { ref: 'refs/pull/7/head', commitSha: HEAD }],
    ['pull_request_target', 'refs/heads/main', pullRequestEvent(), { ref: 'refs/pull/7/head', commitSha: HEAD }],
    ['push', 'refs/heads/main', { after: AFTER }, { ref: 'refs/heads/main', commitSha: AFTER }],
    [
      'workflow_run',
      'refs/heads/main',
      workflowRunEvent('shop/web', 'push'),
      { ref: 'refs/heads/topic', commitSha: HEAD },
    ],
    ['workflow_run', 'refs/heads/main', workflowRunEvent('fork/web', 'push'), undefined],
    ['schedule', '', {}, undefined],
  ])('files code scanning of %s on %s', (name, ref, event, expected) => {
    const context = readContext({ ...ENV, GITHUB_EVENT_NAME: name, GITHUB_REF: ref }, event);

    expect(context.codeScanning).toEqual(expected);
  });

  it.each([
    ['the same repository', 'pull_request', pullRequestEvent(), false],
    ['a fork', 'pull_request', pullRequestEvent('fork/web'), true],
    ['a deleted fork', 'pull_request', pullRequestEvent(null), true],
    ['a fork', 'workflow_run', workflowRunEvent('fork/web'), true],
    ['the same repository', 'workflow_run', workflowRunEvent('shop/web'), false],
  ])('tells %s in %s', (_, name, event, expected) => {
    const context = readContext({ ...ENV, GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/pull/7/merge' }, event);

    expect(context.fork).toBe(expected);
  });

  it('takes no pull request number from a workflow_run, only the branch to ask for', () => {
    const context = readContext({ ...ENV, GITHUB_EVENT_NAME: 'workflow_run' }, workflowRunEvent('fork/web'));

    expect(context.pullRequest).toBeUndefined();
    expect(context.headBranch).toEqual({ owner: 'fork', name: 'topic' });
  });

  it.each(['pull_request_target', 'workflow_run'])('warns that %s checks out the default branch', (name) => {
    const event = { ...pullRequestEvent(), ...workflowRunEvent('shop/web') };

    const context = readContext({ ...ENV, GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/heads/main' }, event);

    expect(context.notices).toEqual([expect.stringContaining('checks out the default branch')]);
  });

  it.each([
    ['https://github.com', 'https://api.github.com', 'https://api.github.com/graphql', false],
    ['https://shop.ghe.com', 'https://api.shop.ghe.com', 'https://api.shop.ghe.com/graphql', false],
    ['https://git.example.org/', 'https://git.example.org/api/v3', 'https://git.example.org/api/graphql', true],
  ])('knows the addresses of %s when only that is told', (serverUrl, apiUrl, graphqlUrl, enterpriseServer) => {
    const context = readContext({ GITHUB_SERVER_URL: serverUrl }, undefined);

    expect(context).toMatchObject({ apiUrl, graphqlUrl, enterpriseServer });
  });

  it('takes the addresses that the runner tells', () => {
    const context = readContext(
      { ...ENV, GITHUB_API_URL: 'https://api.internal/v3/', GITHUB_GRAPHQL_URL: 'https://g.internal' },
      {},
    );

    expect(context).toMatchObject({ apiUrl: 'https://api.internal/v3', graphqlUrl: 'https://g.internal' });
  });

  it.each([
    ['1', 'https://github.com/shop/web/actions/runs/42'],
    ['3', 'https://github.com/shop/web/actions/runs/42/attempts/3'],
  ])('knows the page of attempt %s', (attempt, url) => {
    const context = readContext({ ...ENV, GITHUB_RUN_ATTEMPT: attempt }, {});

    expect(context.run).toEqual({ id: '42', attempt: Number(attempt), job: 'scan', url });
  });

  it('knows a run that Dependabot started', () => {
    expect(readContext({ ...ENV, GITHUB_ACTOR: 'dependabot[bot]' }, {}).dependabot).toBe(true);
  });
});
