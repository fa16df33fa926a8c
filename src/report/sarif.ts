import type { Report } from '../domain/report.ts';
import { worstFirst } from './order.ts';
import { sarifLocations, standIn } from './sarif/place.ts';
import { byTarget, sarifLog, sarifRun } from './sarif/run.ts';

export { sarifUploads, type SarifUpload } from './sarif/uploads.ts';

/** The whole report as one SARIF 2.1.0 file: a run for each target, with what is suppressed marked as such. */
export function renderSarif(report: Report): string {
  const parts = byTarget(report, worstFirst(report.findings, report));
  const runs = parts.map((part) => {
    const placed = part.findings.map((finding) => ({ finding, locations: sarifLocations(finding, standIn(part)) }));
    return sarifRun(report, part, placed, 'full');
  });
  return `${JSON.stringify(sarifLog(runs), undefined, 2)}\n`;
}
