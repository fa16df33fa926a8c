import {
  codeBlock,
  codeSpan,
  escapeMarkdown,
  escapeMarkdownLines,
  foreignLink,
} from '../../../src/report/escape/markdown.ts';
import { counterexample } from './texts.ts';

const OURS = /&(?:amp|lt|gt|quot|#\d+);|<span>\$<\/span>/g;

/** What GitHub would see after its Markdown was read: character references are characters again, U+200B stays. */
function rendered(markdown: string): string {
  const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
  return markdown
    .replaceAll(/<\/?span>/g, '\u200b')
    .replaceAll(
      /&(?:amp|lt|gt|quot|#\d+);/g,
      (reference) => named[reference] ?? String.fromCodePoint(Number(reference.slice(2, -1))),
    );
}

describe('text in Markdown', () => {
  it('holds no markup', () => {
    expect(
      counterexample((text) => !/[<>"`*_~[\]|\\$\n\r]|&/.test(escapeMarkdown(text).replaceAll(OURS, ''))),
    ).toBeNull();
  });

  it('starts no block', () => {
    expect(counterexample((text) => !/^(?:\s|[#>+=:-]|\d+[.)])/.test(escapeMarkdown(text)))).toBeNull();
  });

  it('mentions nobody and refers to nothing', () => {
    const link = /@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b|:[\w+-]+:/i;

    expect(counterexample((text) => !link.test(rendered(escapeMarkdown(text))))).toBeNull();
  });

  it.each([
    ['@octocat', '@&#8203;octocat'],
    ['see o/r#12 and GH-3', 'see o/r#&#8203;12 and GH-&#8203;3'],
    ['https://github.com/o/r/issues/1', 'https:&#8203;//github.com/o/r/issues/1'],
    ['a | b', 'a &#124; b'],
    ['# 1. heading', '&#35; 1. heading'],
    ['1. one', '1&#8203;. one'],
    ['two\nlines', 'two lines'],
    ['plain words, (really): a-b = c.', 'plain words, (really): a-b = c.'],
  ])('%j is written as %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('grows by no more than fourteenfold and one gap', () => {
    expect(counterexample((text) => escapeMarkdown(text).length <= 15 * text.length + 7)).toBeNull();
  });

  it('keeps lines apart where that is asked for', () => {
    expect(escapeMarkdownLines('one\r\n\n- two')).toBe('one<br>&#45; two');
  });
});

function isOneSpan(text: string): boolean {
  const span = codeSpan(text);
  const fence = /^`+/.exec(span)?.[0] ?? '';
  const inner = span.slice(fence.length, span.length - fence.length);
  const closed =
    fence === ''
      ? /^(?:<code>[^<>]*(?:<span>\$<\/span>[^<>]*)*<\/code>)?$/.test(span)
      : !inner.split(/[^`]+/).includes(fence);
  return closed && !/[\n\r|]/.test(span);
}

describe('code in Markdown', () => {
  it('is one code span whatever it holds', () => {
    expect(counterexample(isOneSpan)).toBeNull();
  });

  it.each([
    ['deploy/web.yaml:12', '`deploy/web.yaml:12`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a|b', '<code>a&#124;b</code>'],
    ['', ''],
  ])('%j is written as %j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  it('is a block whose fence nothing inside can close', () => {
    expect(codeBlock('+a\n````\n', 'diff')).toBe('`````diff\n+a\n````\n`````');
  });
});

describe('a link to the web', () => {
  it.each([
    [
      'https://nvd.nist.gov/vuln/detail/CVE-2021-44228',
      '[nvd.nist.gov](<https://nvd.nist.gov/vuln/detail/CVE-2021-44228>)',
    ],
    ['https://example.org/a)|<b>?x=1&y=2', '[example.org](<https://example.org/a%29%7C%3Cb%3E?x=1&amp;y=2>)'],
  ])('%s is made', (address, expected) => {
    expect(foreignLink(address)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'https://github.com/o/r/issues/1',
    'https://gist.github.com/x',
    'https://user:pass@example.org',
    'not a link',
    '',
  ])('is not made of %j', (address) => {
    expect(foreignLink(address)).toBeUndefined();
  });
});
