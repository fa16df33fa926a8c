import type { Reason, Report } from '../../domain/report.ts';
import { SEVERITIES } from '../../domain/severity.ts';
import { gapWords } from '../../policy/gaps.ts';
import { countedBySeverity, isOver } from '../counted.ts';
import { codeSpan, escapeMarkdown } from '../escape/markdown.ts';
import { escapeWithin, shorten } from '../shorten.ts';
import { scanWords, formatNumber, gateName, noticesOf, otherCounts, outsideWords, quantity } from '../words.ts';
import { verdictSentence } from '../verdict-sentence.ts';

// Bounds of what stands around the findings, in characters of Markdown: together they are far below every limit of GitHub's.
const SENTENCE = 600;
const LISTED = 8;

export const VERDICT_SIGNS: Readonly<Record<Report['verdict'], string>> = { pass: '✅', fail: '❌', error: '⚠️' };

/** The verdict as a heading: the first thing that is read. */
export function verdictHeading(report: Report): string {
  return `### ${VERDICT_SIGNS[report.verdict]} ${escapeWithin(verdictSentence(report), SENTENCE, escapeMarkdown)}`;
}

/** Which gate, on what: one line. */
export function aboutLine(report: Report): string {
  const targets = [...new Set(report.scans.map(({ target }) => target.name))];
  const shown = targets.slice(0, LISTED).map((name) => codeSpan(shorten(name, 100)));
  const rest = targets.length > LISTED ? ` and ${formatNumber(targets.length - LISTED)} more` : '';
  const name = escapeWithin(gateName(report), 200, escapeMarkdown);
  return shown.length === 0 ? name : `${name} on ${shown.join(', ')}${rest}`;
}

/** Open findings by severity, beside what the policy allows. */
export function countsTable(report: Report): string {
  const { summary, inputs } = report;
  const { budget } = inputs.policy;
  const counted = countedBySeverity(report);
  const columns = SEVERITIES.filter((severity) => severity !== 'unknown' || summary.open.unknown > 0);
  const counts = columns.map((severity) => {
    const count = formatNumber(summary.open[severity]);
    return isOver(report, severity) ? `**${count}**` : count;
  });
  const limits = columns
    .map((severity) => budget[severity])
    .map((limit) => (limit === undefined ? '–' : formatNumber(limit)));
  return [
    row(['', ...columns.map((severity) => severity[0]?.toUpperCase() + severity.slice(1))]),
    row([':--', ...columns.map(() => '--:')]),
    row(['Open', ...counts]),
    ...(counted === undefined ? [] : [row(['Count', ...columns.map((severity) => formatNumber(counted[severity]))])]),
    row(['Allowed', ...limits]),
  ].join('\n');
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Why the verdict is not pass, and what would change it. */
export function reasonsBlock({ reasons }: Report): string | undefined {
  return list(
    reasons.map(({ message }: Reason) => message),
    'more reason',
  );
}

/** What the scans could not look at. */
export function gapsBlock({ scans }: Report): string | undefined {
  const gaps = scans.flatMap((scan) => scan.gaps.map((gap) => `${scan.id}: ${gapWords(gap)}`));
  const items = list(gaps, 'more gap');
  return items && fold(`Not looked at: ${quantity(gaps.length, 'gap')}`, items);
}

export function noticesBlock(report: Report): string | undefined {
  const all = noticesOf(report);
  const items = list(all, 'more notice');
  return items && fold(quantity(all.length, 'notice'), items);
}

/** What ran, over how much. */
export function scansBlock({ scans }: Report): string | undefined {
  const items = list(scans.map(scanWords), 'more scan');
  return items && fold(quantity(scans.length, 'scan'), items);
}

/** The findings that do not count, and those that the change does not touch, by number. */
export function othersLine(report: Report): string | undefined {
  const others = otherCounts(report);
  const outside = outsideWords(report);
  const said = [others && `Beside the open findings: ${others}.`, outside && `${outside}.`];
  const sentences = said.filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function list(items: readonly string[], more: string): string | undefined {
  if (items.length === 0) {
    return undefined;
  }
  const shown = items.slice(0, LISTED).map((item) => `- ${escapeWithin(item, SENTENCE, escapeMarkdown)}`);
  const rest = items.length - LISTED;
  return [...shown, ...(rest > 0 ? [`- ${quantity(rest, more)} in the report`] : [])].join('\n');
}

/** A part that opens on a click; `title` is our own words. */
export function fold(title: string, body: string): string {
  return `${foldStart(title)}${body}${FOLD_END}`;
}

export function foldStart(title: string): string {
  return `<details><summary>${title}</summary>\n\n`;
}

export const FOLD_END = '\n\n</details>';
