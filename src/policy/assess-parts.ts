import type { Finding } from '../domain/finding.ts';
import { worstFirst } from '../domain/merge.ts';
import type { Reason, Report, ReportPart, Verdict } from '../domain/report.ts';
import { assess, type Assessing, type Evidence } from './assess.ts';
import { withoutPass } from './claims.ts';
import { summarise } from './judge.ts';

/** Evidence of several gates, each to be judged by what its own gate is judged by. */
export interface PartedEvidence extends Evidence {
  /** Every scan is of one of them. */
  readonly parts: readonly ReportPart[];
}

/** The report on what was found, by one gate or several. */
export function assessAll({ parts, ...evidence }: Partial<PartedEvidence> & Evidence, assessing: Assessing): Report {
  return parts === undefined ? assess(evidence, assessing) : assessParts({ ...evidence, parts }, assessing);
}

/** One report on several gates: as bad as the worst of them, with the reasons of all. */
function assessParts(evidence: PartedEvidence, assessing: Assessing): Report {
  const { parts, claims, ...whole } = evidence;
  const judged = parts.map((part) => ({ part, report: assess(evidenceOf(part, whole), assessing) }));
  const findings = united(judged.flatMap(({ report }) => report.findings));
  const reports = judged.map(({ report }) => report);
  const verdict = worst(reports);
  const reasons = judged.flatMap(({ part, report }) => report.reasons.map((reason) => named(part, reason)));
  const { exceptions, notices, policy, gatehouse, commit } = whole;
  return {
    schemaVersion: '1',
    gate: whole.gate,
    id: whole.id,
    ...withoutPass({ verdict, reasons }, claims),
    judgedAt: assessing.now.toISOString(),
    notices: [...new Set([...notices, ...reports.flatMap((report) => report.notices)])],
    summary: summarise(findings),
    ...(commit !== undefined && { commit }),
    scans: reports.flatMap(({ scans }) => scans),
    findings,
    inputs: { policy, exceptions, parts, notices, ...(claims !== undefined && { claims }), gatehouse },
  };
}

function evidenceOf(part: ReportPart, { scans, findings, gatehouse }: Evidence): Evidence {
  const { gate, id, policy, exceptions, comparison, notices } = part;
  const own = new Set(part.scans);
  return {
    gate,
    id,
    scans: scans.filter((scan) => own.has(scan.id)),
    // One that scans of two gates saw is judged by both.
    findings: findings.filter(({ sightings }) => sightings.some(({ scan }) => own.has(scan))),
    policy,
    exceptions,
    ...(comparison !== undefined && { comparison }),
    notices,
    gatehouse,
  };
}

const WORST_FIRST = ['error', 'fail', 'pass'] as const satisfies readonly Verdict[];

/** Nothing that was judged is no pass. */
function worst(reports: readonly Report[]): Verdict {
  return reports.length === 0
    ? 'error'
    : (WORST_FIRST.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? 'error');
}

function named({ gate, id }: ReportPart, reason: Reason): Reason {
  return { ...reason, message: `${gate}${id === '' ? '' : ` (${id})`}: ${reason.message}` };
}

/** Where two gates decided on the same finding, the one that left it open says so. */
function united(findings: readonly Finding[]): readonly Finding[] {
  const byFingerprint = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byFingerprint.get(finding.fingerprint);
    if (known === undefined || (known.status !== 'open' && finding.status === 'open')) {
      byFingerprint.set(finding.fingerprint, finding);
    }
  }
  return [...byFingerprint.values()].toSorted(worstFirst);
}
