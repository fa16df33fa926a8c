import type { FORMATS } from '../config/common-inputs.ts';
import type { Report } from '../domain/report.ts';

export type Format = (typeof FORMATS)[number];

/** What the file of a format is called. */
export const FORMAT_FILES = {
  table: 'report.txt',
  json: 'report.json',
  sarif: 'report.sarif',
  markdown: 'report.md',
  html: 'report.html',
  junit: 'report.xml',
} as const satisfies Record<Format, string>;

export interface Page {
  readonly colour: boolean;
  readonly width: number;
}

const PLAIN_PAGE: Page = { colour: false, width: 100 };

/** The report in one format. Formats are loaded when they are asked for: a table needs no page of HTML. */
export async function render(format: Format, report: Report, page = PLAIN_PAGE): Promise<string> {
  if (format === 'table') {
    return (await import('../report/table.ts')).renderTable(report, page);
  }
  return (await import('../report/json.ts')).renderJson(report);
}
