import type { Finding } from '../domain/finding.ts';
import type { Policy, PolicyRule } from '../domain/policy.ts';
import { testsOf, type ConditionContext, type Test } from './conditions.ts';

/** A rule of the policy, ready to be held against findings. */
export interface ReadyRule {
  readonly rule: PolicyRule;
  readonly tests: readonly Test[];
}

export function readyRules({ rules = [] }: Policy, context: Omit<ConditionContext, 'action'>): readonly ReadyRule[] {
  return rules.map((rule) => ({ rule, tests: testsOf(rule.when, { ...context, action: rule.action }) }));
}

/** The first rule whose conditions all hold. */
export function firstMatch(rules: readonly ReadyRule[], finding: Finding): PolicyRule | undefined {
  return rules.find(({ tests }) => tests.every((test) => test.holds(finding) === true))?.rule;
}

/** What a rule is called in reasons and decisions. */
export function ruleName({ name }: PolicyRule): string {
  return `rule.${name}`;
}
