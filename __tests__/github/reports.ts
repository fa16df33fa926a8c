import type { Finding } from '../../src/domain/finding.ts';
import type { Report, Verdict } from '../../src/domain/report.ts';
import { SEVERITIES, type Severity } from '../../src/domain/severity.ts';

/** A finding on line `n + 1` of a file of its own kind; `n` tells findings apart. */
export function finding(n: number, given: Partial<Finding> = {}): Finding {
  return {
    fingerprint: n.toString(16).padStart(32, '0'),
    id: `GH-TEST-${n}`,
    aliases: [],
    advisories: [],
    kind: 'misconfiguration',
    severity: 'high',
    status: 'open',
    title: `Container ${n} is privileged`,
    message: 'privileged: true',
    remediation: 'Write privileged: false.',
    target: 'deploy',
    locations: [{ path: 'deploy/web.yaml', startLine: n + 1, startColumn: 3, endLine: n + 1, endColumn: 9 }],
    references: [],
    sightings: [
      {
        scan: 'pod-security@deploy',
        ruleId: `GH-TEST-${n}`,
        severity: 'high',
        severitySource: 'native',
        status: 'open',
        count: 1,
      },
    ],
    ...given,
  };
}

export function findings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, n) => finding(n));
}

/** A report of one completed scan; fails when a finding is open unless told otherwise. */
export function report(found: readonly Finding[], given: Partial<Report> = {}): Report {
  const open = found.filter(({ status }) => status === 'open');
  const verdict: Verdict = open.length === 0 ? 'pass' : 'fail';
  return {
    schemaVersion: '1',
    gate: 'manifest-scan',
    id: '',
    verdict,
    judgedAt: '2026-11-22T04:00:00.000Z',
    reasons:
      verdict === 'pass'
        ? []
        : [
            {
              rule: 'budget.high',
              limit: 0,
              actual: open.length,
              message: 'Too many.',
              findings: [open[0]?.fingerprint ?? ''],
            },
          ],
    notices: [],
    summary: {
      open: counts(open),
      manual: 0,
      suppressed: 0,
      notAffected: 0,
      fixed: 0,
      gone: 0,
      new: 0,
      findings: found.length,
      occurrences: found.length,
    },
    scans: [
      {
        id: 'pod-security@deploy',
        scanner: 'pod-security',
        version: '1.0.0',
        target: { kind: 'manifests', name: 'deploy' },
        status: 'completed',
        durationMs: 12,
        coverage: { unit: 'objects', examined: 12, passed: 3 },
        controls: [],
        gaps: [],
      },
    ],
    findings: [...found],
    inputs: {
      policy: { budget: { high: 0 }, source: 'input', unknownAs: 'high', allowGaps: [], ignore: [] },
      exceptions: [],
      gatehouse: '1.0.0',
    },
    ...given,
  };
}

function counts(open: readonly Finding[]): Record<Severity, number> {
  const empty = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const { severity } of open) {
    empty[severity] += 1;
  }
  return empty;
}
