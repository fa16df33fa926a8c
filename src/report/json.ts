import type { Report } from '../domain/report.ts';
import { filledJson } from './filled-json.ts';

/** The report itself, as `schemas/report.schema.json` describes it. */
export function renderJson(report: Report): string {
  return [...jsonParts(report)].join('');
}

/** The same text in parts, so that a report of a hundred megabytes is written without being held as one text. */
export function* jsonParts(report: Report): Generator<string> {
  const findings = { key: 'findings', depth: 1, elements: report.findings };
  yield* filledJson({ ...report, findings: [] }, [findings], 2);
  yield '\n';
}
