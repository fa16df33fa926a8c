import { ScanError } from '../domain/errors.ts';
import { asUtf8 } from './encoding.ts';
import { parseJson } from './parse.ts';
import { Pieces } from './pieces.ts';

const LINE_FEED = 0x0a;

/**
 * Reads JSON lines, one value each; answers the first of them. Rejects with a `ScanError` whose message goes on from the name of the document,
 * as that of `decodeJson` does.
 */
export async function decodeJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  onValue: (value: unknown, index: number) => void,
): Promise<unknown> {
  let first: unknown;
  let count = 0;
  let line = 0;
  for await (const text of linesOf(asUtf8(chunks))) {
    line += 1;
    if (text.trim() !== '') {
      const value = valueOf(text, line);
      first = count === 0 ? value : first;
      onValue(value, count);
      count += 1;
    }
  }
  if (count === 0) {
    throw new ScanError('it is empty');
  }
  return first;
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const pieces = new Pieces();
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      yield pieces.take(chunk, from, end);
      from = end + 1;
    }
    pieces.add(chunk, from, chunk.length);
  }
  yield pieces.take(new Uint8Array(), 0, 0);
}

function valueOf(text: string, line: number): unknown {
  try {
    return parseJson(text);
  } catch {
    // Not as the cause: the message of a SyntaxError quotes the text, which may hold a secret.
    const what = 'each line must be a whole JSON value';
    throw new ScanError(`line ${line} breaks off or is no JSON: ${what}`);
  }
}
