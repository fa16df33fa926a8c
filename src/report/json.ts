import type { Report } from '../domain/report.ts';

/** The report itself, as `schemas/report.schema.json` describes it. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
