import type { Finding } from '../domain/finding.ts';
import type { Scan } from '../domain/scan.ts';

/** Whether something is another than it was. */
export type Movement = 'moved' | 'same' | 'unknown';

/** Kinds that are looked up in a database; all others follow from the scanner's own rules. */
const LOOKED_UP: ReadonlySet<Finding['kind']> = new Set(['vulnerability', 'malware']);

export interface Movements {
  readonly scanner: Movement;
  readonly database: Movement;
}

/** What moved of a scanner between two scans, as far as it bears on a kind of finding. */
export function movements(before: Scan, now: Scan, kind: Finding['kind']): Movements {
  return {
    scanner: before.version === now.version ? 'same' : 'moved',
    database: LOOKED_UP.has(kind) ? databaseMovement(before, now) : 'same',
  };
}

function databaseMovement({ database: before }: Scan, { database: now }: Scan): Movement {
  const byDigest = movement(before?.digest, now?.digest);
  return byDigest === 'unknown' ? movement(before?.updatedAt, now?.updatedAt) : byDigest;
}

/** Of two versions, digests or dates; unknown where one is not recorded. */
export function movement(before: string | undefined, now: string | undefined): Movement {
  return before === undefined || now === undefined ? 'unknown' : before === now ? 'same' : 'moved';
}

/** `of 2026-11-22T04:00:00Z`, or by its digest; for a reader. */
export function databaseWords({ database }: Scan): string {
  const { updatedAt, digest } = database ?? {};
  return updatedAt ?? (digest === undefined ? 'an unknown date' : shortDigest(digest));
}

export function shortDigest(digest: string): string {
  return digest.slice(0, digest.indexOf(':') + 13);
}
