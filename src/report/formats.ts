import type { Report } from '../domain/report.ts';

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
  readonly render: (report: Report, options: RenderOptions) => string;
  /** The same text in parts, where it may be larger than what memory should hold at once. */
  readonly parts?: (report: Report) => Iterable<string>;
}

/** Every format a report can be had in, by the name that `--format` takes. Each is loaded when it is asked for: most runs write one or two. */
export const formats = {
  table: async () => {
    const { renderTable } = await import('./table.ts');
    return { render: renderTable };
  },
  json: async () => {
    const { jsonParts, renderJson } = await import('./json.ts');
    return { render: (report: Report) => renderJson(report), parts: jsonParts };
  },
  sarif: async () => {
    const { renderSarif, wholeSarif } = await import('./sarif.ts');
    return { render: (report: Report) => renderSarif(report), parts: wholeSarif };
  },
  markdown: async () => {
    const { markdownParts, renderMarkdown } = await import('./markdown/report.ts');
    return { render: (report: Report) => renderMarkdown(report), parts: markdownParts };
  },
  html: async () => {
    const { renderHtml } = await import('./html.ts');
    return { render: (report: Report) => renderHtml(report) };
  },
  junit: async () => {
    const { renderJunit } = await import('./junit.ts');
    return { render: (report: Report) => renderJunit(report) };
  },
} as const satisfies Readonly<Record<string, () => Promise<Format>>>;
