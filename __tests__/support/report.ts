import type { Finding } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Scan } from '../../src/domain/scan.ts';
import { judge } from '../../src/policy/judge.ts';

/** An open, critical finding of the manifests in `deploy`, with what is given in `parts` instead. */
export function createFinding(parts: Partial<Finding> = {}): Finding {
  return {
    fingerprint: '0123456789abcdef0123456789abcdef',
    id: 'GH-PSS-PRIVILEGED',
    aliases: [],
    advisories: [],
    kind: 'misconfiguration',
    severity: 'critical',
    status: 'open',
    title: 'Container runs privileged',
    message: 'privileged is true, so the container has every capability of the host.',
    remediation: 'Set securityContext.privileged to false, or leave it out.',
    target: 'deploy',
    locations: [{ path: 'deploy/web.yaml', startLine: 12, startColumn: 9 }],
    resource: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      namespace: 'shop',
      name: 'web',
      fieldPath: 'spec.template.spec.containers[0].securityContext.privileged',
    },
    control: 'Pod Security Standards (baseline): Privileged Containers',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
    sightings: [
      {
        scan: 'builtin@deploy',
        ruleId: 'GH-PSS-PRIVILEGED',
        severity: parts.severity ?? 'critical',
        severitySource: 'native',
        status: parts.status ?? 'open',
        count: 1,
      },
    ],
    ...parts,
  };
}

/** A completed scan of the manifests in `deploy`. */
export function createScan(parts: Partial<Scan> = {}): Scan {
  return {
    id: 'builtin@deploy',
    scanner: 'builtin',
    version: '0.1.0',
    target: { kind: 'manifests', name: 'deploy' },
    status: 'completed',
    durationMs: 120,
    coverage: { unit: 'objects', examined: 12, passed: 9 },
    controls: [],
    gaps: [],
    ...parts,
  };
}

/** A report whose verdict, reasons and summary are what the policy makes of its scans and findings. */
export function createReport(parts: Partial<Report> = {}): Report {
  const { findings = [], scans = [createScan()] } = parts;
  const policy = parts.inputs?.policy ?? {
    budget: { critical: 0, high: 0 },
    source: 'default',
    unknownAs: 'high',
    allowGaps: [],
    ignore: [],
  };
  return {
    schemaVersion: '1',
    gate: 'manifest-scan',
    id: '',
    judgedAt: '2026-11-22T04:00:00.000Z',
    scans,
    inputs: { policy, exceptions: [], gatehouse: '0.1.0' },
    ...judge(findings, scans, policy),
    ...parts,
  };
}
