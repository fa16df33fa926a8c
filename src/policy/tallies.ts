import type { Finding } from '../domain/finding.ts';
import { BUDGET_KEYS, type Budget, type BudgetKey } from './budget.ts';
import { countsAs } from './counts-as.ts';
import { ratchetLimits } from './ratchet.ts';
import type { Bench, Ruled } from './rulings.ts';
import { BUDGET_CAUSES, type BudgetCause } from './standing.ts';

/** How many findings count in one limit of the policy. */
export interface Tally {
  /** As in `budget.high` or `new.change.total`. */
  readonly rule: string;
  readonly key: BudgetKey;
  readonly limit: number;
  readonly counted: readonly Finding[];
  readonly measure: Measure;
}

/** What is counted. */
export type Measure =
  | { readonly kind: 'budget'; readonly target?: string }
  | { readonly kind: 'ratchet' }
  | { readonly kind: 'new'; readonly cause: BudgetCause };

/** Every limit of the policy with what counts in it: of the targets that share the common budget, of those with their own, and of causes. */
export function talliesOf(ruled: readonly Ruled[], bench: Bench): readonly Tally[] {
  const { policy, ownBudget } = bench;
  const own = new Map<string, Finding[]>();
  const shared: Finding[] = [];
  for (const { finding, ruling } of ruled) {
    if (ruling.inBudget) {
      groupOf(finding, shared, own, bench).push(finding);
    }
  }
  const common =
    policy.ratchet === true
      ? tallies(shared, ratchetLimits(ruled, bench), { kind: 'ratchet' }, bench)
      : tallies(shared, policy.budget, { kind: 'budget' }, bench);
  return [
    ...common,
    ...[...own].flatMap(([target, findings]) =>
      tallies(findings, ownBudget(target) ?? {}, { kind: 'budget', target }, bench),
    ),
    ...BUDGET_CAUSES.flatMap((cause) => causeTallies(cause, ruled, bench)),
  ];
}

function groupOf(finding: Finding, shared: Finding[], own: Map<string, Finding[]>, { ownBudget }: Bench): Finding[] {
  if (ownBudget(finding.target) === undefined) {
    return shared;
  }
  const group = own.get(finding.target) ?? [];
  own.set(finding.target, group);
  return group;
}

function causeTallies(cause: BudgetCause, ruled: readonly Ruled[], bench: Bench): readonly Tally[] {
  const limits = bench.policy.new?.[cause];
  const counted = ruled.flatMap(({ finding, ruling }) => (ruling.causes.includes(cause) ? [finding] : []));
  return limits === undefined ? [] : tallies(counted, limits, { kind: 'new', cause }, bench);
}

function tallies(
  findings: readonly Finding[],
  limits: Budget,
  measure: Measure,
  { policy: { unknownAs } }: Bench,
): readonly Tally[] {
  const prefix = measure.kind === 'new' ? `new.${measure.cause}` : measure.kind;
  return BUDGET_KEYS.flatMap((key) => {
    const limit = limits[key];
    const isCounted = ({ severity }: Finding): boolean =>
      key === 'total' || countsAs(severity, { budget: limits, unknownAs }) === key;
    return limit === undefined
      ? []
      : [{ rule: `${prefix}.${key}`, key, limit, counted: findings.filter(isCounted), measure }];
  });
}
