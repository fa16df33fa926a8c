import type { Finding, Status } from '../domain/finding.ts';
import type { Reason, Report, Verdict } from '../domain/report.ts';
import { benchesOf, countsBy } from './report-benches.ts';

/** How one finding stands in a report. */
export interface Stand {
  readonly counts: boolean;
  readonly status: Status;
  readonly rule: string;
  readonly reason?: string;
}

export interface ChangedFinding {
  readonly fingerprint: string;
  readonly id: string;
  readonly severity: Finding['severity'];
  readonly title: string;
  readonly target: string;
  readonly place?: { readonly path: string; readonly startLine?: number };
  readonly before: Stand;
  readonly after: Stand;
}

interface Answer {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly notices: readonly string[];
}

/** What another policy changes in what was decided on the same findings. */
export interface WhatIf {
  readonly before: Answer;
  readonly after: Answer;
  /** Those that count now or count no longer, before those that another rule decides on; each in the order of the report. */
  readonly findings: readonly ChangedFinding[];
}

export function whatIf(before: Report, after: Report): WhatIf {
  const [countsBefore, countsAfter] = [countsBy(benchesOf(before)), countsBy(benchesOf(after))];
  const known = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
  const pairs = after.findings.flatMap((finding) => {
    const old = known.get(finding.fingerprint);
    return old === undefined ? [] : [changed(finding, standOf(old, countsBefore), standOf(finding, countsAfter))];
  });
  const others = pairs.filter((pair) => pair.before.counts === pair.after.counts && isMoved(pair));
  return {
    before: answerOf(before),
    after: answerOf(after),
    findings: [...pairs.filter((pair) => pair.before.counts !== pair.after.counts), ...others],
  };
}

function changed(finding: Finding, before: Stand, after: Stand): ChangedFinding {
  const { fingerprint, id, severity, title, target, locations } = finding;
  const [place] = locations;
  const { path, startLine } = place ?? {};
  const at = path === undefined ? {} : { place: { path, ...(startLine !== undefined && { startLine }) } };
  return { fingerprint, id, severity, title, target, ...at, before, after };
}

function isMoved({ before, after }: ChangedFinding): boolean {
  return before.status !== after.status || before.rule !== after.rule || before.reason !== after.reason;
}

function standOf(finding: Finding, countsIn: (finding: Finding) => boolean): Stand {
  const { status, decision } = finding;
  const reason = decision?.reason ?? decision?.exception;
  return {
    counts: countsIn(finding),
    status,
    rule: decision?.rule ?? `status.${status}`,
    ...(reason !== undefined && { reason }),
  };
}

function answerOf({ verdict, reasons, notices }: Report): Answer {
  return { verdict, reasons, notices };
}
