import type { Reason } from '../domain/report.ts';
import type { Gap, Scan } from '../domain/scan.ts';
import { gapWords } from './gaps.ts';

/** Why the scans cannot carry a pass: nothing ran, a scan failed, looked at nothing, or left a gap that the policy does not name. */
export function completeness(scans: readonly Scan[]): readonly Reason[] {
  if (!scans.some(({ status }) => status !== 'skipped')) {
    return [{ rule: 'scan.none', message: nothingRan(scans), findings: [] }];
  }
  return scans.flatMap(reasonsOf);
}

function nothingRan(scans: readonly Scan[]): string {
  const skipped = scans.map(({ id, reason = 'no reason given' }) => `${id}: ${reason}`);
  return `No scan ran, so nothing is known about the target.${skipped.length > 0 ? ` Skipped: ${skipped.join('; ')}.` : ''}`;
}

function reasonsOf(scan: Scan): readonly Reason[] {
  if (scan.status === 'skipped') {
    return [];
  }
  if (scan.status === 'failed') {
    return [error('scan.failed', `${scan.id} failed: ${scan.reason ?? 'no reason given'}`)];
  }
  // Where a change can have altered nothing, nothing has to be looked at.
  if ((scan.coverage?.examined ?? 0) === 0 && scan.limitedTo === undefined) {
    return [
      error(
        'scan.empty',
        `${scan.id} examined no ${scan.coverage?.unit ?? 'thing'}, so there is nothing to pass: check the target.`,
      ),
    ];
  }
  const gaps = scan.gaps.filter(({ allowed }) => allowed !== true);
  return gaps.length === 0 ? [] : [error('scan.gap', gapMessage(scan, gaps))];
}

const SHOWN_GAPS = 5;

function gapMessage({ id }: Scan, gaps: readonly Gap[]): string {
  const expired = gaps.filter(({ acceptance }) => acceptance !== undefined);
  const sorted = [...expired, ...gaps.filter(({ acceptance }) => acceptance === undefined)];
  const shown = sorted.slice(0, SHOWN_GAPS).map(gapWords);
  const rest = gaps.length > SHOWN_GAPS ? `; and ${gaps.length - SHOWN_GAPS} more` : '';
  return `${id} could not look at everything (${shown.join('; ')}${rest}). Mend it, or ${expired.length === 0 ? 'name it' : 'decide anew'} in allow-gaps.`;
}

function error(rule: string, message: string): Reason {
  return { rule, message, findings: [] };
}
