import type { GitObject } from './objects.ts';

/** `write` includes `read`, as GitHub's permissions do. */
export type Access = 'read' | 'write';

/** What a token may, in the words of a workflow's `permissions`; reading the repository itself always goes with a token. */
export interface TokenGrant {
  readonly actions?: Access;
  readonly checks?: Access;
  readonly contents?: Access;
  readonly issues?: Access;
  readonly pullRequests?: Access;
  readonly securityEvents?: Access;
  readonly statuses?: Access;
  /** Who writes with it; default github-actions[bot]. */
  readonly login?: string;
  /** The GitHub App whose installation token it is; default the one of Actions; `classic` is a personal access token. */
  readonly app?: App | 'classic';
  /** A token of a run on the base branch, as in workflow_run: keeps its rights when the pull request comes from a fork. */
  readonly trusted?: boolean;
}

export interface App {
  readonly id: number;
  readonly slug: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly head_sha: string;
  readonly app: App;
  readonly suite: number;
  name: string;
  status: string;
  conclusion: string | null;
  external_id: string | null;
  details_url: string | null;
  started_at: string;
  completed_at: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  /** All that were sent, in order: GitHub appends and never removes. */
  readonly annotations: Annotation[];
}

export interface CheckSuite {
  readonly id: number;
  readonly head_sha: string;
  readonly app: App;
}

export interface Comment {
  readonly id: number;
  /** The number of the issue or pull request. */
  readonly issue: number;
  readonly login: string;
  readonly created_at: string;
  body: string;
  updated_at: string;
}

export interface Review {
  readonly id: number;
  /** The number of the pull request. */
  readonly pull: number;
  readonly login: string;
  readonly commit_id: string;
  readonly body: string;
  readonly submitted_at: string;
}

/** A comment of a review on lines of the diff; `line` is the last of them. */
export interface ReviewComment {
  readonly id: number;
  readonly review: number;
  readonly pull: number;
  readonly login: string;
  readonly path: string;
  readonly line: number;
  readonly start_line?: number;
  readonly commit_id: string;
  readonly created_at: string;
  body: string;
}

export interface Sarif {
  readonly id: string;
  readonly commit_sha: string;
  readonly ref: string;
  /** The document, decoded and parsed. */
  readonly document: unknown;
  readonly gzipBytes: number;
  readonly created_at: string;
  processing_status: 'pending' | 'complete' | 'failed';
  errors: readonly string[];
  /** Polls that still answer pending. */
  polls: number;
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly target_url: string | null;
  readonly created_at: string;
  readonly login: string;
}

export interface ChangedFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Absent for binary and very large files, as on GitHub. */
  readonly patch?: string;
  readonly previous_filename?: string;
  readonly additions?: number;
  readonly deletions?: number;
}

export interface Pull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly title: string;
  /** `owner/name` of the repository the head lives in: another one than the base for a fork. */
  readonly headRepository: string;
  readonly headRef: string;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
  /** The test merge, or null while there is a conflict. */
  readonly mergeSha: string | null;
  readonly files: readonly ChangedFile[];
  readonly login: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly event: string;
  readonly head_branch: string;
  readonly head_sha: string;
  readonly run_attempt: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly path: string;
  readonly headRepository: string;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly runner_name: string;
  readonly run_attempt?: number;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** The zip archive as it is downloaded. */
  readonly archive: Buffer;
  readonly expired: boolean;
  readonly run: number;
  readonly created_at: string;
}

/** All that the repository holds; tests read it, and seed it with the functions of seed.ts. */
export interface State {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  /** Full names, as in refs/heads/main, to commits. */
  readonly refs: Map<string, string>;
  readonly objects: Map<string, GitObject>;
  readonly pulls: Pull[];
  readonly checkRuns: CheckRun[];
  readonly checkSuites: CheckSuite[];
  readonly comments: Comment[];
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
  readonly sarifs: Sarif[];
  readonly statuses: Status[];
  readonly workflowRuns: WorkflowRun[];
  readonly artifacts: Artifact[];
  /** Ids are handed out from here, in one sequence. */
  nextId: number;
}
