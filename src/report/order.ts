import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { severityRank, type Severity } from '../domain/severity.ts';

/** Worst first; a finding of unknown severity stands behind those of the severity it counts as, one that nobody can reach behind the others. Then by place and name. */
export function worstFirst(findings: readonly Finding[], { inputs }: Report): readonly Finding[] {
  const rank = (severity: Severity): number =>
    severity === 'unknown' ? severityRank(inputs.policy.unknownAs) + 0.5 : severityRank(severity);
  // Once for each finding and not for each comparison: of ten thousand findings that is most of the time.
  const ranked = findings.map((finding) => ({
    finding,
    rank: rank(finding.severity),
    unreachable: Number(finding.reachable === false),
  }));
  ranked.sort((a, b) => a.rank - b.rank || a.unreachable - b.unreachable || byPlace(a.finding, b.finding));
  return ranked.map(({ finding }) => finding);
}

/** By path, line, column, then name; compared by code units, so that every machine has the same order. */
export function byPlace(a: Finding, b: Finding): number {
  const [first] = a.locations;
  const [second] = b.locations;
  return (
    compare(first?.path ?? '', second?.path ?? '') ||
    (first?.startLine ?? 0) - (second?.startLine ?? 0) ||
    (first?.startColumn ?? 0) - (second?.startColumn ?? 0) ||
    compare(a.id, b.id) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** The open findings of a report, worst first. */
export function openFindings(report: Report): readonly Finding[] {
  const known = opened.get(report);
  if (known !== undefined) {
    return known;
  }
  const open = worstFirst(
    report.findings.filter(({ status }) => status === 'open'),
    report,
  );
  opened.set(report, open);
  return open;
}

/** Open findings that lie outside of the diff of the change, apart from the others; nothing is outside where no diff is known. */
export interface ByDiff {
  readonly within: readonly Finding[];
  readonly outside: readonly Finding[];
}

/** The open findings of a report by where they lie, each worst first. */
export function openByDiff(report: Report): ByDiff {
  const open = openFindings(report);
  return { within: open.filter((finding) => !isOutside(finding)), outside: open.filter(isOutside) };
}

export function isOutside({ diff }: Finding): boolean {
  return diff === 'file' || diff === 'outside';
}

// Every output of a run asks, and a report does not change.
const opened = new WeakMap<Report, readonly Finding[]>();

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
