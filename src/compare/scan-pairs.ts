import type { Finding } from '../domain/finding.ts';
import type { Scan } from '../domain/scan.ts';
import { pairTargets, targetKey } from './targets.ts';

/** Which scan of an earlier run is which of this one: the same scanner on the same target. */
export interface ScanPairs {
  beforeOf(scan: Scan): Scan | undefined;
  nowOf(scan: Scan): Scan | undefined;
  /** Whether anybody looked at the target of a scan of now in the earlier run. */
  knewTarget(scan: Scan): boolean;
}

export function pairScans(before: readonly Scan[], now: readonly Scan[]): ScanPairs {
  const targets = pairTargets(before, now);
  const targetOf = ({ target }: Scan): string => targets.get(targetKey(target)) ?? `gone ${targetKey(target)}`;
  const earlier = indexed(before, targetOf);
  const later = indexed(now, ({ target }) => targetKey(target));
  const known = new Set(targets.values());
  return {
    beforeOf: (scan) => earlier.get(`${scan.scanner}\n${targetKey(scan.target)}`),
    nowOf: (scan) => later.get(`${scan.scanner}\n${targetOf(scan)}`),
    knewTarget: ({ target }) => known.has(targetKey(target)),
  };
}

/** Of several scans by one scanner of one target one that came to its end. */
function indexed(scans: readonly Scan[], targetOf: (scan: Scan) => string): ReadonlyMap<string, Scan> {
  const index = new Map<string, Scan>();
  for (const scan of scans) {
    const key = `${scan.scanner}\n${targetOf(scan)}`;
    if (index.get(key)?.status !== 'completed') {
      index.set(key, scan);
    }
  }
  return index;
}

/** Whether a scan would have seen a finding: it came to its end, looked for that kind, and left no gap where the finding is. */
export function wouldSee(scan: Scan, finding: Finding): boolean {
  return (
    scan.status === 'completed' &&
    looksFor(scan, finding.kind) &&
    (scan.gaps.length === 0 || !scan.gaps.some(({ what }) => isAt(what, finding)))
  );
}

/** A gap is named by a path, by an object as a node of a cluster, by a control there, or by a control alone. */
function isAt(what: string, { id, locations, resource }: Finding): boolean {
  return (
    locations.some(({ path }) => path === what) ||
    (resource === undefined ? what === id : what === resource.name || what === `${resource.name}/${id}`)
  );
}

/** A scan that does not say what it looked for looked for all that its scanner knows. */
export function looksFor({ checks }: Scan, kind: Finding['kind']): boolean {
  return checks?.includes(kind) !== false;
}
