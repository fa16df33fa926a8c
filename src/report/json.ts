import type { Report } from '../domain/report.ts';
import { filledJson } from './filled-json.ts';

/** The report itself, as `schemas/report.schema.json` describes it. */
export function renderJson(report: Report): string {
  return [...jsonParts(report)].join('');
}

/** A report with more findings is read by programs only, and indenting it takes a third of the time and of the bytes. */
const MOST_INDENTED = 1000;

/** The same text in parts, so that a report of a hundred megabytes is written without being held as one text. */
export function* jsonParts(report: Report): Generator<string> {
  const findings = { key: 'findings', depth: 1, elements: report.findings };
  yield* filledJson({ ...report, findings: [] }, [findings], report.findings.length > MOST_INDENTED ? 0 : 2);
  yield '\n';
}
