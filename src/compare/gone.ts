import { createHash } from 'node:crypto';
import type { Finding } from '../domain/finding.ts';
import type { Part } from '../domain/merge-findings.ts';
import { wouldSee, type ScanPairs } from './scan-pairs.ts';

/** What became of the earlier findings that have no partner. */
export interface Gone {
  /** Told by the scans of this run that looked and saw them no more. */
  readonly gone: readonly Finding[];
  /** Those that nobody looked for again. */
  readonly unproven: number;
}

/**
 * A finding is gone when every scanner that saw it looked for it again and came to its end. Its sightings then are of those scans, so that a report
 * names no scan that it does not hold; `taken` are fingerprints that other findings of the report have.
 */
export function goneOf(
  findings: readonly Finding[],
  earlier: Pick<Part, 'scans'>,
  pairs: ScanPairs,
  taken: ReadonlySet<string>,
): Gone {
  const scans = new Map(earlier.scans.map((scan) => [scan.id, scan]));
  const limits = limitsOf(earlier, pairs);
  const wanted = findings.filter(
    (finding) => (finding.status === 'open' || finding.status === 'manual') && !isLeftOut(finding, limits),
  );
  const gone = wanted.flatMap((finding) => {
    const again = finding.sightings.map(({ cause: _cause, ...sighting }) => {
      const before = scans.get(sighting.scan);
      return { sighting, scan: before === undefined ? undefined : pairs.nowOf(before) };
    });
    const sightings = again.flatMap(({ sighting, scan }) =>
      scan !== undefined && wouldSee(scan, finding) ? [{ ...sighting, scan: scan.id, status: 'gone' as const }] : [],
    );
    const target = again[0]?.scan?.target.name;
    return target === undefined || sightings.length < again.length
      ? []
      : [
          {
            ...withoutCause(finding),
            fingerprint: freeFingerprint(finding, taken),
            status: 'gone' as const,
            target,
            sightings,
          },
        ];
  });
  return { gone, unproven: wanted.length - gone.length };
}

/** By the id of an earlier scan, the files to which the one of this run was limited, where it was. */
function limitsOf({ scans }: Pick<Part, 'scans'>, pairs: ScanPairs): ReadonlyMap<string, ReadonlySet<string>> {
  const limits = scans.map((scan) => [scan.id, pairs.nowOf(scan)?.limitedTo] as const);
  return new Map(limits.flatMap(([id, files]) => (files === undefined ? [] : [[id, new Set(files)] as const])));
}

/** Where the change can have altered nothing, what was there is still there. */
function isLeftOut({ locations, sightings }: Finding, limits: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return sightings.some(({ scan }) => {
    const files = limits.get(scan);
    return files !== undefined && !locations.some(({ path }) => files.has(path));
  });
}

/** Why it was new then, and what was decided then, is over. */
function withoutCause({ cause: _cause, causeReason: _reason, decision: _decision, ...finding }: Finding): Finding {
  return finding;
}

/** Where a line stands for a finding, another one may have moved to it. */
function freeFingerprint({ fingerprint }: Finding, taken: ReadonlySet<string>): string {
  return taken.has(fingerprint)
    ? createHash('sha256').update(`gone ${fingerprint}`).digest('hex').slice(0, 32)
    : fingerprint;
}

/** Says that findings could not be looked for; nothing when there are none. */
export function unprovenNotices(unproven: number): readonly string[] {
  if (unproven === 0) {
    return [];
  }
  const [what, are] = unproven === 1 ? ['finding', 'it is'] : ['findings', 'they are'];
  return [
    `Not looked for again: ${unproven} ${what} of the baseline, by scanners or in targets that this run does not have. Nobody knows whether ${are} gone.`,
  ];
}
