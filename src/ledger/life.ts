import type { Exception } from '../domain/exception.ts';
import type { Policy } from '../domain/report.ts';

export const DEFAULT_WARN_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/** valid and expiring ones hold; of the others none does: too-long and endless break the longest life that the policy allows. */
export type LifeState = 'valid' | 'expiring' | 'expired' | 'too-long' | 'endless';

/** Where in its life an exception is at `now`. */
export function lifeOf(
  exception: Pick<Exception, 'expires'>,
  now: Date,
  { exceptions = {} }: Pick<Policy, 'exceptions'>,
): LifeState {
  const { maxDays, warnDays = DEFAULT_WARN_DAYS } = exceptions;
  const end = endOf(exception);
  if (end === undefined) {
    return maxDays === undefined ? 'valid' : 'endless';
  }
  const left = end - now.getTime();
  if (left <= 0) {
    return 'expired';
  }
  if (maxDays !== undefined && daysUntil(end, now) > maxDays) {
    return 'too-long';
  }
  return daysUntil(end, now) <= warnDays ? 'expiring' : 'valid';
}

/** Why the policy refuses its life from `now` on, and what would be right; undefined where it does not. `what` is how messages call it. */
export function refusedLife(
  one: Pick<Exception, 'expires'>,
  { now, maxDays }: { readonly now: Date; readonly maxDays?: number | undefined },
  what: string,
): string | undefined {
  const life = lifeOf(one, now, maxDays === undefined ? {} : { exceptions: { maxDays } });
  if (maxDays === undefined || (life !== 'endless' && life !== 'too-long')) {
    return undefined;
  }
  const end = life === 'endless' ? 'it has no end' : `it ends on ${one.expires ?? ''}`;
  return `${end}, and the policy allows ${what} ${maxDays} days: give it an end on ${dayAfter(now, maxDays)} or before.`;
}

export function holds(state: LifeState): boolean {
  return state === 'valid' || state === 'expiring';
}

/** The first moment at which it does not hold any more, in milliseconds; undefined where it has no end. */
export function endOf({ expires }: Pick<Exception, 'expires'>): number | undefined {
  if (expires === undefined) {
    return undefined;
  }
  const time = Date.parse(expires);
  // What cannot be read holds no longer.
  return Number.isNaN(time) ? 0 : expires.includes('T') ? time : time + DAY;
}

/** Calendar days in UTC from the day of `now` to the last day before `end`. */
export function daysUntil(end: number, now: Date): number {
  return Math.floor((end - 1) / DAY) - Math.floor(now.getTime() / DAY);
}

/** The day so many days after `now`, as in 2026-12-31. */
export function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, as in 2026-12-31. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
