import { occurrences, type Finding, type Summary } from '../domain/finding.ts';
import type { Policy, Reason, Verdict } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { SEVERITIES } from '../domain/severity.ts';
import { completeness } from './completeness.ts';
import { requiredReasons, unevaluated } from './controls.ts';
import { licenceReasons } from './licences.ts';
import { limitedNotices } from './only-change.ts';
import { missingReasons, reasonsOf } from './reasons.ts';
import { benchOf, rulingOn, type Ruled } from './rulings.ts';
import { lowScores, missingScores } from './scores.ts';
import { standingNotices, type Circumstances } from './standing.ts';
import { unknownFigures } from './unknown-figures.ts';

export interface Assessment {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** What a reader of the verdict should know about how it came. */
  readonly notices: readonly string[];
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

/**
 * The verdict on findings and scans. What could not be scanned makes an error whatever the findings say;
 * findings over a budget make a fail; only a complete scan within every budget passes.
 */
export function judge(
  findings: readonly Finding[],
  scans: readonly Scan[],
  policy: Policy,
  circumstances: Circumstances = {},
): Assessment {
  const bench = benchOf(policy, scans, circumstances);
  const ruled = findings.map((finding) => ({ finding, ruling: rulingOn(finding, bench) }));
  const judged = ruled.flatMap(({ finding, ruling }) => (ruling.inBudget ? [finding] : []));
  const incomplete = [
    ...completeness(scans),
    ...missingReasons(bench),
    ...missingScores(scans, policy),
    ...unevaluated(scans, policy),
  ];
  const broken = [
    ...reasonsOf(ruled, bench),
    ...licenceReasons(judged, policy),
    ...lowScores(scans, policy),
    ...requiredReasons(
      ruled.flatMap(({ finding, ruling }) => (ruling.byControl === 'require' ? [finding] : [])),
      scans,
      policy,
    ),
  ];
  return {
    verdict: incomplete.length > 0 ? 'error' : broken.length > 0 ? 'fail' : 'pass',
    reasons: [...incomplete, ...broken],
    notices: [
      ...standingNotices(policy, bench.standing),
      ...limitedNotices(scans, policy),
      ...unknownFigures(findings, bench),
    ],
    summary: summarise(findings),
    findings: ruled.map(decided),
  };
}

function decided({ finding, ruling }: Ruled): Finding {
  // Not spread: Node.js 20 would give each finding a hidden class of its own, and everything after would be slower.
  return Object.assign({}, finding, { decision: ruling.decision });
}

/** Counts by severity and status; `gone` findings are outside every sum. */
export function summarise(all: readonly Finding[]): Summary {
  const findings = all.filter(({ status }) => status !== 'gone');
  const withStatus = (status: Finding['status']): number => all.filter((finding) => finding.status === status).length;
  const open = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, findings.filter((one) => isOpen(one) && one.severity === severity).length]),
  ) as Summary['open'];
  return {
    open,
    manual: withStatus('manual'),
    suppressed: withStatus('suppressed'),
    notAffected: withStatus('not-affected'),
    fixed: withStatus('fixed'),
    gone: withStatus('gone'),
    new: findings.filter((finding) => isOpen(finding) && finding.cause !== undefined).length,
    findings: findings.length,
    occurrences: findings.reduce((sum, finding) => sum + occurrences(finding), 0),
  };
}

function isOpen({ status }: Finding): boolean {
  return status === 'open';
}
