import type { CommitScanned } from '../domain/commit.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Exception } from '../domain/exception.ts';
import type { Finding } from '../domain/finding.ts';
import { worstFirst } from '../domain/merge.ts';
import type { Policy, Report } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { applyExceptions } from '../ledger/apply.ts';
import { unheardOf } from './controls.ts';
import { disagreements } from './counting.ts';
import { withoutPass } from './claims.ts';
import { allowGaps, gapNotices } from './gaps.ts';
import { judge } from './judge.ts';
import { applyIgnore } from './statuses.ts';

/** Everything a verdict follows from. */
export interface Evidence {
  readonly gate: string;
  readonly id: string;
  readonly scans: readonly Scan[];
  /** Merged and compared; nothing decided on them yet. */
  readonly findings: readonly Finding[];
  readonly policy: Policy;
  readonly exceptions: readonly Exception[];
  /** Known before anything was judged. */
  readonly notices: readonly string[];
  /** Whose word the findings are, where nobody vouches for them. */
  readonly claims?: string;
  readonly comparison?: Comparison;
  readonly commit?: CommitScanned;
  /** The version of Gatehouse. */
  readonly gatehouse: string;
}

export interface Assessing {
  readonly now: Date;
  /** Tests one glob on one text. */
  readonly matches: (glob: string, text: string) => boolean;
}

/** The report on what was found. The same evidence at the same time makes the same report. */
export function assess(evidence: Evidence, { now, matches }: Assessing): Report {
  const { gate, id, policy, exceptions, notices, comparison, commit, claims, gatehouse } = evidence;
  const scans = evidence.scans.map((scan) => ({ ...scan, gaps: allowGaps(scan.gaps, policy, { now, matches }) }));
  const ignored = applyIgnore(evidence.findings, policy);
  const excepted = applyExceptions(ignored, exceptions, { now, matches, policy, scans, comparison });
  const findings = excepted.findings.toSorted(worstFirst);
  const assessment = judge(findings, scans, policy, { now, comparison });
  const { verdict, reasons, summary, findings: judged } = withoutPass(assessment, claims);
  return {
    schemaVersion: '1',
    gate,
    id,
    verdict,
    judgedAt: now.toISOString(),
    reasons,
    notices: [
      ...notices,
      ...excepted.notices,
      ...gapNotices(scans, policy, { now, matches }),
      ...unheardOf(judged, scans, policy),
      ...assessment.notices,
      ...disagreements(judged, scans),
    ],
    summary,
    ...(commit !== undefined && { commit }),
    scans,
    findings: judged,
    inputs: {
      policy,
      exceptions,
      ...(comparison !== undefined && { comparison }),
      notices,
      ...(claims !== undefined && { claims }),
      gatehouse,
    },
  };
}
