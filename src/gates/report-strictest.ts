import type { Policy, PolicyRule } from '../domain/policy.ts';
import { BUDGET_KEYS, type Budget } from '../policy/budget.ts';
import { BUDGET_CAUSES } from '../policy/standing.ts';

/** Of several policies what lets the least pass, part by part. The parts that only one of them has as a list of its own are the business of `unexplained`. */
export function strictest(own: Policy, others: readonly Policy[]): Partial<Policy> {
  const all = [own, ...others];
  const rules = rulesOf(own, others);
  const causes = newOf(all);
  const minScores = minScoresOf(own, others);
  return {
    budget: strictestBudget(all.map(({ budget }) => budget)),
    ...strictestOf('judged', ['all', 'new', 'change'], all, 'all'),
    ...strictestOf('noBaseline', ['error', 'all', 'scan-base', 'none'], all, 'all'),
    // A ratchet allows what was there before: only where everybody has it.
    ...(all.every(({ ratchet }) => ratchet === true) && { ratchet: true }),
    ...(rules !== undefined && { rules }),
    ...(causes !== undefined && { new: causes }),
    ...(Object.keys(minScores).length > 0 && { minScores }),
    ...everyOf('require', all),
    ...everyOf('failOnAnyResource', all),
  };
}

function strictestBudget(budgets: readonly Budget[]): Budget {
  const limits = BUDGET_KEYS.flatMap((key) => {
    const named = budgets.flatMap((budget) => budget[key] ?? []);
    return named.length === 0 ? [] : [[key, Math.min(...named)] as const];
  });
  return Object.fromEntries(limits);
}

function strictestOf<K extends 'judged' | 'noBaseline'>(
  name: K,
  order: readonly NonNullable<Policy[K]>[],
  all: readonly Policy[],
  fallback: NonNullable<Policy[K]>,
): Partial<Policy> {
  const given = all.flatMap((policy) => policy[name] ?? []);
  if (given.length === 0) {
    return {};
  }
  const values = new Set([...given, ...(given.length < all.length ? [fallback] : [])]);
  return { [name]: order.find((value) => values.has(value)) };
}

/** The rules that this run is given; else those of all the others where they agree, else what any of them blocks, without grace. */
function rulesOf({ rules = [] }: Policy, others: readonly Policy[]): Policy['rules'] {
  if (rules.length > 0) {
    return rules;
  }
  const texts = new Set(others.map((policy) => JSON.stringify(policy.rules ?? [])));
  if (texts.size < 2) {
    return others[0]?.rules;
  }
  const blocking = others.flatMap((policy) => blockingRules(policy.rules ?? []));
  return [...new Map(blocking.map((rule) => [JSON.stringify(rule), rule])).values()].map(numbered);
}

/** What stands behind another action may have been kept from what it blocks: that is asked by `unexplained` again. */
function blockingRules(rules: readonly PolicyRule[]): readonly PolicyRule[] {
  return rules.filter(({ action }) => action === 'block').map(({ graceDays: _graceDays, ...rule }) => rule);
}

function numbered(rule: PolicyRule, index: number, all: readonly PolicyRule[]): PolicyRule {
  const same = all.slice(0, index).filter(({ name }) => name === rule.name).length;
  return same === 0 ? rule : { ...rule, name: `${rule.name}-${same + 1}` };
}

/** Those that this run is given; of each other name the highest. */
function minScoresOf({ minScores = {} }: Policy, others: readonly Policy[]): NonNullable<Policy['minScores']> {
  const pairs = others.flatMap((policy) => Object.entries(policy.minScores ?? {}));
  return { ...Object.fromEntries(pairs.toSorted(([, a], [, b]) => a - b)), ...minScores };
}

function everyOf(name: 'require' | 'failOnAnyResource', all: readonly Policy[]): Partial<Policy> {
  const globs = [...new Set(all.flatMap((policy) => policy[name] ?? []))];
  return globs.length === 0 ? {} : { [name]: globs };
}

function newOf(all: readonly Policy[]): Policy['new'] {
  const causes = BUDGET_CAUSES.flatMap((cause) => {
    const given = all.flatMap((policy) => policy.new?.[cause] ?? []);
    if (given.length === 0) {
      return [];
    }
    const graces = given.flatMap(({ graceDays }) => graceDays ?? []);
    const grace = graces.length === all.length ? { graceDays: Math.min(...graces) } : {};
    return [[cause, { ...strictestBudget(given), ...grace }] as const];
  });
  return causes.length === 0 ? undefined : Object.fromEntries(causes);
}
