import type { Report } from '../../domain/report.ts';
import { STEP_SUMMARY_BYTES } from '../limits.ts';
import { bytes } from './budget.ts';
import { renderPage } from './page.ts';

/** The summary of a job, within what GitHub shows of one step. */
export function renderSummary(report: Report): string {
  return renderPage(report, { size: bytes(STEP_SUMMARY_BYTES), elsewhere: 'the report' });
}
