import { ScanError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';

/** Longer than any text that a gate writes, patches included. */
const MAX_TEXT = 100_000;
const MAX_COUNT = 1_000_000_000;
const MAX_LISTED = 100_000;

/** Throws a `ScanError` for a report that fits the schema but that no gate writes: then nothing it says can be merged. */
export function assertConsistent(report: Report): void {
  const scans = new Map(report.scans.map((scan) => [scan.id, scan]));
  if (scans.size < report.scans.length) {
    throw new ScanError('it is damaged: two of its scans have the same id');
  }
  const fingerprints = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  if (fingerprints.size < report.findings.length) {
    throw new ScanError('it is damaged: two of its findings have the same fingerprint');
  }
  for (const [index, finding] of report.findings.entries()) {
    const mistake = mistakeIn(finding, scans);
    if (mistake !== undefined) {
      throw new ScanError(`it is damaged: finding ${index + 1} ${mistake}`);
    }
  }
  if (!/^\d{4}-\d\d-\d\dT/.test(report.judgedAt) || Number.isNaN(Date.parse(report.judgedAt))) {
    throw new ScanError('it is damaged: its judgedAt is no time');
  }
  assertBounded(report);
}

function mistakeIn(finding: Finding, scans: ReadonlyMap<string, Scan>): string | undefined {
  const { sightings, fingerprint } = finding;
  const targets = sightings.map(({ scan }) => scans.get(scan)?.target);
  const [first] = targets;
  if (first === undefined || targets.includes(undefined)) {
    return 'was seen by no scan of the report';
  }
  if (
    first.name !== finding.target ||
    targets.some((target) => target?.name !== first.name || target.kind !== first.kind)
  ) {
    return 'is about another target than the scans that saw it';
  }
  return /^[0-9a-f]{32}$/.test(fingerprint) ? undefined : 'has a fingerprint that is none';
}

/** Depth is bounded by the schema; lengths and counts are here. */
function assertBounded(value: unknown): void {
  if (typeof value === 'string' && value.length > MAX_TEXT) {
    throw new ScanError(
      `it is damaged: a text in it has ${value.length} characters, and no gate writes more than ${MAX_TEXT}`,
    );
  }
  if (typeof value === 'number' && Math.abs(value) > MAX_COUNT) {
    throw new ScanError(`it is damaged: a number in it is larger than ${MAX_COUNT}`);
  }
  if (Array.isArray(value) && value.length > MAX_LISTED) {
    throw new ScanError(
      `it is damaged: a list in it has ${value.length} entries, and no gate writes more than ${MAX_LISTED}`,
    );
  }
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) {
      assertBounded(part);
    }
  }
}
