const MARK = '…';

/** At most `most` UTF-16 units, ending in an ellipsis when something was cut; never half a character. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) {
    return text;
  }
  return most < 1 ? '' : `${wholeCharacters(text, most - MARK.length)}${MARK}`;
}

/** As `shorten`, with the limit in bytes of UTF-8. */
export function shortenBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) {
    return text;
  }
  const room = most - Buffer.byteLength(MARK);
  return room < 0 ? '' : `${wholeCharacters(text, charactersWithin(text, room))}${MARK}`;
}

/** The escaped text, its source shortened as far as it takes for the result to have at most `most` UTF-16 units. */
export function escapeWithin(text: string, most: number, escape: (text: string) => string): string {
  let room = most;
  let escaped = escape(shorten(text, room));
  while (escaped.length > most && room > 0) {
    room = Math.min(room - 1, Math.floor((Math.min(room, text.length) * most) / escaped.length));
    escaped = escape(shorten(text, room));
  }
  return escaped;
}

function wholeCharacters(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** How many UTF-16 units of the text fit into `room` bytes. */
function charactersWithin(text: string, room: number): number {
  let low = 0;
  let high = Math.min(text.length, room);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (Buffer.byteLength(text.slice(0, middle)) <= room) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
