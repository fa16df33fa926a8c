import type { LedgerReading, Asked } from './reading.ts';
import { isDay } from '../life.ts';
import { clipped, Collector } from './collector.ts';

/**
 * Reads a .trivyignore as Trivy 0.74 does: an id a line, with `exp:` and the day on which it ends; what else stands there means nothing to Trivy.
 * A comment on the line, or right above it, is the reason.
 */
export function readTrivyignore(text: string, asked: Asked): LedgerReading {
  const collector = new Collector('trivyignore', asked);
  let above: string[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) {
      above = line === '' ? [] : [...above, line.replace(/^#+\s*/, '')];
      continue;
    }
    const at = { line: index + 1, column: raw.indexOf(line) + 1 };
    const comments = above;
    collector.entry(() => {
      const { id, expiry, comment } = readLine(line);
      if (expiry !== undefined && !isDay(expiry)) {
        collector.mistake(at, `exp:${clipped(expiry)} is no day of the calendar; write it as in exp:2026-12-31.`);
      }
      const reason = comment ?? (comments.length === 0 ? undefined : comments.join(' '));
      // Trivy lets it end as that day begins.
      return { at, match: { ids: [id] }, reason, expires: expiry === undefined ? undefined : `${expiry}T00:00:00Z` };
    });
    above = [];
  }
  return collector.result();
}

function readLine(line: string) {
  const [words = '', ...rest] = line.split(/\s#+\s*/);
  const [id = '', ...others] = words.split(/\s+/);
  const expiry = others.find((word) => word.startsWith('exp:'))?.slice('exp:'.length);
  const comment = rest.join(' ').trim();
  return { id, expiry, comment: comment === '' ? undefined : comment };
}
