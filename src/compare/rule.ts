import type { Bases } from '../domain/comparison.ts';
import type { Finding, Sighting } from '../domain/finding.ts';
import { changeOf, rulingOf, type Cause, type Ground, type Ruling } from './cause.ts';
import type { Matches } from './match.ts';
import { worsened, type Earlier } from './worse.ts';

export interface Known {
  readonly grounds: ReadonlyMap<string, Ground>;
  readonly bases: Bases;
  /** Undefined where there is no such earlier state. */
  readonly inBase: Matches | undefined;
  readonly inBaseline: Matches | undefined;
  readonly now: Date;
}

/** What one scanner proves, the others need not: a finding of several sightings follows the first of these that any of them has. */
const STRONGEST: readonly Ruling['cause'][] = ['change', 'known', 'disclosure', 'scanner'];

interface Ruled {
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/** Gives each open finding that is new its cause, and each finding the time when it was first seen. */
export function rule(findings: readonly Finding[], known: Known): Ruled {
  const inBase = partners(known.inBase);
  const inBaseline = partners(known.inBaseline);
  let elsewhere = 0;
  const ruled = findings.map((finding) => {
    const then = inBaseline.get(finding);
    const ruling =
      finding.status === 'open'
        ? newness(finding, { inBase: inBase.get(finding), inBaseline: then }, known)
        : undefined;
    elsewhere += Number(then === undefined && known.bases.baseline !== undefined && ruling?.cause === 'known');
    return withRuling(finding, ruling, firstSeen(finding, then, known, ruling));
  });
  return { findings: ruled, notices: elsewhere === 0 ? [] : [elsewhereNotice(elsewhere)] };
}

function partners(matches: Matches | undefined): ReadonlyMap<Finding, Finding> {
  return new Map(matches?.pairs.map(({ before, now }) => [now, before]));
}

/** A ruling on a finding, and those of the scans that it was taken from. */
interface Newness extends Ruling {
  readonly scans: ReadonlyMap<string, Ruling>;
}

/** Undefined for a finding that the baseline has and that nobody proves to be new here. */
function newness(finding: Finding, earlier: Earlier, known: Known): Newness | undefined {
  const grounds = seenBy(finding, known.grounds);
  const worse = worsened(finding, earlier, grounds, known.bases);
  if (worse !== undefined) {
    return { ...worse, scans: new Map() };
  }
  const { inBaseline: then } = earlier;
  const inBase = earlier.inBase !== undefined;
  if (then !== undefined) {
    // The base has lost it since: whoever brings it back has to answer for it.
    const change = inBase ? undefined : grounds.map((ground) => changeOf(finding, ground, known.bases));
    const ruling = change?.find((one) => one !== undefined) ?? pending(then);
    return ruling && { ...ruling, scans: new Map() };
  }
  const scans = new Map(
    grounds.map((ground) => [ground.scan.id, rulingOf(finding, ground, inBase, known.bases)] as const),
  );
  const rulings = [...scans.values()];
  const cause = STRONGEST.find((one) => rulings.some((ruling) => ruling.cause === one));
  return { ...(rulings.find((ruling) => ruling.cause === cause) ?? rulings[0] ?? UNSEEN), scans };
}

const UNSEEN: Ruling = { cause: 'undetermined', reason: 'No scan of this run says that it sees it now.' };

function seenBy({ sightings }: Finding, grounds: Known['grounds']): readonly Ground[] {
  const open = sightings.filter(({ status }) => status === 'open');
  const ids = new Set((open.length === 0 ? sightings : open).map(({ scan }) => scan));
  return [...ids].sort().flatMap((id) => grounds.get(id) ?? []);
}

/** A baseline keeps the cause of what was in its days of grace when it was made: until they are over it is new. */
function pending({ cause, causeReason, firstSeen }: Finding): Ruling | undefined {
  return cause === undefined
    ? undefined
    : { cause, reason: causeReason ?? `It was new when the baseline was made, first seen ${firstSeen ?? 'then'}.` };
}

function firstSeen(
  finding: Finding,
  then: Finding | undefined,
  { bases, now }: Known,
  ruling: Ruling | undefined,
): string | undefined {
  if (then !== undefined) {
    return then.firstSeen ?? bases.baseline?.value.madeAt;
  }
  return bases.baseline !== undefined || ruling?.cause === 'change' ? now.toISOString() : finding.firstSeen;
}

function withRuling(finding: Finding, ruling: Newness | undefined, firstSeen: string | undefined): Finding {
  const { cause: _cause, causeReason: _reason, ...rest } = finding;
  const seen = firstSeen === undefined ? {} : { firstSeen };
  return ruling === undefined || ruling.cause === 'known'
    ? { ...rest, ...seen }
    : {
        ...rest,
        ...seen,
        cause: ruling.cause,
        causeReason: ruling.reason,
        sightings: finding.sightings.map((sighting) => sightingWith(sighting, ruling.cause, ruling.scans)),
      };
}

/** What a scan cannot prove of its own sighting follows what is proven of the finding. */
function sightingWith(sighting: Sighting, of: Cause | 'known', scans: Newness['scans']): Sighting {
  const { cause: _cause, ...rest } = sighting;
  const own = scans.get(sighting.scan)?.cause ?? of;
  return own === 'known' ? rest : { ...rest, cause: own };
}

function elsewhereNotice(count: number): string {
  return count === 1
    ? '1 finding is not in the baseline and came with another change of the base: it counts as known.'
    : `${count} findings are not in the baseline and came with other changes of the base: they count as known.`;
}
