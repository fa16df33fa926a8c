import type { Finding } from '../../domain/finding.ts';
import { codeBlock, codeSpan, escapeMarkdown, escapeMarkdownLines, foreignLink } from '../escape/markdown.ts';
import { occurrenceWords } from '../occurrence-words.ts';
import { escapeWithin, shorten } from '../shorten.ts';
import { CAUSE_WORDS, componentWords, hasMoreToName, resourceName, whereOf } from '../words.ts';

/** How much is said of each finding: `full` all of it, `short` a sentence or two, `line` one line. */
export type Detail = 'full' | 'short' | 'line';

// In characters of Markdown. `full` is bounded too, so that one finding never crowds out all others.
const SENTENCE: Readonly<Record<Detail, number>> = { full: 4000, short: 240, line: 0 };
const NAME = 200;
const PATCH_LINES = 60;

/** A list item that says what is wrong, where, why, and what to write instead. `named` is the target where the place alone does not tell it. */
export function findingItem(finding: Finding, detail: Detail, named: string | undefined): string {
  const lines = detail === 'line' ? [] : detailLines(finding, SENTENCE[detail]);
  const patch = detail === 'full' ? patchBlock(finding) : [];
  return [`- ${title(finding, named)}`, ...lines.map((line) => `  <br>${line}`), ...patch].join('\n');
}

function title(finding: Finding, named: string | undefined): string {
  return `${findingName(finding)} · ${codeSpan(shorten(whereOf(finding, named), NAME))}`;
}

/** `**GH-PSS-PRIVILEGED** Container runs privileged`. */
export function findingName({ id, title }: Finding): string {
  const words = title === id ? '' : ` ${escapeWithin(title, NAME, escapeMarkdown)}`;
  return `**${escapeWithin(id, NAME, escapeMarkdown)}**${words}`;
}

function detailLines(finding: Finding, most: number): readonly string[] {
  const { message, remediation } = finding;
  return [
    subject(finding),
    message && escapeWithin(message, most, escapeMarkdownLines),
    remediation && `**Instead:** ${escapeWithin(remediation, most, escapeMarkdownLines)}`,
    origin(finding),
  ].filter((line): line is string => line !== undefined && line !== '');
}

function subject(finding: Finding): string {
  const { resource, component } = finding;
  const parts = [
    resource &&
      hasMoreToName(finding) &&
      `${escapeWithin(resourceName(resource), NAME, escapeMarkdown)}${field(resource.fieldPath)}`,
    component && escapeWithin(componentWords(component), NAME, escapeMarkdown),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
}

function field(path: string | undefined): string {
  return path === undefined || path === '' ? '' : ` ${codeSpan(shorten(path, NAME))}`;
}

function origin(finding: Finding): string {
  const { control, cause, references } = finding;
  const seen = occurrenceWords(finding);
  const parts = [
    control && escapeWithin(control, NAME, escapeMarkdown),
    cause && CAUSE_WORDS[cause],
    seen && escapeWithin(seen, NAME, escapeMarkdown),
    references.map((reference) => foreignLink(shorten(reference, NAME))).find((link) => link !== undefined),
  ];
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.join(' · ');
}

function patchBlock({ patch }: Finding): readonly string[] {
  if (patch === undefined || patch.diff === '' || patch.diff.length > SENTENCE.full) {
    return [];
  }
  const lines = codeBlock(patch.diff, 'diff').split('\n');
  return lines.length > PATCH_LINES ? [] : ['', ...lines.map((line) => `  ${line}`), ''];
}
