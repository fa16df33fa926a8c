import { isUtf8 } from 'node:buffer';

/** The text of a file, or why it is none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly ok: false; readonly reason: string; readonly line: number };

// YAML 1.2.2 section 5.1: of the control characters only tab, line feed, carriage return and next line may be written.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

/** Reads bytes as YAML 1.2.2 section 5.2 says: UTF-8, or UTF-16 with a byte order mark; the mark is not part of the text. */
export function decode(bytes: Buffer): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    return { ok: false, reason: 'it is not UTF-8 (is it Latin-1?); save it as UTF-8', line: firstBadLine(bytes) };
  }
  const text = new TextDecoder(encoding).decode(bytes);
  const at = text.search(FORBIDDEN);
  if (at === -1) {
    return { ok: true, text, encoding };
  }
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const advice =
    code === '0000'
      ? 'it holds the character NUL, so that it is no text, or UTF-16 without a byte order mark; save it as UTF-8'
      : `it holds the control character U+${code}, which YAML forbids; remove it`;
  return { ok: false, reason: advice, line: text.slice(0, at).split('\n').length };
}

function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') {
    return 'utf-16le';
  }
  return mark === 'feff' ? 'utf-16be' : 'utf-8';
}

/** The first line that is not UTF-8 by itself. A line feed is never part of a longer UTF-8 sequence. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let at = 0; at < bytes.length; line += 1) {
    const newline = bytes.indexOf(10, at);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(at, end))) {
      return line;
    }
    at = end;
  }
  return line;
}
