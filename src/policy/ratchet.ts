import { SEVERITIES, type Severity } from '../domain/severity.ts';
import type { Budget } from './budget.ts';
import { countsAs } from './counts-as.ts';
import type { Bench, Ruled } from './rulings.ts';

/**
 * How many of each severity may be open: as many as in the baseline, or as the budget allows where that is more.
 * What was open there and does not count today is taken from the count of the baseline, so that like is held against like.
 */
export function ratchetLimits(ruled: readonly Ruled[], bench: Bench): Budget {
  const { policy } = bench;
  const open = openBefore(ruled, bench);
  const limits = SEVERITIES.map((key) => {
    const counted = SEVERITIES.filter((severity) => countsAs(severity, policy) === key);
    const before = counted.reduce((sum, severity) => sum + open[severity], 0);
    return [key, Math.max(policy.budget[key] ?? 0, before)] as const;
  }).filter(([key]) => key !== 'unknown' || policy.budget.unknown !== undefined);
  const total = SEVERITIES.reduce((sum, severity) => sum + open[severity], 0);
  const all = policy.budget.total;
  return { ...Object.fromEntries(limits), ...(all !== undefined && { total: Math.max(all, total) }) };
}

function openBefore(ruled: readonly Ruled[], { baseline, ownBudget }: Bench): Readonly<Record<Severity, number>> {
  const aside = ruled.filter(
    ({ finding: { status, cause, target }, ruling }) =>
      status === 'open' && cause === undefined && (!ruling.inBudget || ownBudget(target) !== undefined),
  );
  const before = (severity: Severity): number =>
    (baseline?.open[severity] ?? 0) - aside.filter(({ finding }) => finding.severity === severity).length;
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, Math.max(0, before(severity))])) as Record<
    Severity,
    number
  >;
}
