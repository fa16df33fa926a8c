import type { FORMATS } from '../config/common-inputs.ts';
import type { Report } from '../domain/report.ts';
import type { RenderOptions } from '../report/formats.ts';

export type Format = (typeof FORMATS)[number];

const PLAIN_PAGE: RenderOptions = { colour: false, width: 100 };

/** The report in one format. The formats are loaded when the first is asked for: a run starts before it has a report. */
export async function render(format: Format, report: Report, page: RenderOptions = PLAIN_PAGE): Promise<string> {
  const { formats } = await import('../report/formats.ts');
  return formats[format].render(report, page);
}

/** What the file of a format is called. */
export const FORMAT_FILES = {
  table: 'report.txt',
  json: 'report.json',
  sarif: 'report.sarif',
  markdown: 'report.md',
  html: 'report.html',
  junit: 'report.xml',
} as const satisfies Record<Format, string>;
