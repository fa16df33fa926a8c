import { commitOf, type Commit } from './commit.ts';
import { integerAt } from './fields.ts';

export type Env = Readonly<Record<string, string | undefined>>;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** One attempt of a workflow run. */
export interface WorkflowRun {
  readonly id: string;
  readonly attempt: number;
  /** The `GITHUB_JOB` id; the jobs of a matrix share it. */
  readonly job?: string;
  /** The page of the run. */
  readonly url: string;
}

/** Where a run stands on GitHub: what its environment and its event say, before any request. */
export interface Context extends Commit {
  readonly event: string;
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly graphqlUrl: string;
  /** GitHub Enterprise Server, neither github.com nor a data-residency host of ghe.com. */
  readonly enterpriseServer: boolean;
  readonly repository?: Repository;
  readonly run?: WorkflowRun;
  readonly actor?: string;
  /** Runs that Dependabot started get a read-only token and no secrets, as those of a fork do. */
  readonly dependabot: boolean;
}

/**
 * Reads the environment and the event of a workflow run; never throws. `event` is the parsed file of GITHUB_EVENT_PATH, undefined
 * when there is none. What is missing is said in `problems`, what is surprising in `notices`, one sentence each.
 */
export function readContext(env: Env, event: unknown): Context {
  const serverUrl = withoutSlash(env['GITHUB_SERVER_URL'] ?? '') || 'https://github.com';
  const apiUrl = withoutSlash(env['GITHUB_API_URL'] ?? '') || apiUrlOf(serverUrl);
  const graphqlUrl = withoutSlash(env['GITHUB_GRAPHQL_URL'] ?? '') || graphqlUrlOf(apiUrl);
  const repository = repositoryOf(env['GITHUB_REPOSITORY']);
  const commit = commitOf(env, event);
  const run = repository && workflowRunOf(env, serverUrl, repository);
  const actor = env['GITHUB_ACTOR'];
  return {
    ...commit,
    problems: [...(repository === undefined ? [noRepository(env['GITHUB_REPOSITORY'])] : []), ...commit.problems],
    event: env['GITHUB_EVENT_NAME'] ?? '',
    apiUrl,
    serverUrl,
    graphqlUrl,
    enterpriseServer: isEnterpriseServer(serverUrl),
    ...(repository && { repository }),
    ...(run && { run }),
    ...(actor !== undefined && { actor }),
    dependabot: actor === 'dependabot[bot]',
  };
}

function withoutSlash(url: string): string {
  return url.trim().replace(/\/+$/u, '');
}

function apiUrlOf(serverUrl: string): string {
  return isEnterpriseServer(serverUrl) ? `${serverUrl}/api/v3` : serverUrl.replace('://', '://api.');
}

// GitHub Enterprise Server answers GraphQL beside /api/v3, not below it.
function graphqlUrlOf(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/\/v3$/u, '/graphql') : `${apiUrl}/graphql`;
}

function isEnterpriseServer(serverUrl: string): boolean {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
  return host !== 'github.com' && !host.endsWith('.ghe.com');
}

function repositoryOf(name = ''): Repository | undefined {
  const [owner, repo, ...rest] = name.split('/');
  return owner && repo && rest.length === 0 ? { owner, repo } : undefined;
}

function noRepository(name = ''): string {
  return `GITHUB_REPOSITORY is "${name}", not owner/name: nothing can be shown on GitHub.`;
}

function workflowRunOf(env: Env, serverUrl: string, { owner, repo }: Repository): WorkflowRun | undefined {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT, GITHUB_JOB: job } = env;
  if (!id) {
    return undefined;
  }
  const attempt = integerAt(Number(GITHUB_RUN_ATTEMPT ?? '1')) ?? 1;
  const page = `${serverUrl}/${owner}/${repo}/actions/runs/${id}`;
  return { id, attempt, url: attempt > 1 ? `${page}/attempts/${attempt}` : page, ...(job && { job }) };
}
