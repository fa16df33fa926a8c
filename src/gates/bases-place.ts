import type { baselineInputs } from '../config/baseline-inputs.ts';
import { parseBaselinePlace, type BaselinePlace } from '../config/baseline-place.ts';
import type { Inputs } from '../config/input.ts';
import type { CommitScanned } from '../domain/commit.ts';
import { UserError } from '../domain/errors.ts';
import type { EventBase } from '../domain/event-base.ts';
import type { Branches } from '../github/base-commit.ts';
import type { Api } from '../github/client.ts';
import type { Context } from '../github/context.ts';
import type { Host } from '../host/host.ts';
import { VERSION } from '../version.ts';
import type { OpenedGit } from './bases-git.ts';

/** The inputs about baselines, with the token where there is one. */
export type BaselineInputs = Inputs<typeof baselineInputs> & { readonly token?: string };

/** Where a run stands: its event, its branches, and the GitHub it runs on. */
export interface Standpoint {
  readonly place: BaselinePlace;
  readonly event: EventBase;
  readonly branches: Branches;
  readonly commit?: CommitScanned;
  /** The number of the pull request, where the run is about one. */
  readonly pullRequest?: number;
  readonly github?: {
    /** As in https://github.com. */
    readonly serverUrl: string;
    /** owner/name */
    readonly repository: string;
    readonly token: string;
    /** Made when it is first asked for. */
    api(): Promise<Api>;
  };
}

const OUTSIDE: EventBase = { kind: 'none', why: 'No base is named.' };

/** Where a run stands. Throws a `UserError` for a place of baselines that cannot be reached from here. */
export async function standpointOf(inputs: BaselineInputs, host: Host, surface: 'action' | 'cli'): Promise<Standpoint> {
  const given = parseBaselinePlace(inputs.baseline);
  const { env } = host;
  const named = inputs['baseline-branch'];
  if ((env['GITHUB_EVENT_NAME'] ?? '') === '') {
    assertReachable(given, { surface, token: false });
    const place: BaselinePlace = given.kind === 'auto' ? { kind: 'none' } : given;
    // Without either nobody asks for a look into the checkout.
    const opened = place.kind === 'none' && inputs.base === undefined ? undefined : await opening(host);
    const commit = opened && { sha: opened.repository.head };
    const branches = terminalBranches(host, named, opened?.branch);
    return { place, event: OUTSIDE, branches, ...(commit !== undefined && { commit }) };
  }
  const [{ baseOfEvent, branchesOf }, { readContext }, { readEvent }] = await Promise.all([
    import('../github/base-commit.ts'),
    import('../github/context.ts'),
    import('../host/event.ts'),
  ]);
  const event = await readEvent(env, host.log);
  const context = readContext(env, event);
  const github = githubOf(inputs.token ?? '', context, host);
  assertReachable(given, { surface, token: github !== undefined });
  const auto = surface === 'action' && github !== undefined ? 'artifact' : 'none';
  return {
    place: given.kind === 'auto' ? { kind: auto } : given,
    event: baseOfEvent(env, event),
    branches: branchesOf(env, event, named),
    ...(context.pullRequest !== undefined && { pullRequest: context.pullRequest }),
    ...(context.headSha !== undefined && { commit: commitOf(context.headSha, env) }),
    ...(github !== undefined && { github }),
  };
}

function assertReachable(
  { kind }: BaselinePlace,
  { surface, token }: { surface: 'action' | 'cli'; token: boolean },
): void {
  if ((kind === 'artifact' || kind === 'cache' || kind === 'branch') && (surface === 'cli' || !token)) {
    throw new UserError(
      surface === 'cli'
        ? `--baseline: ${kind} is there for actions only; keep the baseline in file:FOLDER.`
        : `baseline: ${kind} needs a token to ask GitHub with: set the input token to \${{ github.token }}.`,
    );
  }
}

function githubOf(token: string, { repository, apiUrl, serverUrl }: Context, { log }: Host): Standpoint['github'] {
  if (token === '' || repository === undefined) {
    return undefined;
  }
  const { owner, repo } = repository;
  let made: Promise<Api> | undefined;
  const connect = async (): Promise<Api> => {
    const [client, { DEFAULT_PACE }] = await Promise.all([import('../github/client.ts'), import('../github/pace.ts')]);
    return client.connect({ apiUrl, token, owner, repo, version: VERSION, log, pace: DEFAULT_PACE });
  };
  return { serverUrl, repository: `${owner}/${repo}`, token, api: () => (made ??= connect()) };
}

function commitOf(sha: string, env: Host['env']): CommitScanned {
  const [repository, ref, event] = [env['GITHUB_REPOSITORY'], env['GITHUB_REF'], env['GITHUB_EVENT_NAME']];
  return {
    sha,
    ...(repository !== undefined && { repository }),
    ...(ref !== undefined && { ref }),
    ...(event !== undefined && { event }),
  };
}

// Each is set in a run of a branch, and not in one of a merge request: GitLab, CircleCI, Azure Pipelines, Buildkite.
const BRANCH_NAMES = ['CI_COMMIT_BRANCH', 'CIRCLE_BRANCH', 'BUILD_SOURCEBRANCH', 'BUILDKITE_BRANCH', 'BRANCH_NAME'];
// These are set in a run about a change.
const CHANGE_NAMES = ['CI_MERGE_REQUEST_IID', 'CIRCLE_PULL_REQUEST', 'SYSTEM_PULLREQUEST_PULLREQUESTID', 'CHANGE_ID'];

async function opening({ cwd, env, signal }: Host): Promise<OpenedGit | undefined> {
  const { openGit } = await import('./bases-git.ts');
  return openGit(cwd, env, signal);
}

/** Outside of GitHub a branch makes a baseline only when it is named, and this is a run on it. */
function terminalBranches({ env }: Host, named: string | undefined, checkedOut: string | undefined): Branches {
  if (named === undefined) {
    return {};
  }
  const told = BRANCH_NAMES.map((name) => env[name] ?? '').find((name) => name !== '');
  const own = told?.replace(/^refs\/heads\//, '') ?? checkedOut;
  const aboutChange = CHANGE_NAMES.some((name) => !['', 'false'].includes(env[name] ?? ''));
  return { base: named, ...(own === named && !aboutChange && { makes: named }) };
}
