import type { Baseline } from '../domain/baseline.ts';
import type { Bases, Comparison } from '../domain/comparison.ts';
import { SEVERITIES } from '../domain/severity.ts';
import type { Summary } from '../domain/finding.ts';

/** What the report says of what was compared. */
export function comparisonOf({ base, noBase, baseSha, baseline }: Bases): Comparison {
  const sha = base?.sha ?? baseSha;
  const reason = base === undefined ? (noBase ?? 'No base was looked for.') : base.incomplete;
  return {
    base: {
      ...(sha !== undefined && { sha }),
      how: base?.how ?? 'none',
      ...(reason !== undefined && { reason }),
    },
    ...(baseline !== undefined && { baseline: { source: baseline.source, ...aboutBaseline(baseline.value) } }),
  };
}

function aboutBaseline({ madeAt, commit, gatehouse, scans, findings }: Baseline) {
  return {
    madeAt,
    ...(commit !== undefined && { commit }),
    gatehouse,
    open: openOf(findings),
    scans: scans.map(({ scanner, version, target, database }) => ({
      scanner,
      version,
      target,
      ...(database !== undefined && { database }),
    })),
  };
}

function openOf(findings: Baseline['findings']): Summary['open'] {
  const open = findings.filter(({ status }) => status === 'open');
  return Object.fromEntries(
    SEVERITIES.map((severity) => [severity, open.filter((one) => one.severity === severity).length]),
  ) as Summary['open'];
}
