import type { Baseline, Inventory } from '../domain/baseline.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';

/** The state of a run that later ones are compared with. */
export function makeBaseline(report: Report, inventories: readonly Inventory[]): Baseline {
  const { gate, id, judgedAt, commit, scans, findings, inputs } = report;
  return {
    schemaVersion: '1',
    gate,
    id,
    madeAt: judgedAt,
    gatehouse: inputs.gatehouse,
    ...(commit !== undefined && { commit }),
    scans: scans.map(plain),
    inventories,
    findings: findings.filter(({ status }) => status !== 'gone').map(short),
  };
}

/** What people read of a finding is in the report of the run. */
function short({ message: _message, remediation: _remediation, patch: _patch, ...finding }: Finding): Finding {
  return { ...finding, references: [] };
}

function plain({ access: _access, notices: _notices, ...scan }: Scan): Scan {
  return { ...scan, controls: [] };
}
