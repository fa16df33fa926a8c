import type { Finding } from '../domain/finding.ts';
import type { Policy, PolicyRule } from '../domain/policy.ts';
import type { Scan } from '../domain/scan.ts';
import type { Budget } from './budget.ts';
import { exemptions, type Exemption } from './counting.ts';
import { controlRules, type ControlRule } from './controls.ts';
import { countsAs } from './counts-as.ts';
import { graceEnd, graceWords } from './grace.ts';
import { firstMatch, readyRules, ruleName, type ReadyRule } from './rules.ts';
import {
  budgetCauses,
  isJudged,
  notInScope,
  notJudgedWords,
  standingOf,
  type BudgetCause,
  type Circumstances,
  type Standing,
} from './standing.ts';
import { budgetOfTarget } from './target-budgets.ts';

export type Decision = NonNullable<Finding['decision']>;

/** What the policy makes of one finding. */
export interface Ruling {
  readonly decision: Decision;
  /** The rule that wants none open. */
  readonly blockedBy?: PolicyRule;
  /** That wants none of its control open. */
  readonly byControl?: ControlRule;
  /** Whether it counts in the budget. */
  readonly inBudget: boolean;
  /** The budgets by cause in which it counts. */
  readonly causes: readonly BudgetCause[];
  /** Until when it does not count. */
  readonly graceUntil?: Date;
}

/** A finding with what the policy makes of it. */
export interface Ruled {
  readonly finding: Finding;
  readonly ruling: Ruling;
}

/** A policy that is ready to rule on findings. */
export interface Bench {
  readonly policy: Policy;
  readonly standing: Standing;
  readonly now: Date | undefined;
  /** Its counts are what the ratchet holds on to. */
  readonly baseline: NonNullable<Circumstances['comparison']>['baseline'];
  readonly rules: readonly ReadyRule[];
  readonly controlRule: (finding: Finding) => ControlRule | undefined;
  readonly exempt: (finding: Finding) => Exemption | undefined;
  /** The budget of a target that does not share the common one. */
  readonly ownBudget: (target: string) => Budget | undefined;
}

export function benchOf(policy: Policy, scans: readonly Scan[], { now, comparison }: Circumstances): Bench {
  const standing = standingOf(policy, comparison);
  const scanners = new Map(scans.map(({ id, scanner }) => [id, scanner]));
  return {
    policy,
    standing,
    now,
    baseline: comparison?.baseline,
    rules: readyRules(policy, { policy, standing, now, scanners }),
    controlRule: controlRules(policy),
    exempt: exemptions(scans, policy),
    ownBudget: ownBudgets(policy),
  };
}

function ownBudgets(policy: Policy): Bench['ownBudget'] {
  const known = new Map<string, Budget | undefined>();
  return (target) => {
    if (!known.has(target)) {
      known.set(target, budgetOfTarget(target, policy));
    }
    return known.get(target);
  };
}

const OUTSIDE = { inBudget: false, causes: [] } as const;

/** In this order: its status, the rules, the controls that the policy names, what does not count at all, the grace of its cause, and which budgets it counts in. */
export function rulingOn(finding: Finding, bench: Bench): Ruling {
  if (finding.status !== 'open') {
    return { ...OUTSIDE, decision: finding.decision ?? { rule: `status.${finding.status}` } };
  }
  const rule = firstMatch(bench.rules, finding);
  if (rule !== undefined && rule.action !== 'budget') {
    return ruledBy(rule, finding, bench);
  }
  const byControl = bench.controlRule(finding);
  if (byControl !== undefined) {
    return { ...OUTSIDE, decision: { rule: byControl }, byControl };
  }
  const exemption = bench.exempt(finding);
  return exemption === undefined ? budgeted(finding, bench) : { ...OUTSIDE, decision: exemption };
}

function ruledBy(rule: PolicyRule, finding: Finding, { now }: Bench): Ruling {
  const named = { rule: ruleName(rule), ...(rule.reason !== undefined && { reason: rule.reason }) };
  if (rule.action === 'allow') {
    return { ...OUTSIDE, decision: { reason: `The rule ${rule.name} allows it.`, ...named } };
  }
  const graceUntil = graceEnd(finding, rule.graceDays, now);
  return graceUntil === undefined
    ? { ...OUTSIDE, decision: named, blockedBy: rule }
    : { ...OUTSIDE, decision: { ...named, reason: graceWords(graceUntil) }, graceUntil };
}

function budgeted(finding: Finding, bench: Bench): Ruling {
  const { policy, standing, now } = bench;
  const causes = budgetCauses(finding, standing);
  const [first] = causes;
  // Of what nobody can tell the cause of, nobody can tell whose grace it has.
  const graceDays = first && causes.length === 1 ? policy.new?.[first]?.graceDays : undefined;
  const graceUntil = graceEnd(finding, graceDays, now);
  if (first !== undefined && graceUntil !== undefined) {
    return { ...OUTSIDE, decision: { rule: `new.${first}`, reason: graceWords(graceUntil) }, graceUntil };
  }
  const inBudget = isRatcheted(finding, bench) ? standing.unratcheted !== 'none' : isJudged(finding, policy, standing);
  const limited = causes.filter((cause) => policy.new?.[cause] !== undefined);
  return { inBudget, causes: limited, decision: decisionOn(finding, bench, inBudget, limited) };
}

/** The ratchet holds the common budget; the baseline does not count each target for itself. */
function isRatcheted({ target }: Finding, { policy, ownBudget }: Bench): boolean {
  return policy.ratchet === true && ownBudget(target) === undefined;
}

function decisionOn(finding: Finding, bench: Bench, inBudget: boolean, causes: readonly BudgetCause[]): Decision {
  const { policy, standing, ownBudget } = bench;
  const budget = ownBudget(finding.target) ?? policy.budget;
  const counted = countsAs(finding.severity, { budget, unknownAs: policy.unknownAs });
  const ratcheted = isRatcheted(finding, bench);
  if (inBudget && (ratcheted || budget[counted] !== undefined)) {
    return { rule: `${ratcheted ? 'ratchet' : 'budget'}.${counted}` };
  }
  const limitedBy = causes.find((cause) => policy.new?.[cause]?.[newKey(finding, cause, policy)] !== undefined);
  if (limitedBy !== undefined) {
    return { rule: `new.${limitedBy}.${newKey(finding, limitedBy, policy)}` };
  }
  if (inBudget) {
    return { rule: `unlimited.${counted}` };
  }
  const elsewhere = ratcheted ? undefined : notInScope(finding, policy, standing);
  return elsewhere === undefined
    ? { rule: ratcheted ? 'ratchet' : `judged.${policy.judged ?? 'all'}`, reason: notJudgedWords(finding, standing) }
    : { rule: `scope.${policy.scope ?? ''}`, reason: elsewhere };
}

/** Under which severity a finding counts in the budget of a cause. */
function newKey({ severity }: Finding, cause: BudgetCause, policy: Policy): ReturnType<typeof countsAs> {
  return countsAs(severity, { budget: policy.new?.[cause] ?? {}, unknownAs: policy.unknownAs });
}
