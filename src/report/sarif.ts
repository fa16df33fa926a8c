import type { Report } from '../domain/report.ts';
import { worstFirst } from './order.ts';
import { sarifLocations, standIn } from './sarif/place.ts';
import { byTarget, sarifParts } from './sarif/run.ts';

export { sarifUploads, type SarifUpload } from './sarif/uploads.ts';

/** The whole report as one SARIF 2.1.0 file: a run for each target, with what is suppressed marked as such. */
export function renderSarif(report: Report): string {
  return [...wholeSarif(report)].join('');
}

/** The same text in parts. */
export function* wholeSarif(report: Report): Generator<string> {
  yield* sarifParts(report, byTarget(report, worstFirst(report.findings, report)), {
    verbosity: 'full',
    indent: 2,
    placesIn: (part) => {
      const instead = standIn(part);
      return (finding) => sarifLocations(finding, instead);
    },
  });
  yield '\n';
}
