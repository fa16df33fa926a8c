import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';
import { openFindings } from './order.ts';

const COUNTING = /^(?:budget|ratchet|unlimited)\.|^new\.[a-z-]+\.[a-z]+$/;

/** The open findings that count in a limit, or that a rule of the policy blocks; worst first. */
export function countedFindings(report: Report): readonly Finding[] {
  const deciding = decidingOf(report);
  return openFindings(report).filter(
    ({ decision, fingerprint }) => decision === undefined || COUNTING.test(decision.rule) || deciding.has(fingerprint),
  );
}

/** The open findings for which the verdict is not pass; worst first. */
export function decidingFindings(report: Report): readonly Finding[] {
  const deciding = decidingOf(report);
  return deciding.size === 0 ? [] : openFindings(report).filter(({ fingerprint }) => deciding.has(fingerprint));
}

function decidingOf({ reasons }: Report): ReadonlySet<string> {
  return new Set(reasons.flatMap(({ findings }) => findings));
}

/** How many of the open findings count, by severity; undefined where all do. */
export function countedBySeverity(report: Report): Readonly<Record<Severity, number>> | undefined {
  const counted = countedFindings(report);
  if (counted.length === openFindings(report).length) {
    return undefined;
  }
  return Object.fromEntries(
    SEVERITIES.map((severity) => [severity, counted.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>;
}

/** Whether a limit on a severity is broken, in whichever budget. */
export function isOver({ reasons }: Report, severity: Severity): boolean {
  return reasons.some(({ rule }) => /^(?:budget|ratchet|new)\./.test(rule) && rule.endsWith(`.${severity}`));
}
