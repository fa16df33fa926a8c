import { asUtf8 } from './encoding.ts';
import { JsonSplitter, type OnElement } from './json-splitter.ts';
import type { ElementPattern } from './patterns.ts';

/**
 * Reads JSON objects that stand one after the other, as Go's encoder writes a stream, as if they were one object with the keys of all: of a key that
 * comes again the last value is kept. Rejects as `decodeJson` does; that objects are missing at the end, nobody can tell.
 */
export async function decodeJsonStream(
  chunks: AsyncIterable<Uint8Array>,
  patterns: readonly ElementPattern[],
  onElement: OnElement,
): Promise<unknown> {
  const splitter = new JsonSplitter(patterns, onElement, { follows: 'more' });
  for await (const chunk of asUtf8(chunks)) {
    splitter.write(chunk);
  }
  return splitter.end();
}
