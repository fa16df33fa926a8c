import { store } from './objects.ts';
import type { Artifact, Comment, Pull, State, WorkflowRun } from './model.ts';
import { withEntry } from './trees.ts';

const author = { name: 'octocat', email: 'octocat@example.com', date: '2026-11-01T00:00:00Z' };

/** An empty repository by its full name. */
export function emptyState(repository: string): State {
  const [owner = '', name = ''] = repository.split('/');
  return {
    owner,
    name,
    defaultBranch: 'main',
    refs: new Map(),
    objects: new Map(),
    pulls: [],
    checkRuns: [],
    checkSuites: [],
    comments: [],
    reviews: [],
    reviewComments: [],
    sarifs: [],
    statuses: [],
    workflowRuns: [],
    artifacts: [],
    nextId: 100,
  };
}

export interface CommitSeed {
  /** Default: what Git would give it. Given where commits of a real clone must be known here. */
  readonly sha?: string;
  readonly message?: string;
  readonly parents?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** Full names of references that point to it from now on. */
  readonly refs?: readonly string[];
}

/** Adds a commit and answers its SHA. */
export function addCommit({ objects, refs }: State, seed: CommitSeed): string {
  let tree = store(objects, { type: 'tree', entries: [] });
  for (const [path, content] of Object.entries(seed.files ?? {})) {
    const sha = store(objects, { type: 'blob', data: Buffer.from(content) });
    tree = withEntry(objects, tree, { path, mode: '100644', type: 'blob', sha });
  }
  const { message = 'Change', parents = [] } = seed;
  const commit = { type: 'commit', tree, parents, message, author } as const;
  const sha = seed.sha ?? store(objects, commit);
  objects.set(sha, commit);
  for (const ref of seed.refs ?? []) {
    refs.set(ref, sha);
  }
  return sha;
}

export interface PullSeed extends Partial<Omit<Pull, 'headSha' | 'baseSha' | 'mergeSha'>> {
  readonly head?: CommitSeed;
  readonly base?: CommitSeed;
  /** null: there is a conflict. */
  readonly merge?: CommitSeed | null;
}

/** Adds a pull request with its commits and references: head, base and test merge, which are three different SHAs. */
export function addPull(state: State, seed: PullSeed = {}): Pull {
  const { head, base, merge, ...given } = seed;
  const number = given.number ?? state.pulls.length + 1;
  const headRepository = given.headRepository ?? `${state.owner}/${state.name}`;
  const headRef = given.headRef ?? `change-${number}`;
  const baseRef = given.baseRef ?? state.defaultBranch;
  const own = headRepository === `${state.owner}/${state.name}` ? [`refs/heads/${headRef}`] : [];
  const baseSha = addCommit(state, { message: 'Base', refs: [`refs/heads/${baseRef}`], ...base });
  const headRefs = [`refs/pull/${number}/head`, ...own];
  const headSha = addCommit(state, { message: `Head of #${number}`, parents: [baseSha], refs: headRefs, ...head });
  const mergeSeed = { message: `Merge #${number}`, parents: [baseSha, headSha], refs: [`refs/pull/${number}/merge`] };
  const mergeSha = merge === null ? null : addCommit(state, { ...mergeSeed, ...merge });
  const details = { state: 'open', title: `Change ${number}`, files: [], login: 'octocat' } as const;
  const pull = { ...details, ...given, number, headRepository, headRef, baseRef, headSha, baseSha, mergeSha };
  state.pulls.push(pull);
  return pull;
}

/** Adds a comment as if somebody had written it on the site. */
export function addComment(state: State, seed: Partial<Comment> & Pick<Comment, 'body' | 'login'>): Comment {
  const at = '2026-11-01T00:00:00Z';
  const comment = { id: state.nextId++, issue: 1, created_at: at, updated_at: at, ...seed };
  state.comments.push(comment);
  return comment;
}

/** Adds a run of a workflow, by default one that succeeded and has no jobs. */
export function addWorkflowRun(state: State, seed: Partial<WorkflowRun> & Pick<WorkflowRun, 'head_sha'>): WorkflowRun {
  const run = {
    id: state.nextId++,
    name: 'CI',
    event: 'pull_request',
    head_branch: state.defaultBranch,
    run_attempt: 1,
    status: 'completed',
    conclusion: 'success',
    path: '.github/workflows/ci.yml',
    headRepository: `${state.owner}/${state.name}`,
    jobs: [],
    ...seed,
  };
  state.workflowRuns.push(run);
  return run;
}

/** Adds an artifact to a run; the archive is what is downloaded. */
export function addArtifact(
  state: State,
  seed: Partial<Artifact> & Pick<Artifact, 'name' | 'archive' | 'run'>,
): Artifact {
  const artifact = { id: state.nextId++, expired: false, created_at: '2026-11-01T00:00:00Z', ...seed };
  state.artifacts.push(artifact);
  return artifact;
}
