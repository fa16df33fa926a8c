import type { Policy } from '../domain/policy.ts';
import type { Scan } from '../domain/scan.ts';

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

/** Says of scans that looked only at what a change can affect that this policy asks for more. */
export function limitedNotices(scans: readonly Scan[], policy: Policy): readonly string[] {
  const limited = scans.filter(({ limitedTo }) => limitedTo !== undefined);
  if (limited.length === 0 || asksOnlyForChange(policy)) {
    return [];
  }
  const names = limited.map(({ id }) => id).join(', ');
  return [
    `Not all that this policy counts was looked for: ${names} looked only at files that the change can affect. Lint with full: true.`,
  ];
}
