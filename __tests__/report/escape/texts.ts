import { anyText, array, check, constantFrom, oneof, property } from '../../support/fast-check.ts';

const PIECES = [
  '::',
  '##[',
  '##',
  '[',
  ']',
  ':',
  '#',
  'error',
  'set-output name=a',
  'add-mask',
  'warning file=a,line=1',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\t',
  '\u0085',
  '\u2028',
  '\u001b[31m',
  '\u009b',
  '\u001b]8;;',
  '\u0007',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\udc00',
  '😀',
  '界',
  'é',
  '`',
  '``',
  '|',
  '\\',
  '*',
  '_',
  '~~',
  '<b>',
  '</details>',
  '<!--',
  '-->',
  ']]>',
  '&amp;',
  '&',
  '"',
  "'",
  '@octocat',
  '@org/team',
  '#1',
  'GH-12',
  'o/r#3',
  'https://github.com/o/r/issues/1',
  'www.example.org',
  'a@example.org',
  '![i](x)',
  '[l](javascript:1)',
  '$x$',
  ':tada:',
  '1.',
  '- ',
  '+ ',
  '# ',
  '=',
  '> ',
  '0123456789abcdef',
  '%0A',
  '%',
  ',',
  'word',
  '\0',
  '\ufffe',
];

/** Texts made of what the syntaxes fear, mixed with anything. */
const hostileText = array(oneof(constantFrom(...PIECES), anyText({ maxLength: 4 })), {
  maxLength: 30,
}).map((parts) => parts.join(''));

/** A text, shrunk, for which `holds` does not hold; null when none was found. */
export function counterexample(holds: (text: string) => boolean): readonly string[] | null {
  return check(property(hostileText, holds), { numRuns: 1000 }).counterexample;
}

/** As `counterexample`, for two texts. */
export function counterexamples(holds: (one: string, other: string) => boolean): readonly string[] | null {
  return check(property(hostileText, hostileText, holds), { numRuns: 1000 }).counterexample;
}
