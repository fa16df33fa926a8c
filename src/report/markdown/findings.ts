import type { Finding } from '../../domain/finding.ts';
import type { Report } from '../../domain/report.ts';
import { SEVERITIES } from '../../domain/severity.ts';
import { codeSpan } from '../escape/markdown.ts';
import { isOutside, openByDiff } from '../order.ts';
import { shorten } from '../shorten.ts';
import { formatNumber, namedTargets, quantity, whereOf } from '../words.ts';
import { takeWhileFits, type Size } from './budget.ts';
import { findingItem, findingName, type Detail } from './finding.ts';
import { FOLD_END, foldStart, row } from './verdict.ts';

const TOP = 10;

/** The worst findings as a table: severity, what, where; those of the diff before those outside of it. */
export function topTable(report: Report): string | undefined {
  const { within, outside } = openByDiff(report);
  const open = [...within, ...outside];
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

/** As much as fits, worst first: the text of each finding beside it. */
interface Attempt {
  readonly detail: Detail;
  readonly shown: readonly Finding[];
  readonly items: readonly string[];
}

// Of each fold: its title, its tags and the lines between.
const FOLD_ROOM = 120;
const NOTE_ROOM = 400;

const LONGER = ['full', 'short'] as const satisfies readonly Detail[];

/**
 * The open findings folded by severity, with as much detail as fits for all; when not even a line for each fits, the worst.
 * `elsewhere` says where the rest is.
 */
export function detailsOf(report: Report, room: number, size: Size, elsewhere: string): Details {
  const { within, outside } = openByDiff(report);
  const open = [...within, ...outside];
  const named = namedTargets(report);
  const left = room - NOTE_ROOM - FOLD_ROOM * SEVERITIES.length;
  const attempt = (detail: Detail): Attempt => {
    const items = takeWhileFits(open, left, size, (finding) => findingItem(finding, detail, named(finding)));
    return { detail, shown: open.slice(0, items.length), items };
  };
  const best = fullest(attempt, open.length);
  const note = noteOf(best, open.length, elsewhere);
  const text = [...folded(best.shown, best.items, report)].join('');
  return { text, ...(note !== undefined && { note }) };
}

/** What says most of those that hold all findings; else the lines that fit. */
function fullest(attempt: (detail: Detail) => Attempt, all: number): Attempt {
  // The shortest first: of a large report not even the lines fit, and then nothing longer does.
  const lines = attempt('line');
  for (const detail of lines.shown.length === all ? LONGER : []) {
    const longer = attempt(detail);
    if (longer.shown.length === all) {
      return longer;
    }
  }
  return lines;
}

function noteOf({ detail, shown }: Attempt, all: number, elsewhere: string): string | undefined {
  const rest = all - shown.length;
  if (rest > 0) {
    const listed = shown.length === 0 ? '' : `, the worst ${formatNumber(shown.length)} are listed in short`;
    return `${quantity(rest, 'more finding is', 'more findings are')} in ${elsewhere}${listed}.`;
  }
  return detail === 'full' ? undefined : `Listed in short; the full text of every finding is in ${elsewhere}.`;
}

/** All open findings in full, folded by severity, in parts of the text. */
export function* allDetails(report: Report): Generator<string> {
  const { within, outside } = openByDiff(report);
  const open = [...within, ...outside];
  yield* folded(open, fullItems(open, report), report);
}

function* fullItems(findings: readonly Finding[], report: Report): Generator<string> {
  const named = namedTargets(report);
  for (const finding of findings) {
    yield findingItem(finding, 'full', named(finding));
  }
}

/** The items of the findings in folds; those of one severity stand together. */
function* folded(shown: readonly Finding[], items: Iterable<string>, report: Report): Generator<string> {
  const { within, outside } = openByDiff(report);
  const all = countsOf([...within, ...outside]);
  const texts = items[Symbol.iterator]();
  let between = '';
  for (const [title, here] of countsOf(shown)) {
    const total = all.get(title) ?? here;
    const count = here === total ? formatNumber(total) : `${formatNumber(here)} of ${formatNumber(total)}`;
    yield `${between}${foldStart(`<b>${count} ${title}</b>`)}`;
    for (let index = 0; index < here; index++) {
      yield `${index === 0 ? '' : '\n'}${texts.next().value ?? ''}`;
    }
    yield FOLD_END;
    between = '\n\n';
  }
}

/** How many stand in each fold, by its title. */
function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const title = `${finding.severity}${isOutside(finding) ? ', outside of the diff' : ''}`;
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return counts;
}
