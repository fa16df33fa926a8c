import { byText, compareDigits } from './segments.ts';

const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const SAME: Readonly<Record<string, string>> = { cr: 'rc', ga: '', final: '', release: '' };
// A letter right before a digit is short for its qualifier.
const SHORT: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };

/** Order of versions of Maven artifacts: https://maven.apache.org/pom.html#version-order-specification; undefined where its releases differ. */
export function compareMaven(a: string, b: string): number | undefined {
  if ([a, b].some((version) => /[.-](?:ga|final|release)[.-]/i.test(version))) {
    return undefined;
  }
  const left = tokens(a);
  const right = tokens(b);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const one = left[index] ?? padding(right[index]);
    const other = right[index] ?? padding(left[index]);
    if (isDisputed(one, other)) {
      return undefined;
    }
    const order = compareTokens(one, other);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

/** Versions of Maven do not agree on a qualifier after a dot beside something after a hyphen, nor on a release before a qualifier. */
function isDisputed(a: Token, b: Token): boolean {
  const afterDot = [a, b].some(({ separator, text }) => separator === '.' && isQualifier(text));
  return a.separator !== b.separator && (afterDot || a.text === '' || b.text === '');
}

function isQualifier(text: string): boolean {
  return text !== '' && !/^\d/.test(text);
}

interface Token {
  readonly separator: '.' | '-';
  readonly text: string;
}

const NULLS = new Set(['', '0']);

function tokens(version: string): readonly Token[] {
  const pieces = [...version.toLowerCase().matchAll(/(?<separator>[.-]?)(?<text>\d+|[^\d.-]+|(?<=[.-])(?=[.-]|$))/g)];
  const read = pieces.map(({ groups = {} }, index): Token => {
    const { separator = '', text = '' } = groups;
    const beforeDigit = /^\d/.test(pieces[index + 1]?.[0] ?? '');
    return {
      separator: separator === '.' || index === 0 ? '.' : '-',
      text:
        (beforeDigit ? SHORT[text] : undefined) ??
        SAME[text] ??
        (/^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text),
    };
  });
  return trimmed(read);
}

/** Without the nulls before a hyphen, before a qualifier and at the end, which mean nothing. */
function trimmed(read: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of read) {
    if (token.separator === '-' || isQualifier(token.text)) {
      dropNulls(kept);
    }
    kept.push(token);
  }
  dropNulls(kept);
  return kept;
}

function dropNulls(kept: Token[]): void {
  while (kept.length > 1 && NULLS.has(kept.at(-1)?.text ?? '1')) {
    kept.pop();
  }
}

function padding(other: Token | undefined): Token {
  const text = /^\d/.test(other?.text ?? '') ? '0' : '';
  return { separator: other?.separator ?? '.', text };
}

function compareTokens(a: Token, b: Token): number {
  const numbers = /^\d/.test(a.text) && /^\d/.test(b.text);
  if (a.separator === b.separator && numbers) {
    return compareDigits(a.text, b.text);
  }
  return rank(a) - rank(b) || (numbers ? compareDigits(a.text, b.text) : compareQualifiers(a.text, b.text));
}

/** ".qualifier" = "-qualifier" < "-number" < ".number". */
function rank({ separator, text }: Token): number {
  return /^\d/.test(text) ? (separator === '.' ? 2 : 1) : 0;
}

function compareQualifiers(a: string, b: string): number {
  return placeOf(a) - placeOf(b) || byText(a, b);
}

function placeOf(qualifier: string): number {
  const index = QUALIFIERS.indexOf(qualifier);
  return index === -1 ? QUALIFIERS.length : index;
}
