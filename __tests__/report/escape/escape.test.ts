import { escapeHtml } from '../../../src/report/escape/html.ts';
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

  it('keeps letters of every script', () => {
    expect(escapeTerminal('é 界 😀 עברית')).toBe('é 界 😀 עברית');
  });
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
