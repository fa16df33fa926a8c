import { integerAt, textAt, valueAt } from './fields.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What code scanning files an analysis under. */
export interface CodeScanningRef {
  /** refs/heads/…, refs/tags/… or refs/pull/N/(merge|head). */
  readonly ref: string;
  readonly commitSha: string;
}

/** The commit that a run is about, as its event tells it. */
export interface Commit {
  /** Where a check belongs: for a pull request the head, never the merge commit (a check there would overrule the head's). */
  readonly headSha?: string;
  readonly pullRequest?: number;
  /** The branch whose pull request has to be asked for, as in a workflow_run. */
  readonly headBranch?: { readonly owner: string; readonly name: string };
  readonly fork: boolean;
  readonly codeScanning?: CodeScanningRef;
  /** What is missing to show anything on GitHub. */
  readonly problems: readonly string[];
  /** What a reader should know about the commit that was scanned. */
  readonly notices: readonly string[];
}

const ON_COMMIT = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch', 'release', 'create', 'deployment']);

/** Reads the commit from the event, from GITHUB_SHA and GITHUB_REF only where these mean the same commit. */
export function commitOf(env: Env, event: unknown): Commit {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  switch (name) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
    case 'pull_request_target':
      return ofPullRequest(name, env, event);
    case 'push':
      return ofPush(env, event);
    case 'merge_group':
      return onCommit(env, textAt(event, 'merge_group', 'head_sha'));
    case 'workflow_run':
      return ofWorkflowRun(event);
    default:
      return ON_COMMIT.has(name)
        ? onCommit(env)
        : { ...onCommit(env), notices: [`The event "${name}" is not known: the result is shown on GITHUB_SHA.`] };
  }
}

function ofPullRequest(name: string, env: Env, event: unknown): Commit {
  const headSha = shaAt(event, 'pull_request', 'head', 'sha');
  const number = integerAt(event, 'pull_request', 'number') ?? numberIn(env['GITHUB_REF']);
  const common = {
    ...(number !== undefined && { pullRequest: number }),
    fork: isFork(valueAt(event, 'pull_request')),
    notices: name === 'pull_request_target' ? [defaultBranchNotice(name)] : [],
  };
  if (headSha === undefined) {
    return { ...common, problems: [missing(name, 'pull_request.head.sha')] };
  }
  const codeScanning = number === undefined ? undefined : pullRequestRef(name, number, headSha, env);
  return { ...common, headSha, ...(codeScanning && { codeScanning }), problems: [] };
}

// After the merge or in pull_request_target, GITHUB_REF is the base branch: then the head is what can be named for certain.
function pullRequestRef(name: string, number: number, headSha: string, env: Env): CodeScanningRef {
  const ref = `refs/pull/${number}/merge`;
  const mergeSha = sha(env['GITHUB_SHA']);
  return name !== 'pull_request_target' && env['GITHUB_REF'] === ref && mergeSha !== undefined
    ? { ref, commitSha: mergeSha }
    : { ref: `refs/pull/${number}/head`, commitSha: headSha };
}

function ofPush(env: Env, event: unknown): Commit {
  if (valueAt(event, 'deleted') === true || isZero(textAt(event, 'after'))) {
    return {
      fork: false,
      problems: ['The push deleted the branch: there is no commit to show a result on.'],
      notices: [],
    };
  }
  // `after` of an annotated tag is the tag object, not a commit.
  const isTag = env['GITHUB_REF']?.startsWith('refs/tags/') ?? false;
  return onCommit(env, isTag ? textAt(event, 'head_commit', 'id') : textAt(event, 'after'));
}

function ofWorkflowRun(event: unknown): Commit {
  const run = valueAt(event, 'workflow_run');
  const headSha = shaAt(run, 'head_sha');
  const [owner, branch] = [textAt(run, 'head_repository', 'owner', 'login'), textAt(run, 'head_branch')];
  const common = {
    fork: isForkOf(textAt(run, 'head_repository', 'full_name'), textAt(run, 'repository', 'full_name')),
  };
  if (headSha === undefined) {
    return { ...common, problems: [missing('workflow_run', 'workflow_run.head_sha')], notices: [] };
  }
  const onBranch = textAt(run, 'event') === 'push' && branch !== undefined && !common.fork;
  return {
    ...common,
    headSha,
    ...(owner !== undefined && branch !== undefined && !onBranch && { headBranch: { owner, name: branch } }),
    ...(onBranch && { codeScanning: { ref: `refs/heads/${branch}`, commitSha: headSha } }),
    problems: [],
    notices: [defaultBranchNotice('workflow_run')],
  };
}

function onCommit(env: Env, told?: string): Commit {
  const headSha = sha(told) ?? sha(env['GITHUB_SHA']);
  const ref = env['GITHUB_REF'] ?? '';
  if (headSha === undefined) {
    return {
      fork: false,
      problems: ['GITHUB_SHA is not a commit: there is nothing to show a result on.'],
      notices: [],
    };
  }
  const codeScanning = /^refs\/(?:heads|tags|pull)\//u.test(ref) ? { ref, commitSha: headSha } : undefined;
  return { headSha, fork: false, ...(codeScanning && { codeScanning }), problems: [], notices: [] };
}

function missing(event: string, field: string): string {
  return `The event file (GITHUB_EVENT_PATH) of ${event} is missing or has no ${field}: the commit to show the result on is not known.`;
}

function defaultBranchNotice(event: string): string {
  return `In ${event} the workflow checks out the default branch unless it says otherwise: make sure that what was scanned is the head of the pull request.`;
}

function isFork(pullRequest: unknown): boolean {
  // A head without a repository is a fork that was deleted.
  return (
    pullRequest !== undefined &&
    isForkOf(textAt(pullRequest, 'head', 'repo', 'full_name'), textAt(pullRequest, 'base', 'repo', 'full_name'))
  );
}

function isForkOf(head: string | undefined, base: string | undefined): boolean {
  return base !== undefined && head !== base;
}

function numberIn(ref = ''): number | undefined {
  const digits = /^refs\/pull\/(?<number>\d+)\//u.exec(ref)?.groups?.['number'];
  return digits === undefined ? undefined : Number(digits);
}

function shaAt(value: unknown, ...path: readonly string[]): string | undefined {
  return sha(textAt(value, ...path));
}

function sha(text = ''): string | undefined {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/iu.test(text) && !isZero(text) ? text : undefined;
}

function isZero(text = ''): boolean {
  return /^0{40,64}$/u.test(text);
}
