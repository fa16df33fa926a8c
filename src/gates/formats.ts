import type { FORMATS } from '../config/common-inputs.ts';
import type { Report } from '../domain/report.ts';
import type { Format as FormatRenderer, RenderOptions } from '../report/formats.ts';

export type Format = (typeof FORMATS)[number];

const PLAIN_PAGE: RenderOptions = { colour: false, width: 100 };

/** The report in one format. The formats are loaded when the first is asked for: a run starts before it has a report. */
export async function render(format: Format, report: Report, page: RenderOptions = PLAIN_PAGE): Promise<string> {
  const { formats } = await import('../report/formats.ts');
  return formats[format].render(report, page);
}

/** The report in one format, in parts where it may be large. */
export async function renderParts(format: Format, report: Report): Promise<Iterable<string>> {
  const { formats } = await import('../report/formats.ts');
  const renderer: FormatRenderer = formats[format];
  return renderer.parts?.(report) ?? [renderer.render(report, PLAIN_PAGE)];
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
