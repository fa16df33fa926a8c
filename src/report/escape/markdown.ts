import { oneLine, showInvisible } from './invisible.ts';

// Markup as character references: they mean the character in Markdown, in raw HTML and in table cells alike, and never structure.
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '[': '&#91;',
  ']': '&#93;',
  '|': '&#124;',
  '\\': '&#92;',
  // GitHub looks for formulas, and its own advice for a plain dollar sign is this element.
  $: '<span>$</span>',
};

// GitHub looks for mentions and references in the rendered text, where character references are characters again:
// only something between the sign and the name helps. U+200B is what dependency bots use.
const GAP = '&#8203;';

const LINKS =
  /@(?=[\w-])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=[\w+-]+:)|\b[0-9a-f]{7,40}\b|[&<>"`*_~[\]|\\$]/gi;

// What starts a block where text starts a line: heading, list, rule, underline of a heading, numbered list.
const BLOCK_START = /^(?:[#+=:-]|\d+(?=[.)]))/;

/**
 * Foreign text as inline Markdown on one line: it shows as it is, wherever inline text may stand (also in HTML and table cells).
 * No markup, HTML, link, image, mention, issue reference, commit reference, emoji code or formula comes of it.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(LINKS, (match) => REFERENCES[match] ?? parted(match))
    .replace(BLOCK_START, blockStart);
}

/** A sign that makes a link, with a gap behind it; what may be a commit, with gaps every six digits, since seven make a link. */
function parted(match: string): string {
  return /^[0-9a-f]{7,}$/i.test(match) ? match.replaceAll(/.{6}(?=.)/g, `$&${GAP}`) : `${match}${GAP}`;
}

function blockStart(start: string): string {
  return /\d/.test(start) ? `${start}${GAP}` : `&#${start.charCodeAt(0)};`;
}

/** As `escapeMarkdown`, with the lines of the text kept apart by `<br>`. */
export function escapeMarkdownLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(escapeMarkdown)
    .filter((line) => line !== '')
    .join('<br>');
}

/** Foreign text as inline code on one line; nothing in it is a link, a mention or a reference. */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  if (line === '') {
    return '';
  }
  // A code span cannot hold a `|` in a table without a backslash that shows elsewhere.
  if (line.includes('|')) {
    return `<code>${escapeMarkdown(line)}</code>`;
  }
  const fence = fenceFor(line, 1);
  const pad = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Foreign text as a fenced code block, to be put on lines of its own. */
export function codeBlock(text: string, language: 'diff' | 'text' | 'yaml'): string {
  const fence = fenceFor(text, 3);
  return `${fence}${language}\n${showInvisible(text).replace(/\n+$/, '')}\n${fence}`;
}

function fenceFor(text: string, shortest: number): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
  return '`'.repeat(Math.max(shortest, longest + 1));
}

/**
 * A link to a foreign address, shown as its host; undefined where there is none to make: not http or https, or a page of GitHub,
 * where a link would write a cross reference into somebody's issue.
 */
export function foreignLink(address: string): string | undefined {
  // Asked before parsing, which takes longer; of a report there are hundreds of thousands.
  const url = /^\s*https?:/i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    return undefined;
  }
  if (/(?:^|\.)github\.com$/.test(url.hostname)) {
    return undefined;
  }
  return `[${hostText(url.hostname)}](<${linkDestination(url)}>)`;
}

// A report names a few hosts in many thousand addresses.
const hostTexts = new Map<string, string>();
const MAX_HOSTS = 1000;

function hostText(host: string): string {
  const known = hostTexts.get(host);
  if (known !== undefined) {
    return known;
  }
  const text = escapeMarkdown(host);
  if (hostTexts.size < MAX_HOSTS) {
    hostTexts.set(host, text);
  }
  return text;
}

/** Characters that end a destination in angle brackets, or a table cell, percent-encoded. */
function linkDestination(url: URL): string {
  return url.href.replaceAll(/[<>|\\`\s[\]()"'*_~$&]/g, (character) => {
    return character === '&' ? '&amp;' : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
