/** The common scale, worst first. `unknown` means that nobody said, not that it is harmless. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** 0 is the worst. `unknown` sorts last; what it counts as in a budget is the policy's business. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

export function worstSeverity(severities: Iterable<Severity>): Severity {
  let worst: Severity = 'unknown';
  for (const severity of severities) {
    if (severityRank(severity) < severityRank(worst)) {
      worst = severity;
    }
  }
  return worst;
}
