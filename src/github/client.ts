import type { ThrottlingOptions } from '@octokit/plugin-throttling';
import type { Octokit } from '@octokit/rest';
import type { Log } from '../domain/log.ts';
import { isRateLimit, isUsedUp } from './failures.ts';
import { spacingAt, type Pace } from './pace.ts';
import { proxyFetch } from './proxy.ts';

/** One repository on one GitHub, as one token sees it. */
export interface Api {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly pace: Pace;
}

/** For a write that changes nothing when it is done twice: then it is tried again as a read is. Not `retries`, which would repeat refusals too. */
export const REPEATABLE = { request: { repeatable: true } } as const;

export interface ClientOptions {
  readonly apiUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  /** Of Gatehouse, for the user agent. */
  readonly version: string;
  readonly log: Log;
  readonly pace: Pace;
}

// A write that may have been done is never sent again blindly: see `sendOnce`. Rate limits are the throttling plug-in's.
const NEVER_RETRIED = [400, 401, 403, 404, 410, 413, 422, 429, 451];

/** Makes a client; Octokit is loaded only now, so that a command line which publishes nothing does not pay for it. */
export async function connect(options: ClientOptions): Promise<Api> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const { apiUrl, token, owner, repo, version, log, pace } = options;
  // Octokit prints to the console by itself, and what it prints came from outside.
  const debug = (message: string): void => log.debug(message);
  const octokitLog = { debug, info: debug, warn: debug, error: debug };
  const octokit = new (Octokit.plugin(nameRateLimits, retry, throttling))({
    auth: token,
    baseUrl: apiUrl,
    userAgent: `gatehouse/${version}`,
    log: octokitLog,
    request: { fetch: await timedFetch(apiUrl, pace), log: octokitLog },
    retry: { doNotRetry: NEVER_RETRIED, retryAfterBaseValue: pace.secondMs * (0.75 + Math.random() / 2), retries: 2 },
    throttle: throttle({ ...pace, spacing: spacingAt(apiUrl, pace) }, log),
  });
  octokit.hook.before('request', (request) => {
    if (request.method !== 'GET' && request.request?.['repeatable'] !== true) {
      request.request = { ...request.request, retries: 0 };
    }
  });
  return { octokit, owner, repo, pace };
}

async function timedFetch(apiUrl: string, { requestTimeoutMs }: Pace): Promise<typeof fetch> {
  const send = await proxyFetch(apiUrl);
  return (input, init) => send(input, { ...init, signal: AbortSignal.timeout(requestTimeoutMs) });
}

// The throttling plug-in knows a secondary limit only by the words of github.com; servers and proxies also say it by status and header.
function nameRateLimits(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.error('request', (error) => {
    if (
      isRateLimit(error) &&
      !isUsedUp(error) &&
      error instanceof Error &&
      !/\bsecondary rate\b/iu.test(error.message)
    ) {
      error.message = `secondary rate limit: ${error.message}`;
    }
    throw error;
  });
}

function throttle({ spacing, secondMs, maxWaitSeconds }: Pace, log: Log) {
  let waited = 0;
  const mayWait = (seconds: number): boolean => {
    if (waited + seconds > maxWaitSeconds) {
      return false;
    }
    waited += seconds;
    log.info(`GitHub's rate limit is reached: waiting ${seconds} s.`);
    return true;
  };
  return {
    onRateLimit: mayWait,
    onSecondaryRateLimit: mayWait,
    fallbackSecondaryRateRetryAfter: 60,
    retryAfterBaseValue: secondMs,
    ...(spacing === 'none' && { write: UNSPACED, notifications: UNSPACED }),
  };
}

// What the plug-in uses of a Bottleneck group, without the waiting.
const UNSPACED = {
  key: () => ({ schedule: async (_job: unknown, task: () => Promise<unknown>) => task() }),
} as unknown as NonNullable<ThrottlingOptions['write']>;
