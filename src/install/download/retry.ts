import type { InstallPorts } from '../request.ts';

const ATTEMPTS = 5;
const BASE_MS = 1_000;
const CEILING_MS = 30_000;
/** A server that wants longer than this is not waited for. */
const PATIENCE_MS = 120_000;

/** Something failed in a way that may pass. */
export class Passing extends Error {
  override readonly name = 'Passing';
  /** What the server asks to wait, if it does. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, options: { readonly retryAfterMs?: number | undefined; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.retryAfterMs = options.retryAfterMs;
  }
}

/**
 * Does `action` again while it throws `Passing`, after a random part of a time that doubles, or as long as the server asks.
 * Rejects with the last error, and with how often it was tried.
 */
export async function withRetries<T>(
  what: string,
  action: () => Promise<T>,
  ports: Pick<InstallPorts, 'log' | 'sleep' | 'random' | 'signal'>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      if (!(error instanceof Passing) || ports.signal.aborted) {
        throw error;
      }
      if (attempt === ATTEMPTS) {
        throw new Error(`tried ${ATTEMPTS} times`, { cause: error });
      }
      await wait(what, attempt, error, ports);
    }
  }
}

async function wait(
  what: string,
  attempt: number,
  error: Passing,
  ports: Pick<InstallPorts, 'log' | 'sleep' | 'random'>,
): Promise<void> {
  const asked = error.retryAfterMs;
  if (asked !== undefined && asked > PATIENCE_MS) {
    throw new Error(
      `${error.message} and asks to wait ${Math.round(asked / 1000)} s, longer than the ${PATIENCE_MS / 1000} s that are waited`,
    );
  }
  // The whole back-off is random, so that many jobs of one matrix do not come back together.
  const delay = asked ?? Math.round(ports.random() * Math.min(CEILING_MS, BASE_MS * 2 ** (attempt - 1)));
  ports.log.info(
    `${what}: ${error.message}; trying again in ${(delay / 1000).toFixed(1)} s (${attempt} of ${ATTEMPTS})`,
  );
  await ports.sleep(delay);
}

/** Milliseconds of a Retry-After header: seconds, or an HTTP date (RFC 9110, section 10.2.3). */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (/^\d+$/.test(value.trim())) {
    return Number(value) * 1000;
  }
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
