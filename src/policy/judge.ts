import { occurrences, type Finding, type Summary } from '../domain/finding.ts';
import type { Policy, Reason, Verdict } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';
import { BUDGET_KEYS, type BudgetKey } from './budget.ts';
import { completeness } from './completeness.ts';

export interface Assessment {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

/**
 * The verdict on findings and scans. What could not be scanned makes an error whatever the findings say;
 * findings over a budget make a fail; only a complete scan within every budget passes.
 */
export function judge(findings: readonly Finding[], scans: readonly Scan[], policy: Policy): Assessment {
  const incomplete = completeness(scans);
  const broken = budgetReasons(findings, policy);
  const decided = findings.map((finding) => ({ ...finding, decision: decisionOn(finding, policy) }));
  return {
    verdict: incomplete.length > 0 ? 'error' : broken.length > 0 ? 'fail' : 'pass',
    reasons: [...incomplete, ...broken],
    summary: summarise(findings),
    findings: decided,
  };
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

/** Under which severity a finding counts: `unknown` as the policy says, unless the budget names unknown itself. */
export function countsAs(severity: Severity, { budget, unknownAs }: Policy): Severity {
  return severity === 'unknown' && budget.unknown === undefined ? unknownAs : severity;
}

function budgetReasons(findings: readonly Finding[], policy: Policy): readonly Reason[] {
  return BUDGET_KEYS.flatMap((key) => {
    const limit = policy.budget[key];
    const counted = findings.filter((finding) => isOpen(finding) && countsUnder(key, finding, policy));
    return limit === undefined || counted.length <= limit ? [] : [overBudget(key, limit, counted)];
  });
}

function countsUnder(key: BudgetKey, finding: Finding, policy: Policy): boolean {
  return key === 'total' || countsAs(finding.severity, policy) === key;
}

function overBudget(key: BudgetKey, limit: number, counted: readonly Finding[]): Reason {
  const what = key === 'total' ? 'open' : `open ${key}`;
  const allowed = limit === 0 ? 'none is allowed' : `at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed`;
  return {
    rule: `budget.${key}`,
    limit,
    actual: counted.length,
    message: `${counted.length} ${what} finding${counted.length === 1 ? '' : 's'}, ${allowed}: mend ${counted.length - limit}, or raise the budget (${key}=${counted.length}).`,
    findings: counted.map(({ fingerprint }) => fingerprint),
  };
}

function decisionOn(finding: Finding, policy: Policy): NonNullable<Finding['decision']> {
  if (!isOpen(finding)) {
    return finding.decision ?? { rule: `status.${finding.status}` };
  }
  const counted = countsAs(finding.severity, policy);
  return { rule: policy.budget[counted] === undefined ? `unlimited.${counted}` : `budget.${counted}` };
}
