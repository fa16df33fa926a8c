import { messageOf } from '../domain/errors.ts';
import type { Publication } from '../publish/publisher.ts';
import { integerAt, textAt, valueAt } from './fields.ts';

/** GitHub answered with success, but not with what was asked for: whether a write was done is not known. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
}

/** The HTTP status of a refused request; Octokit says 500 when there was no answer. Undefined when it was no request. */
export function statusOf(thrown: unknown): number | undefined {
  return thrown instanceof Error ? integerAt(thrown, 'status') : undefined;
}

/** The write may have been done or not: no answer, a gateway's answer, or one that cannot be read. */
export function isUncertain(thrown: unknown): boolean {
  return thrown instanceof AnswerError || (statusOf(thrown) ?? 0) >= 500;
}

/** The hour's requests are used up, as the headers say. */
export function isUsedUp(thrown: unknown): boolean {
  return header(thrown, 'x-ratelimit-remaining') === '0';
}

/** A primary or secondary limit, which GitHub says with 429 or with 403. */
export function isRateLimit(thrown: unknown): boolean {
  const status = statusOf(thrown);
  const limited =
    isUsedUp(thrown) || header(thrown, 'retry-after') !== undefined || /\brate limit/iu.test(textOf(thrown));
  return status === 429 || (status === 403 && limited);
}

function header(thrown: unknown, name: string): string | undefined {
  return textAt(valueAt(thrown, 'response'), 'headers', name);
}

/** The token may not do what was asked; GitHub hides what it may not see. */
export function isForbidden(thrown: unknown): boolean {
  return [401, 403, 404].includes(statusOf(thrown) ?? 0) && !isRateLimit(thrown);
}

/** What publisher and permission a failure is about. */
export interface Attempted {
  readonly publisher: string;
  /** As written in a workflow: `checks: write`. */
  readonly permission: string;
  /** Why the token may be read-only, when the run can tell. */
  readonly hint?: string;
}

/** What became of publishing when a request was refused: which permission is missing, or what went wrong. */
export function refusal({ publisher, permission, hint }: Attempted, thrown: unknown): Publication {
  const status = statusOf(thrown);
  const text = textOf(thrown);
  if (isRateLimit(thrown)) {
    return {
      publisher,
      status: 'failed',
      message: `GitHub's rate limit is reached, and waiting longer is not worth it: ${text}`,
    };
  }
  if (status === 401) {
    return {
      publisher,
      status: 'failed',
      message: `GitHub does not accept the token (${text}): check the input token.`,
    };
  }
  if (status === 403 || isHidden(thrown)) {
    const advice = adviceOn(text) ?? hint ?? 'grant it to the job under permissions';
    return {
      publisher,
      status: 'forbidden',
      permission,
      message: `The token lacks "${permission}": ${advice}. GitHub said ${status}: ${text}`,
    };
  }
  return { publisher, status: 'failed', message: otherFailure(thrown, text) };
}

function adviceOn(text: string): string | undefined {
  return /authenticate via a GitHub App/iu.test(text)
    ? 'a personal access token cannot have it, use that of the workflow or of a GitHub App'
    : undefined;
}

/** The answer about anything that is not there, or that the token may not see; other words with 404 are about what was sent. */
export function isHidden(thrown: unknown): boolean {
  return statusOf(thrown) === 404 && /^not found\b/iu.test(textOf(thrown));
}

function otherFailure(thrown: unknown, text: string): string {
  const status = statusOf(thrown);
  if (status === undefined) {
    return text;
  }
  return valueAt(thrown, 'response') === undefined
    ? `GitHub could not be reached: ${text}`
    : `GitHub said ${status}: ${text}`;
}

const MAX_TEXT = 300;

/** The words of an error as `clipped`; those of a request without its causes, which say the same again. */
export function textOf(thrown: unknown): string {
  const words = thrown instanceof Error && statusOf(thrown) !== undefined ? thrown.message : messageOf(thrown);
  // Octokit adds the address of the documentation.
  return clipped(words.replace(/ - https:\/\/\S+$/u, ''));
}

/** Foreign text on one line without control characters, cut short. */
export function clipped(foreign: string): string {
  const text = foreign.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
