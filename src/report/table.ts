import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { gapWords } from '../policy/gaps.ts';
import { escapeTerminal, escapeTerminalLine } from './escape/terminal.ts';
import { byPlace, openByDiff } from './order.ts';
import { shorten } from './shorten.ts';
import { wrap } from './table/cells.ts';
import { findingLines, LONGEST, positionOf } from './table/finding.ts';
import { coloured, plain, VERDICT_STYLES, type Paint } from './table/paint.ts';
import {
  budgetWords,
  scanWords,
  formatNumber,
  gateName,
  namedTargets,
  noticesOf,
  otherCounts,
  outsideWords,
  ownPlace,
  quantity,
  type NamedTarget,
} from './words.ts';
import { verdictSentence } from './verdict-sentence.ts';

export interface TableOptions {
  /** Escape sequences for colours; without it there is none. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The most findings listed, worst first; default all. */
  readonly maxFindings?: number;
}

interface Page {
  readonly width: number;
  readonly paint: Paint;
}

const NARROWEST = 40;

/** The report for a terminal: the open findings by file, what else is to say, and the verdict at both ends. */
export function renderTable(report: Report, { colour, width, maxFindings = Infinity }: TableOptions): string {
  const page: Page = { width: Math.max(width, NARROWEST), paint: colour ? coloured : plain };
  const blocks = [
    head(report, page),
    ...findingBlocks(report, maxFindings, page),
    section('Scans', report.scans.map(scanWords), page),
    section('Gaps', report.scans.flatMap(gapsOf), page),
    section('Notices', noticesOf(report), page),
    foot(report, page),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function head(report: Report, page: Page): readonly string[] {
  const name = wrap(escapeTerminalLine(shorten(gateName(report), LONGEST)), page.width);
  return [...name.map((line) => page.paint(line, 'dim')), ...verdictLines(report, page)];
}

function verdictLines(report: Report, { width, paint }: Page): readonly string[] {
  const sentence = wrap(escapeTerminalLine(shorten(verdictSentence(report), LONGEST)), width);
  return sentence.map((line) => paint(line, ...VERDICT_STYLES[report.verdict]));
}

function findingBlocks(report: Report, maxFindings: number, page: Page): readonly (readonly string[])[] {
  const { within, outside } = openByDiff(report);
  const shown = within.slice(0, maxFindings);
  const apart = outside.slice(0, Math.max(0, maxFindings - shown.length));
  const place = longest([...shown, ...apart].map(positionOf));
  const blocksOf = (findings: readonly Finding[]): readonly (readonly string[])[] =>
    [...byFile(findings, namedTargets(report))].map(([file, there]) => {
      const lines = there.toSorted(byPlace).flatMap((finding) => findingLines(finding, { ...page, place }));
      const name = wrap(escapeTerminalLine(shorten(file, LONGEST)), page.width);
      return name.map((line) => page.paint(line, 'underline')).concat(lines);
    });
  const title = `Outside of the diff (${formatNumber(outside.length)})`;
  const rest = within.length + outside.length - shown.length - apart.length;
  return [
    ...blocksOf(shown),
    ...(apart.length === 0 ? [] : [[page.paint(title, 'bold')], ...blocksOf(apart)]),
    ...(rest === 0 ? [] : [[`${quantity(rest, 'more open finding')} not listed here.`]]),
  ];
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/** The file of the worst finding first; findings without a place stand under their target. */
function byFile(findings: readonly Finding[], named: NamedTarget): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = fileOf(finding, named(finding));
    const there = files.get(file);
    if (there === undefined) {
      files.set(file, [finding]);
    } else {
      there.push(finding);
    }
  }
  return files;
}

function fileOf(finding: Finding, named: string | undefined): string {
  const { path } = ownPlace(finding) ?? {};
  return path === undefined ? finding.target : named === undefined ? path : `${path} in ${named}`;
}

function gapsOf({ id, gaps }: Scan): readonly string[] {
  return gaps.map((gap) => `${id}: ${gapWords(gap)}`);
}

function section(title: string, items: readonly string[], { width, paint }: Page): readonly string[] {
  if (items.length === 0) {
    return [];
  }
  const lines = items.flatMap((item) => {
    const [first = '', ...more] = wrap(escapeTerminal(shorten(item, LONGEST)), width - 4);
    return [`  - ${first}`, ...more.map((line) => `    ${line}`)];
  });
  return [paint(`${title} (${formatNumber(items.length)})`, 'bold'), ...lines.map((line) => line.trimEnd())];
}

function foot(report: Report, page: Page): readonly string[] {
  const others = otherCounts(report);
  const outside = outsideWords(report);
  const beside = others === undefined ? '' : ` Beside the open findings: ${others}.`;
  const judged = `Judged by ${budgetWords(report.inputs.policy)}.${beside}${outside === undefined ? '' : ` ${outside}.`}`;
  return [
    ...report.reasons.flatMap(({ message }) => wrap(escapeTerminal(shorten(message, LONGEST)), page.width)),
    ...wrap(judged, page.width).map((line) => page.paint(line, 'dim')),
    ...verdictLines(report, page),
  ];
}
