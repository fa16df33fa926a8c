import { createHash } from 'node:crypto';
import type { Finding, Patch } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { relativePath } from './check-run/place.ts';
import { showInvisible } from './escape/invisible.ts';
import { escapeMarkdown } from './escape/markdown.ts';
import { openFindings } from './order.ts';
import { shorten } from './shorten.ts';
import { hunksOf, type HunkLine } from './suggestion-hunks.ts';

/** Lines of a file that one click replaces by others. */
export interface Suggestion {
  readonly path: string;
  /** Of the file as it was scanned; the last is of it. */
  readonly startLine: number;
  readonly endLine: number;
  /** What is written there, without line ends. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The same for the same change that mends the same finding, wherever its lines are by now. */
  readonly key: string;
  /** Markdown, with a hidden marker that holds the key. */
  readonly body: string;
}

/** Far from what a comment may hold; a fix that is longer is read in an editor. */
const MAX_LINES = 60;
const MAX_CHARACTERS = 20_000;

/** What GitHub can offer to write in place of what is there, worst finding first; of changes that overlap only the first. */
export function suggestionsOf(report: Report): readonly Suggestion[] {
  const chosen: Suggestion[] = [];
  for (const finding of openFindings(report).filter((one) => isNew(one, report))) {
    const suggestion = suggestionFor(finding);
    if (suggestion !== undefined && !chosen.some((other) => overlap(other, suggestion))) {
      chosen.push(suggestion);
    }
  }
  return chosen;
}

/** Where nothing is known to compare with, the lines of the change decide alone. */
function isNew({ cause }: Finding, { inputs: { comparison } }: Report): boolean {
  const isCompared = comparison !== undefined && (comparison.base.how !== 'none' || comparison.baseline !== undefined);
  return !isCompared || cause !== undefined;
}

function overlap(a: Suggestion, b: Suggestion): boolean {
  return a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;
}

function suggestionFor(finding: Finding): Suggestion | undefined {
  const { patch, fingerprint } = finding;
  const path = patch === undefined ? undefined : relativePath(patch.path);
  const change = patch === undefined || path === undefined ? undefined : changeOf(patch);
  if (patch === undefined || path === undefined || change === undefined) {
    return undefined;
  }
  const key = keyOf([fingerprint, path, ...change.before, '', ...change.after]);
  return { path, ...change, key, body: bodyOf(finding, patch, change.after, key) };
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

type Change = Pick<Suggestion, 'startLine' | 'endLine' | 'before' | 'after'>;

/** A change of lines that are next to each other; undefined for what a suggestion cannot say, or what a reader could not see. */
function changeOf({ diff }: Patch): Change | undefined {
  const [hunk, ...others] = hunksOf(diff);
  const first = hunk?.lines.findIndex(({ sign }) => sign !== ' ') ?? -1;
  if (hunk === undefined || first === -1 || others.length > 0) {
    return undefined;
  }
  const last = hunk.lines.findLastIndex(({ sign }) => sign !== ' ');
  const [from, to] = withAnchor(hunk.lines, first, last);
  const lines = hunk.lines.slice(from, to + 1);
  const before = textsOf(lines, '+');
  const after = textsOf(lines, '-');
  const startLine = hunk.before + textsOf(hunk.lines.slice(0, from), '+').length;
  // Whether the last line of a file has an end, a suggestion cannot say.
  const touchesOpenEnd = hunk.endsOpen && to === hunk.lines.length - 1;
  const isPlain = !touchesOpenEnd && before.length > 0 && fits(after) && addsNothingHidden(before, after);
  const differs = before.join('\n') !== after.join('\n');
  return isPlain && differs ? { startLine, endLine: startLine + before.length - 1, before, after } : undefined;
}

/** Lines that are only added need one that is there: the one before them, or the one behind. */
function withAnchor(lines: readonly HunkLine[], first: number, last: number): readonly [from: number, to: number] {
  if (lines.slice(first, last + 1).some(({ sign }) => sign !== '+')) {
    return [first, last];
  }
  return first > 0 ? [first - 1, last] : [first, Math.min(last + 1, lines.length - 1)];
}

/** GitHub keeps the line ends of the file. */
function textsOf(lines: readonly HunkLine[], without: '+' | '-'): readonly string[] {
  return lines.filter(({ sign }) => sign !== without).map(({ text }) => text.replace(/\r$/, ''));
}

function fits(after: readonly string[]): boolean {
  return after.length <= MAX_LINES && after.join('\n').length <= MAX_CHARACTERS;
}

/** A change that a person accepts by a click must show all that it writes: no characters without a face that are not there already. */
function addsNothingHidden(before: readonly string[], after: readonly string[]): boolean {
  const known = new Set(before);
  return after.every((line) => known.has(line) || showInvisible(line) === line);
}

/** The beginning of the hidden line by which a later run knows its own suggestions. */
export const SUGGESTION_MARKER = '<!-- gatehouse-suggestion ';

/** The keys of the suggestions in a comment. */
export function keysIn(body: string): readonly string[] {
  return [...body.matchAll(/<!-- gatehouse-suggestion ([\da-f]{32}) -->/g)].map(([, key = '']) => key);
}

/** Inside the fence stands what a click writes, exactly; nothing there is markup, and no line of it can end the fence. */
function bodyOf(
  { id, title, severity }: Finding,
  { description }: Patch,
  after: readonly string[],
  key: string,
): string {
  const text = after.join('\n');
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [
    `**${escapeMarkdown(id)}** (${severity}): ${escapeMarkdown(shorten(title, 500))}`,
    `<br>${escapeMarkdown(shorten(description, 500))}`,
    '',
    `${fence}suggestion`,
    ...after,
    fence,
    '',
    `${SUGGESTION_MARKER}${key} -->`,
  ].join('\n');
}
