import type { Report } from '../../domain/report.ts';
import { bytes, type Size } from './budget.ts';
import { allDetails, detailsOf, topTable } from './findings.ts';
import {
  aboutLine,
  countsTable,
  gapsBlock,
  noticesBlock,
  othersLine,
  reasonsBlock,
  scansBlock,
  verdictHeading,
} from './verdict.ts';
import { whyBlock } from './why.ts';

/** What differs between the places a report is shown in as Markdown. */
export interface Place {
  readonly size: Size;
  /** Where the reader finds what does not fit, as in "the check run". */
  readonly elsewhere: string;
  /** Stands above everything, as a hidden marker. */
  readonly above?: string;
  readonly below?: string;
  /** Without the findings, which stand beside it. */
  readonly only?: 'counts';
}

/** The report as Markdown that fits: first the messages grow shorter, then only the worst are listed, then only the counts are left; each step says so. */
export function renderPage(report: Report, place: Place): string {
  const { size, elsewhere } = place;
  const [above, below] = [top(report), tail(report)];
  const around = (middle: readonly (string | undefined)[]): string =>
    joined([place.above, ...above, ...middle, ...below, place.below]);
  const table = topTable(report);
  if (place.only === 'counts') {
    return fitting(around([table]), report, place);
  }
  const why = whyBlock(report, size.most - size.measure(around([table])), size);
  const details = detailsOf(report, size.most - size.measure(around([table, why])), size, elsewhere);
  return fitting(around([table, why, details.note, details.text]), report, place);
}

/** The same without a limit, in parts of its text. */
export function* wholePage(report: Report): Generator<string> {
  yield joined([...top(report), topTable(report), whyBlock(report, Infinity, bytes(Infinity))]);
  let between = '\n';
  for (const text of allDetails(report)) {
    yield `${between}${text}`;
    between = '';
  }
  yield between === '' ? '\n' : '';
  const below = joined(tail(report));
  yield below === '\n' ? '' : `\n${below}`;
}

function fitting(page: string, report: Report, place: Place): string {
  return place.size.measure(page) <= place.size.most ? page : countsOnly(report, place);
}

function top(report: Report): readonly (string | undefined)[] {
  return [verdictHeading(report), aboutLine(report), reasonsBlock(report), countsTable(report)];
}

function tail(report: Report): readonly (string | undefined)[] {
  return [othersLine(report), gapsBlock(report), noticesBlock(report), scansBlock(report)];
}

function countsOnly(report: Report, { above, below, elsewhere }: Place): string {
  const note = `Only the counts fit here; everything else is in ${elsewhere}.`;
  return joined([above, verdictHeading(report), countsTable(report), note, below]);
}

function joined(blocks: readonly (string | undefined)[]): string {
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;
}
