import type { EventBase } from '../domain/event-base.ts';
import type { Api } from './client.ts';
import { commitOf } from './commit.ts';
import { textAt, valueAt } from './fields.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The branches that matter to baselines, as a run stands to them. */
export interface Branches {
  /** The branch whose baseline is compared with. */
  readonly base?: string;
  /** This run's own branch, where it may make the baseline of it. */
  readonly makes?: string;
}

/** What the event says of the commit to compare with. Runs that are about no change have none. */
export function baseOfEvent(env: Env, event: unknown): EventBase {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return ofPullRequest(env, event);
    case 'merge_group':
      return ofCommit(
        textAt(event, 'merge_group', 'base_sha'),
        'The event does not say what the merge group is based on.',
      );
    case 'push':
      return ofPush(env, event);
    default:
      return {
        kind: 'none',
        why: `A run of ${name === '' ? 'no event' : name} is about no change, so it has no base.`,
      };
  }
}

function ofPullRequest(env: Env, event: unknown): EventBase {
  const { headSha } = commitOf(env, event);
  const baseSha = sha(textAt(event, 'pull_request', 'base', 'sha'));
  return headSha === undefined
    ? { kind: 'none', why: 'The event does not say which commit is the head of the pull request.' }
    : { kind: 'pull-request', headSha, ...(baseSha !== undefined && { baseSha }) };
}

function ofPush(env: Env, event: unknown): EventBase {
  if (env['GITHUB_REF']?.startsWith('refs/tags/') === true) {
    return { kind: 'none', why: 'A tag has no base.' };
  }
  return ofCommit(textAt(event, 'before'), 'The branch is new, so the push has no base.');
}

function ofCommit(text: string | undefined, missing: string): EventBase {
  const found = sha(text);
  return found === undefined ? { kind: 'none', why: missing } : { kind: 'commit', sha: found };
}

/** A name of a commit that is not the one of none, all zeros. */
function sha(text = ''): string | undefined {
  return /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : undefined;
}

/** Events whose runs are of code that is on the branch, started by people or clocks that may: nothing a pull request brings runs in them. */
export const BASELINE_EVENTS = ['push', 'schedule', 'workflow_dispatch'] as const;

/** `named` is the branch that somebody has named for both. A baseline is made on it, on the default branch, and on protected ones; never in a run about a pull request. */
export function branchesOf(env: Env, event: unknown, named?: string): Branches {
  const own = branchIn(env['GITHUB_REF']);
  const main =
    textAt(event, 'repository', 'default_branch') ?? (env['GITHUB_EVENT_NAME'] === 'schedule' ? own : undefined);
  const target = textAt(event, 'pull_request', 'base', 'ref') ?? branchIn(textAt(event, 'merge_group', 'base_ref'));
  const makes = (BASELINE_EVENTS as readonly string[]).includes(env['GITHUB_EVENT_NAME'] ?? '') && own !== undefined;
  const isBase = own === (named ?? main) || (named === undefined && env['GITHUB_REF_PROTECTED'] === 'true');
  const base = named ?? target ?? (isBase ? own : main);
  const deleted = valueAt(event, 'deleted') === true;
  return { ...(base !== undefined && { base }), ...(makes && isBase && !deleted && { makes: own }) };
}

function branchIn(ref = ''): string | undefined {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}

/** Asks where two commits parted. */
export async function mergeBaseOf(
  { octokit, owner, repo }: Api,
  base: string,
  head: string,
): Promise<string | undefined> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner,
    repo,
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  return sha(textAt(data, 'merge_base_commit', 'sha'));
}
