import type { ReportFormat } from '../scanners/reading.ts';
import { readyToRender } from './formats.ts';

/** Loads what it takes to read the report of a scanner, to judge and to write ours: done while the scanner is at work, nobody waits for it. */
export async function readyForReports(format?: ReportFormat): Promise<void> {
  if (format !== undefined) {
    const { readyToRead } = await import('../scanners/report-format.ts');
    await readyToRead(format);
  }
  await import('../judging.ts');
  await readyToRender();
}
