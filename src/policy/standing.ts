import type { Comparison } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import type { Policy } from '../domain/policy.ts';
import { isDiffKnown, isInScope, missingDiff, outOfScopeWords } from './diff-scope.ts';

export type Cause = NonNullable<Finding['cause']>;
/** The causes that have a budget of their own; undetermined counts as change. */
export type BudgetCause = Exclude<Cause, 'undetermined'>;
export const BUDGET_CAUSES = [
  'change',
  'disclosure',
  'scanner',
  'exception-expired',
] as const satisfies readonly BudgetCause[];

/** What is known besides the findings themselves when they are judged. */
export interface Circumstances {
  /** Without a clock nothing is in grace, and nothing has an age. */
  readonly now?: Date;
  readonly comparison?: Comparison | undefined;
}

/** What becomes of findings of which nobody can say whether they are new. */
export type Stance = 'all' | 'none' | 'error';

/** Whether what the policy asks of a comparison is there. */
export interface Standing {
  /** Absent: new findings can be told from known ones. */
  readonly untold?: Stance;
  /** Absent: there is a baseline with counts for the ratchet. */
  readonly unratcheted?: Stance;
  /** Absent: findings in the diff of the change can be told from others, or nothing asks for that. */
  readonly unplaced?: Stance;
  /** Why what is needed is missing, one sentence each; empty when nothing is. */
  readonly missing: readonly string[];
  /** Why the diff that the policy asks for is not known, one sentence. */
  readonly missingDiff?: string;
}

/** Holds what the policy needs of a comparison against what there is; `scan-base` that could not be done is as `all`. */
export function standingOf(policy: Policy, comparison: Comparison | undefined): Standing {
  const stance = policy.noBaseline === 'none' || policy.noBaseline === 'error' ? policy.noBaseline : 'all';
  const told = comparison !== undefined && (comparison.base.how !== 'none' || comparison.baseline !== undefined);
  const counted = comparison?.baseline !== undefined;
  const why = comparison?.base.reason;
  const unplaced = policy.scope !== undefined && !isDiffKnown(comparison);
  return {
    ...(!told && { untold: stance }),
    ...(policy.ratchet === true && !counted && { unratcheted: stance }),
    ...(unplaced && { unplaced: stance }),
    missing: [
      ...(!told && asksForCauses(policy)
        ? [`There is nothing to compare with, so that new findings cannot be told from known ones${because(why)}.`]
        : []),
      ...(policy.ratchet === true && !counted
        ? [`There is no baseline whose counts the ratchet could hold on to${because(told ? undefined : why)}.`]
        : []),
    ],
    ...(unplaced && { missingDiff: missingDiff(comparison) }),
  };
}

function because(why: string | undefined): string {
  return why === undefined || why === '' ? '' : ` (${why.replace(/\.$/, '')})`;
}

/** Whether anything in the policy depends on which findings are new. */
function asksForCauses({ judged = 'all', new: budgets = {}, rules = [] }: Policy): boolean {
  return judged !== 'all' || Object.keys(budgets).length > 0 || rules.some(({ when }) => when.cause !== undefined);
}

/** What the run does where something is missing, for its readers. */
export function standingNotices(policy: Policy, standing: Standing): readonly string[] {
  const stance = standing.untold ?? standing.unratcheted;
  const unplaced = unplacedNotices(standing);
  if (standing.missing.length === 0 || stance === undefined || stance === 'error') {
    return unplaced;
  }
  const done =
    stance === 'none'
      ? 'As no-baseline: none asks, nothing counts as new'
      : `${policy.noBaseline === 'scan-base' ? 'The base could not be scanned either, so' : 'So'} every open finding counts, also those that were there before`;
  return [...standing.missing.map((sentence) => `${sentence} ${done}.`), ...unplaced];
}

function unplacedNotices({ unplaced, missingDiff: sentence }: Standing): readonly string[] {
  if (sentence === undefined || unplaced === undefined || unplaced === 'error') {
    return [];
  }
  return [
    unplaced === 'none'
      ? `${sentence} As no-baseline: none asks, the budget counts nothing.`
      : `${sentence} So the budget counts findings wherever they are.`,
  ];
}

/** The cause that conditions ask for; untold where nothing was compared and everything counts. */
export function causeFor({ cause }: Finding, { untold }: Standing): Cause | 'known' | 'untold' {
  return cause ?? (untold === undefined || untold === 'none' ? 'known' : 'untold');
}

/** Whether a finding is among those that the budget judges. */
export function isJudged(finding: Finding, policy: Policy, standing: Standing): boolean {
  return notInScope(finding, policy, standing) === undefined && isOfCause(finding, policy, standing);
}

/** Why a finding is left out for where it lies; undefined where it is not. */
export function notInScope(finding: Finding, { scope }: Policy, { unplaced }: Standing): string | undefined {
  const isIn = scope === undefined || (unplaced === undefined ? isInScope(finding, scope) : unplaced !== 'none');
  return isIn ? undefined : outOfScopeWords(finding);
}

function isOfCause({ cause }: Finding, { judged = 'all' }: Policy, { untold }: Standing): boolean {
  if (judged === 'all' || (untold !== undefined && untold !== 'none')) {
    return true;
  }
  return judged === 'new' ? cause !== undefined : cause === 'change' || cause === 'undetermined';
}

/** The budgets by cause in which a finding counts; in all of them where nothing is told apart, as it may be any of them. */
export function budgetCauses({ cause }: Finding, { untold }: Standing): readonly BudgetCause[] {
  if (untold !== undefined && untold !== 'none') {
    return BUDGET_CAUSES;
  }
  return cause === undefined ? [] : [cause === 'undetermined' ? 'change' : cause];
}

const ORIGINS: Readonly<Record<Cause, string>> = {
  change: 'This change brought it',
  undetermined: 'It is new, and its cause is not determined',
  disclosure: 'It was newly disclosed; this change did not bring it',
  scanner: 'The scanner newly sees it; this change did not bring it',
  'exception-expired': 'Its exception has expired; this change did not bring it',
};

/** Why a finding is not among those that the budget judges. */
export function notJudgedWords({ cause }: Finding, { untold }: Standing): string {
  if (cause !== undefined) {
    return `${ORIGINS[cause]}.`;
  }
  return untold === undefined ? 'It was known before.' : 'There is nothing to compare with, so it counts as known.';
}
