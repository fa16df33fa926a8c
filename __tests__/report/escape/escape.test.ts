import { escapeHtml } from '../../../src/report/escape/html.ts';
import { oneLine, showInvisible } from '../../../src/report/escape/invisible.ts';
import { escapeTerminal, escapeTerminalLine } from '../../../src/report/escape/terminal.ts';
import { escapeXmlAttribute, escapeXmlText } from '../../../src/report/escape/xml.ts';
import { counterexample } from './texts.ts';

const UNSEEN = /(?![\t\n])(?:\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp})/u;

describe('text on a terminal', () => {
  it('holds nothing that a reader cannot see', () => {
    expect(
      counterexample((text) => !UNSEEN.test(escapeTerminal(text)) && !/[\t\n]/.test(escapeTerminalLine(text))),
    ).toBeNull();
  });

  it('stays as it is when it is escaped twice', () => {
    expect(counterexample((text) => escapeTerminal(escapeTerminal(text)) === escapeTerminal(text))).toBeNull();
  });

  it('shows what was there', () => {
    expect(escapeTerminal('a\u001b[2Jb\u202ec\ud800\r\nd')).toBe('a\\u{1b}[2Jb\\u{202e}c\\u{d800}\nd');
  });

  it('finds every character that cannot be seen, and takes no other for one', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

    const changed = all.filter((character) => !/\s/.test(character) && showInvisible(character) !== character);

    const looksLikeNothing = /[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/;
    expect(changed).toEqual(all.filter((one) => !/\s/.test(one) && (UNSEEN.test(one) || looksLikeNothing.test(one))));
  });

  it('keeps letters of every script', () => {
    expect(escapeTerminal('é 界 😀 עברית')).toBe('é 界 😀 עברית');
  });
});

describe('text on one line', () => {
  it.each([' a  b ', 'a\t b', 'a \n\n b', '\ta\u00a0 b\r\n', 'a\u2028b', 'a b'])(
    'has one space for white space in %j',
    (text) => {
      expect(oneLine(text)).toBe('a b');
    },
  );
});

describe('text in HTML', () => {
  it('makes no element, ends no attribute and hides nothing', () => {
    expect(counterexample((text) => !/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/.test(escapeHtml(text)))).toBeNull();
  });

  it('grows by no more than tenfold', () => {
    expect(counterexample((text) => escapeHtml(text).length <= 10 * text.length)).toBeNull();
  });
});

describe('text in XML', () => {
  it('holds no character that XML 1.0 cannot hold', () => {
    const illegal = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

    expect(
      counterexample((text) => !illegal.test(escapeXmlText(text)) && !illegal.test(escapeXmlAttribute(text))),
    ).toBeNull();
  });

  it('makes no element, ends no attribute and no CDATA section', () => {
    expect(
      counterexample((text) => !/[<>]/.test(escapeXmlText(text)) && !/[<>"\n]/.test(escapeXmlAttribute(text))),
    ).toBeNull();
  });

  it('keeps line breaks of an attribute by reference', () => {
    expect(escapeXmlAttribute('a\tb\nc\u0000')).toBe('a&#9;b&#10;c');
  });
});
