/** How patient the client is; tests make its seconds short. */
export interface Pace {
  /** Milliseconds in a second of waiting. */
  readonly secondMs: number;
  /** The most seconds that all waits asked for by rate limits may take together. */
  readonly maxWaitSeconds: number;
  readonly requestTimeoutMs: number;
  /** Tries of a write whose fate is uncertain, the first one counted. */
  readonly attempts: number;
  /**
   * `github`: on GitHub's own servers a second between writes and three between comments, as GitHub's best practices for REST ask. A GitHub Enterprise
   * Server has no rate limits unless its administrator sets them, and then says when one is reached.
   */
  readonly spacing: 'github' | 'none';
  /** Seconds before each look at what code scanning made of an upload. */
  readonly analysisLooks: readonly number[];
}

export const DEFAULT_PACE: Pace = {
  secondMs: 1000,
  maxWaitSeconds: 60,
  requestTimeoutMs: 30_000,
  attempts: 4,
  spacing: 'github',
  analysisLooks: [2, 4],
};

/** Waits for `seconds`, up to a quarter more: many jobs that failed together shall not come back together. */
export function pause({ secondMs }: Pace, seconds: number): Promise<void> {
  const ms = seconds * secondMs * (1 + Math.random() / 4);
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** How the writes to an API are spaced: those to GitHub's own servers as the pace says, those to any other not at all. */
export function spacingAt(apiUrl: string, { spacing }: Pace): Pace['spacing'] {
  const { hostname } = new URL(apiUrl);
  return hostname === 'api.github.com' || hostname.endsWith('.ghe.com') ? spacing : 'none';
}
