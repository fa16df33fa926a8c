import type { Report } from '../../domain/report.ts';
import { bytes } from './budget.ts';
import { renderPage, wholePage } from './page.ts';

/** The report as a Markdown file; complete unless `maxBytes` is given. */
export function renderMarkdown(report: Report, { maxBytes = Infinity }: { readonly maxBytes?: number } = {}): string {
  return maxBytes === Infinity
    ? [...markdownParts(report)].join('')
    : renderPage(report, { size: bytes(maxBytes), elsewhere: 'the JSON report' });
}

/** The complete file in parts of its text. */
export function markdownParts(report: Report): Generator<string> {
  return wholePage(report);
}
