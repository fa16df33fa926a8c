import type { Finding } from '../../domain/finding.ts';
import type { Report } from '../../domain/report.ts';
import { SEVERITIES, type Severity } from '../../domain/severity.ts';
import { codeSpan } from '../escape/markdown.ts';
import { openFindings } from '../order.ts';
import { shorten } from '../shorten.ts';
import { formatNumber, namedTargets, quantity, whereOf } from '../words.ts';
import { takeWhileFits, type Size } from './budget.ts';
import { DETAILS, findingItem, findingName, type Detail } from './finding.ts';
import { fold, row } from './verdict.ts';

const TOP = 10;

/** The worst findings as a table: severity, what, where. */
export function topTable(report: Report): string | undefined {
  const open = openFindings(report);
  if (open.length === 0) {
    return undefined;
  }
  const named = namedTargets(report);
  const shown = open.slice(0, TOP).map((finding) => {
    const where = shorten(whereOf(finding, named(finding)), 200);
    return row([finding.severity, findingName(finding), codeSpan(where)]);
  });
  return [row(['Severity', 'Finding', 'Where']), row([':--', ':--', ':--']), ...shown].join('\n');
}

/** What of the open findings fits into `room`, and how it was made to fit. */
export interface Details {
  readonly text: string;
  /** One sentence when something was left out or shortened. */
  readonly note?: string;
}

interface Attempt {
  readonly detail: Detail;
  readonly shown: readonly Finding[];
  readonly items: readonly string[];
}

// Of each fold: its title, its tags and the lines between.
const FOLD_ROOM = 120;
const NOTE_ROOM = 400;

/**
 * The open findings folded by severity, with as much detail as fits for all; when not even a line for each fits, the worst.
 * `elsewhere` says where the rest is.
 */
export function detailsOf(report: Report, room: number, size: Size, elsewhere: string): Details {
  const open = openFindings(report);
  const named = namedTargets(report);
  const left = room - NOTE_ROOM - FOLD_ROOM * SEVERITIES.length;
  let attempt: Attempt = { detail: 'line', shown: [], items: [] };
  for (const detail of DETAILS) {
    const items = takeWhileFits(open, left, size, (finding) => findingItem(finding, detail, named(finding)));
    attempt = { detail, shown: open.slice(0, items.length), items };
    if (items.length === open.length) {
      break;
    }
  }
  const note = noteOf(attempt, open.length, elsewhere);
  return { text: folded(attempt, report), ...(note !== undefined && { note }) };
}

function noteOf({ detail, shown }: Attempt, all: number, elsewhere: string): string | undefined {
  const rest = all - shown.length;
  if (rest > 0) {
    const listed = shown.length === 0 ? '' : `, the worst ${formatNumber(shown.length)} are listed in short`;
    return `${quantity(rest, 'more finding is', 'more findings are')} in ${elsewhere}${listed}.`;
  }
  return detail === 'full' ? undefined : `Listed in short; the full text of every finding is in ${elsewhere}.`;
}

function folded({ shown, items }: Attempt, { summary }: Report): string {
  const bySeverity = new Map<Severity, string[]>();
  for (const [index, { severity }] of shown.entries()) {
    const texts = bySeverity.get(severity) ?? [];
    texts.push(items[index] ?? '');
    bySeverity.set(severity, texts);
  }
  return [...bySeverity]
    .map(([severity, texts]) => {
      const all = summary.open[severity];
      const count = texts.length === all ? formatNumber(all) : `${formatNumber(texts.length)} of ${formatNumber(all)}`;
      return fold(`<b>${count} ${severity}</b>`, texts.join('\n'));
    })
    .join('\n\n');
}
