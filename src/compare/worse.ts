import type { Bases } from '../domain/comparison.ts';
import type { Finding, Sighting } from '../domain/finding.ts';
import type { Scan } from '../domain/scan.ts';
import { severityRank, worstSeverity } from '../domain/severity.ts';
import { judgedAlike, type Ground, type Ruling } from './cause.ts';

/** What a finding was before. */
export interface Earlier {
  readonly inBase: Finding | undefined;
  readonly inBaseline: Finding | undefined;
}

/**
 * That a finding which was there before is worse now: the same scanner, judging alike, gives it a worse severity or sees it more often. Whoever makes
 * a known thing worse has to answer for it as for a new one. Undefined where nobody proves it.
 */
export function worsened(
  finding: Finding,
  { inBase, inBaseline }: Earlier,
  grounds: readonly Ground[],
  { base }: Bases,
): Ruling | undefined {
  const [before, where] = base === undefined ? [inBaseline, 'the baseline'] : [inBase, 'the base'];
  if (before === undefined || !mayBeWorse(finding, before)) {
    return undefined;
  }
  for (const { scan, ...ground } of grounds) {
    const then = base === undefined ? ground.baseline : ground.base;
    const how = then && judgedAlike(then, scan, finding) && howMuchWorse(finding, before, { now: scan, earlier: then });
    if (typeof how === 'string') {
      // Of a baseline of another commit than the base nobody knows who made it worse.
      const cause = base === undefined && ground.baseMoved === 'moved' ? 'undetermined' : 'change';
      return { cause, reason: `${scan.scanner} ${scan.version} sees it ${how} in ${where}.` };
    }
  }
  return undefined;
}

/** Answers at once for nearly all of many thousand findings: one scanner has seen them as before. */
function mayBeWorse({ sightings }: Finding, { sightings: earlier }: Finding): boolean {
  const [now] = sightings;
  const [then] = earlier;
  return (
    now === undefined ||
    then === undefined ||
    sightings.length + earlier.length > 2 ||
    now.count > then.count ||
    severityRank(now.severity) < severityRank(then.severity)
  );
}

function howMuchWorse(
  finding: Finding,
  before: Finding,
  { now, earlier: then }: { readonly now: Scan; readonly earlier: Scan },
): string | undefined {
  const sightings = sightingsBy(now, finding);
  const earlier = sightingsBy(then, before);
  if (earlier.length === 0) {
    return undefined;
  }
  const [severity, was] = [severityOf(sightings), severityOf(earlier)];
  if (severityRank(severity) < severityRank(was)) {
    return `here as ${severity}, and as ${was}`;
  }
  const [times, earlierTimes] = [timesOf(sightings), timesOf(earlier)];
  return times > earlierTimes && isOfPlace(finding)
    ? `${times} times here, and ${earlierTimes === 1 ? 'once' : `${earlierTimes} times`}`
    : undefined;
}

function sightingsBy({ id }: Scan, { sightings }: Finding): readonly Sighting[] {
  return sightings.filter(({ scan }) => scan === id);
}

function severityOf(sightings: readonly Sighting[]) {
  return worstSeverity(sightings.map(({ severity }) => severity));
}

function timesOf(sightings: readonly Sighting[]): number {
  return sightings.reduce((sum, { count }) => sum + count, 0);
}

/** A package in one more place is no worse; one more object, line or secret of the same name is. */
function isOfPlace({ component }: Finding): boolean {
  return component === undefined;
}
