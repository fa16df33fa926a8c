import type { Policy } from '../domain/policy.ts';
import type { Severity } from '../domain/severity.ts';

/** Under which severity a finding counts: `unknown` as the policy says, unless the budget names unknown itself. */
export function countsAs(
  severity: Severity,
  { budget, unknownAs }: { readonly budget: { readonly unknown?: number }; readonly unknownAs: Policy['unknownAs'] },
): Severity {
  return severity === 'unknown' && budget.unknown === undefined ? unknownAs : severity;
}
