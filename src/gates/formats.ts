import type { FORMATS } from '../config/common-inputs.ts';
import type { Report } from '../domain/report.ts';
import { formats, type Format as FormatRenderer, type RenderOptions } from '../report/formats.ts';

export type Format = (typeof FORMATS)[number];

const PLAIN_PAGE: RenderOptions = { colour: false, width: 100 };

const awaited = new Set<Format>();

/** Says that the process will write a report in a format. */
export function willRender(format: Format): void {
  awaited.add(format);
}

/** Loads what it takes to write the formats that are awaited. */
export async function readyToRender(): Promise<void> {
  for (const format of awaited) {
    await formats[format]();
  }
  if (awaited.has('json')) {
    await import('../domain/report-check.ts');
  }
}

/** The report in one format. */
export async function render(format: Format, report: Report, page: RenderOptions = PLAIN_PAGE): Promise<string> {
  const renderer: FormatRenderer = await formats[format]();
  return renderer.render(report, page);
}

/** The report in one format, in parts where it may be large. */
export async function renderParts(format: Format, report: Report): Promise<Iterable<string>> {
  const renderer: FormatRenderer = await formats[format]();
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
