import { occurrences, type Finding, type Summary } from '../domain/finding.ts';
import type { Policy, Reason, Verdict } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';
import { BUDGET_KEYS, type BudgetKey } from './budget.ts';
import { completeness } from './completeness.ts';
import { exemptions, type Exemption } from './counting.ts';
import { licenceReasons } from './licences.ts';
import { budgetOfTarget } from './target-budgets.ts';

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
  const exempt = exemptions(scans, policy);
  const decided = findings.map((finding) => ({ ...finding, decision: decisionOn(finding, exempt, policy) }));
  const counted = findings.filter((finding) => isOpen(finding) && exempt(finding) === undefined);
  const broken = [...budgetReasons(counted, policy), ...licenceReasons(counted, policy)];
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

/** The reasons of the targets that share the common budget, then those of each target that has its own. */
function budgetReasons(counted: readonly Finding[], policy: Policy): readonly Reason[] {
  const own = new Map<string, Finding[]>();
  const shared: Finding[] = [];
  for (const finding of counted) {
    const group = budgetOfTarget(finding.target, policy) === undefined ? shared : (own.get(finding.target) ?? []);
    group.push(finding);
    if (group !== shared) {
      own.set(finding.target, group);
    }
  }
  return [
    ...overBudgets(shared, policy, ''),
    ...[...own].flatMap(([target, findings]) => overBudgets(findings, judgedBy(target, policy), ` in ${target}`)),
  ];
}

/** The policy with the budget that holds for a target. */
function judgedBy(target: string, policy: Policy): Policy {
  return { ...policy, budget: budgetOfTarget(target, policy) ?? policy.budget };
}

function overBudgets(findings: readonly Finding[], policy: Policy, where: string): readonly Reason[] {
  return BUDGET_KEYS.flatMap((key) => {
    const limit = policy.budget[key];
    const counted = findings.filter((finding) => countsUnder(key, finding, policy));
    return limit === undefined || counted.length <= limit ? [] : [overBudget(key, limit, counted, where)];
  });
}

function countsUnder(key: BudgetKey, finding: Finding, policy: Policy): boolean {
  return key === 'total' || countsAs(finding.severity, policy) === key;
}

function overBudget(key: BudgetKey, limit: number, counted: readonly Finding[], where: string): Reason {
  // The counts by severity name those of unknown severity apart; a reason that did not would contradict them.
  const unknown =
    key === 'unknown' || key === 'total' ? 0 : counted.filter(({ severity }) => severity === 'unknown').length;
  const what = key === 'total' ? 'open' : `open ${key}`;
  const among = unknown === 0 ? '' : ` (${unknown} of unknown severity, which counts as ${key})`;
  const allowed = limit === 0 ? 'none is allowed' : `at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed`;
  return {
    rule: `budget.${key}`,
    limit,
    actual: counted.length,
    message: `${counted.length} ${what} finding${counted.length === 1 ? '' : 's'}${among}${where}, ${allowed}: mend ${counted.length - limit}, or raise the budget (${key}=${counted.length}).`,
    findings: counted.map(({ fingerprint }) => fingerprint),
  };
}

function decisionOn(
  finding: Finding,
  exempt: (finding: Finding) => Exemption | undefined,
  policy: Policy,
): NonNullable<Finding['decision']> {
  if (!isOpen(finding)) {
    return finding.decision ?? { rule: `status.${finding.status}` };
  }
  const own = judgedBy(finding.target, policy);
  const counted = countsAs(finding.severity, own);
  return exempt(finding) ?? { rule: own.budget[counted] === undefined ? `unlimited.${counted}` : `budget.${counted}` };
}
