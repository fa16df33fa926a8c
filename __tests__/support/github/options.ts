import type { FaultQueue } from './faults.ts';
import type { RateLimitOptions } from './limits.ts';
import type { State, TokenGrant } from './model.ts';
import type { PullSeed } from './seed.ts';

export interface FakeGitHubOptions {
  /** Full name; default octo/shop. */
  readonly repository?: string;
  /** What each token may; default: `ghs_test` may write everything, as github-actions[bot]. */
  readonly tokens?: Readonly<Record<string, TokenGrant>>;
  /** Default enabled; disabled refuses with 403 as a private repository without licence, not-found with 404. */
  readonly codeScanning?: 'enabled' | 'disabled' | 'not-found';
  /** Pull request 1 comes from a fork: its tokens only read. */
  readonly fork?: boolean;
  /** Changes pull request 1, which is there from the start; null for none. */
  readonly pull?: PullSeed | null;
  readonly now?: () => Date;
  readonly rateLimit?: RateLimitOptions;
  /** How many polls of a SARIF upload answer pending; default 1. */
  readonly sarifPolls?: number;
  /** In front of every path; /api/v3 on GitHub Enterprise Server. Default none. */
  readonly basePath?: string;
  /** Default any free port. */
  readonly port?: number;
}

export interface RecordedRequest {
  readonly method: string;
  /** Without the query and without the base path. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The name in the description, as in checks/create. */
  readonly operation: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Parsed, or the text where it is not JSON. */
  readonly body: unknown;
  /** Absent while it runs and where the connection was dropped. */
  status?: number;
}

export interface FakeGitHub {
  /** What GITHUB_API_URL is set to. */
  readonly url: string;
  readonly state: State;
  readonly requests: readonly RecordedRequest[];
  readonly faults: FaultQueue;
  /** Every request and answer that breaks GitHub's description or the rules beside it. */
  readonly violations: readonly string[];
  stop(): Promise<void>;
}

const everything: TokenGrant = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pullRequests: 'write',
  securityEvents: 'write',
  statuses: 'write',
};

export const defaults = {
  repository: 'octo/shop',
  tokens: { ghs_test: everything },
  codeScanning: 'enabled',
  fork: false,
  now: () => new Date(),
  sarifPolls: 1,
  basePath: '',
} as const satisfies FakeGitHubOptions;

/** The app whose installation GITHUB_TOKEN belongs to. */
export const actionsApp = { id: 15_368, slug: 'github-actions' } as const;
