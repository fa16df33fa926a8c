import type { Report } from '../../domain/report.ts';
import { bytes } from './budget.ts';
import { renderPage } from './page.ts';

/** The report as a Markdown file; complete unless `maxBytes` is given. */
export function renderMarkdown(report: Report, { maxBytes = Infinity }: { readonly maxBytes?: number } = {}): string {
  return renderPage(report, { size: bytes(maxBytes), elsewhere: 'the JSON report' });
}
