import type { Finding } from '../domain/finding.ts';

const DAY = 86_400_000;

/** Since when a finding is known: when it was first seen, else when it was published; undefined when nobody knows. Never in the future. */
export function knownSince({ firstSeen, published }: Finding, now: Date): number | undefined {
  const since = [firstSeen, published]
    .flatMap((date) => (date === undefined ? [] : [Date.parse(date)]))
    .find((time) => !Number.isNaN(time));
  return since === undefined ? undefined : Math.min(since, now.getTime());
}

/** The moment up to which a finding does not count yet; undefined when that is over, or nobody knows since when it is known. */
export function graceEnd(finding: Finding, days: number | undefined, now: Date | undefined): Date | undefined {
  if (days === undefined || now === undefined) {
    return undefined;
  }
  const since = knownSince(finding, now);
  const end = since === undefined ? undefined : since + days * DAY;
  return end === undefined || end < now.getTime() ? undefined : new Date(Math.min(end, LAST));
}

// The last moment that a Date can hold, ECMA-262 21.4.1.1.
const LAST = 8_640_000_000_000_000;

/** Whole days from a time to now; undefined when the time is none. */
export function daysSince(time: string | undefined, now: Date | undefined): number | undefined {
  const parsed = time === undefined ? Number.NaN : Date.parse(time);
  return now === undefined || Number.isNaN(parsed) ? undefined : Math.floor((now.getTime() - parsed) / DAY);
}

/** `In grace until 2026-12-22.` */
export function graceWords(end: Date): string {
  return `In grace until ${end.toISOString().slice(0, 10)}.`;
}
