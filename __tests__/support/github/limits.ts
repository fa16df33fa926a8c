import { ApiError } from './api-error.ts';

export interface RateLimitOptions {
  /** Requests in an hour; default 5,000. */
  readonly limit?: number;
  /** Requests that create content, in a minute; GitHub documents 80. Off when absent. */
  readonly contentPerMinute?: number;
  /** Likewise in an hour; GitHub documents 500. Off when absent. */
  readonly contentPerHour?: number;
  /** Seconds told in `retry-after` of a secondary limit; default 60. */
  readonly retryAfter?: number;
}

export interface RateLimit {
  /** Counts one request; throws GitHub's refusal when it is one too many. */
  count(request: { readonly creates: boolean }): void;
  headers(): Record<string, string>;
  status(): { readonly limit: number; readonly remaining: number; readonly reset: number; readonly used: number };
}

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** The limits as documented under "Rate limits for the REST API"; the window of the primary one starts with the first request. */
export function createRateLimit(options: RateLimitOptions, now: () => Date): RateLimit {
  const limit = options.limit ?? 5_000;
  const creations: number[] = [];
  let used = 0;
  let resetAt = 0;
  const roll = (): void => {
    if (now().getTime() >= resetAt) {
      used = 0;
      resetAt = now().getTime() + HOUR;
    }
  };
  const status = () => {
    roll();
    return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(resetAt / 1000) };
  };
  const headers = (): Record<string, string> => rateHeaders(status());
  const tooMany = (span: number, most: number | undefined): boolean =>
    most !== undefined && creations.filter((at) => at > now().getTime() - span).length >= most;
  return {
    status,
    headers,
    count({ creates }) {
      roll();
      if (used >= limit) {
        throw primaryLimit(headers());
      }
      used += 1;
      if (creates && (tooMany(MINUTE, options.contentPerMinute) || tooMany(HOUR, options.contentPerHour))) {
        throw secondaryLimit({ retryAfter: options.retryAfter ?? 60 });
      }
      if (creates) {
        creations.push(now().getTime());
      }
    },
  };
}

function rateHeaders(status: ReturnType<RateLimit['status']>): Record<string, string> {
  const entries = Object.entries(status).map(([name, value]) => [`x-ratelimit-${name}`, String(value)]);
  return { ...Object.fromEntries(entries), 'x-ratelimit-resource': 'core' };
}

/** The answer when the hour's requests are used up. */
export function primaryLimit(headers: Readonly<Record<string, string>>): ApiError {
  return new ApiError(403, 'API rate limit exceeded for installation ID 1.', { headers });
}

/** The answer to too much at once. */
export function secondaryLimit({ retryAfter, status = 403 }: { retryAfter?: number; status?: 403 | 429 }): ApiError {
  return new ApiError(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    {
      headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    },
  );
}
