// Control, format (bidirectional, zero-width, tags), lone surrogate and separator characters, and the letters that look like nothing.
const INVISIBLE =
  /(?![\t\n])(?:\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|\u3164|\uffa0)/gu;

// Nearly every text is of letters and signs that are none of these, and telling so is much cheaper than looking for each class of character.
const PLAIN = /^[\t\n\x20-\x7e\xa0-\xac\xae-\u034e\u2010-\u2027\u2030-\u205f]*$/;

/**
 * The text with everything that a reader cannot see, or that moves other text about, written as `\u{202e}`.
 * Line breaks become `\n`; tabs stay. Applying it twice changes nothing more.
 */
export function showInvisible(text: string): string {
  if (PLAIN.test(text)) {
    return text;
  }
  return text.replaceAll('\r\n', '\n').replace(INVISIBLE, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** As `showInvisible`, on one line: runs of white space are one space. */
export function oneLine(text: string): string {
  // A lone space is what it would be replaced by.
  return showInvisible(text.replaceAll(/[^\S ]\s*|\s{2,}/g, ' ').trim());
}
