import type { Baseline, Inventory } from '../domain/baseline.ts';
import { UserError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';

/**
 * What later runs are compared with. Throws a `UserError` for a report whose verdict is error: what it did not see would count as new, or as gone.
 * A verdict of fail makes a baseline like any other.
 */
export function baselineOf(report: Report, inventories: readonly Inventory[], commit = report.commit): Baseline {
  const { gate, id, judgedAt, scans, findings, inputs, verdict } = report;
  const lost = scans.find(({ status }) => status === 'failed');
  if (verdict === 'error' || lost !== undefined) {
    throw new UserError(
      `A run that ended with an error makes no baseline${lost === undefined ? '' : ` (${lost.id} failed)`}: mend what the report says, and run again.`,
    );
  }
  const limited = scans.find(({ limitedTo }) => limitedTo !== undefined);
  if (limited !== undefined) {
    throw new UserError(
      `A run that looked only at what a change can affect makes no baseline (${limited.id}): lint with full: true.`,
    );
  }
  return {
    schemaVersion: '1',
    gate,
    id,
    madeAt: judgedAt,
    gatehouse: inputs.gatehouse,
    ...(commit !== undefined && { commit }),
    scans: scans.map(scanOf),
    inventories,
    findings: findings.filter(({ status }) => status !== 'gone').map((finding) => findingOf(finding, judgedAt)),
  };
}

/** Without what no comparison asks for. */
function scanOf({ controls: _controls, access: _access, notices: _notices, scores: _scores, ...scan }: Scan): Scan {
  return { ...scan, controls: [] };
}

/** How the policy says that a finding does not count yet; while it waits it stays new, or its days of grace would never end. */
const IN_GRACE = 'In grace until ';

function findingOf(finding: Finding, judgedAt: string): Finding {
  const { remediation: _remediation, patch: _patch, diff: _diff, cause, causeReason, decision, ...kept } = finding;
  const waits = cause !== undefined && decision?.reason?.startsWith(IN_GRACE) === true;
  return {
    ...kept,
    references: [],
    firstSeen: finding.firstSeen ?? judgedAt,
    ...(waits && { cause, ...(causeReason !== undefined && { causeReason }) }),
    sightings: kept.sightings.map(
      ({ message: _message, severityReason: _reason, cause: _cause, ...sighting }) => sighting,
    ),
  };
}
