import type { Report } from '../domain/report.ts';
import { renderHtml } from './html.ts';
import { jsonParts, renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { markdownParts, renderMarkdown } from './markdown/report.ts';
import { renderSarif, wholeSarif } from './sarif.ts';
import { renderTable } from './table.ts';

/** What only some formats heed. */
export interface RenderOptions {
  /** Colours on a terminal. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The most findings that a table shows, worst first; default all. */
  readonly maxFindings?: number;
}

export interface Format {
  /** Of a file of this format, with the dot. */
  readonly extension: string;
  render(report: Report, options: RenderOptions): string;
  /** The same text in parts, where it may be larger than what memory should hold at once. */
  readonly parts?: (report: Report) => Iterable<string>;
}

/** Every format a report can be had in, by the name that `--format` takes. */
export const formats = {
  table: { extension: '.txt', render: renderTable },
  json: { extension: '.json', render: (report) => renderJson(report), parts: jsonParts },
  sarif: { extension: '.sarif', render: (report) => renderSarif(report), parts: wholeSarif },
  markdown: { extension: '.md', render: (report) => renderMarkdown(report), parts: markdownParts },
  html: { extension: '.html', render: (report) => renderHtml(report) },
  junit: { extension: '.xml', render: (report) => renderJunit(report) },
} as const satisfies Readonly<Record<string, Format>>;
