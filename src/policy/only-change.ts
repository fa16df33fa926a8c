import type { Policy } from '../domain/policy.ts';

/**
 * Whether the verdict is the same when nobody looks at files in which the change can have altered nothing: what is known there counts in no limit, and
 * no rule asks for it.
 */
export function asksOnlyForChange(policy: Policy): boolean {
  const { judged = 'all', scope, ratchet = false, new: budgets = {}, rules = [], ...more } = policy;
  const { minScores = {}, require = [], failOnAnyResource = [] } = more;
  const byCause = Object.keys(budgets).every((cause) => cause === 'change');
  const byRule = rules.every(({ action, when }) => action !== 'block' || isOfChange(when.cause));
  const byControl = Object.keys(minScores).length + require.length + failOnAnyResource.length === 0;
  return (judged === 'change' || scope !== undefined) && !ratchet && byCause && byRule && byControl;
}

/** What a rule names no cause for it asks of every finding. */
function isOfChange(causes: readonly string[] | undefined): boolean {
  return causes?.every((cause) => cause === 'change' || cause === 'undetermined') === true;
}
