import type { Bases, Head } from '../domain/comparison.ts';
import type { Scan } from '../domain/scan.ts';
import { targetMovement, type Ground } from './cause.ts';
import { movement } from './movement.ts';
import { pairScans } from './scan-pairs.ts';

/** For each scan of the run, by its id, what it is compared with. */
export function groundsOf(head: Head, bases: Bases): ReadonlyMap<string, Ground> {
  const then = bases.baseline?.value;
  const inBase = pairScans(bases.base?.scans ?? [], head.scans);
  const inBaseline = pairScans(then?.scans ?? [], head.scans);
  const sha = bases.base?.sha ?? bases.baseSha;
  const commits = {
    head: movement(then?.commit?.sha, head.commit?.sha),
    base: movement(then?.commit?.sha, sha),
  };
  const groundOf = (scan: Scan): Ground => {
    const [base, baseline] = [inBase.beforeOf(scan), inBaseline.beforeOf(scan)];
    return {
      scan,
      base,
      baseline,
      targetInBaseline: inBaseline.knewTarget(scan),
      target: baseline === undefined ? 'unknown' : targetMovement(baseline.target, scan.target, commits.head),
      // An image is not what the commit is: the same commit may be built on another base image.
      baseMoved:
        baseline === undefined || base === undefined
          ? commits.base
          : movementOf(targetMovement(baseline.target, base.target, commits.base), commits.base),
    };
  };
  return new Map(head.scans.map((scan) => [scan.id, groundOf(scan)]));
}

function movementOf(target: Ground['target'], commits: Ground['target']): Ground['target'] {
  return target === 'unknown' ? commits : target;
}
