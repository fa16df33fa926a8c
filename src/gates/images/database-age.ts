import type { DatabaseState } from '../../scanners/process-scanner.ts';

/** Milliseconds; undefined when the database does not say when it was made. */
export function ageOf({ updatedAt }: DatabaseState, now: Date): number | undefined {
  const age = now.getTime() - Date.parse(updatedAt ?? '');
  return Number.isNaN(age) ? undefined : Math.max(0, age);
}

/** `3 hours old` */
export function agedText(age: number | undefined): string {
  return age === undefined ? 'of unknown age' : `${spanText(age)} old`;
}

/** `3 hours`; days from the third on. */
export function spanText(milliseconds: number): string {
  const hours = Math.floor(milliseconds / 3_600_000);
  return hours < 48 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : `${Math.floor(hours / 24)} days`;
}
