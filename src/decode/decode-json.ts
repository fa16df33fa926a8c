import { asUtf8 } from './encoding.ts';
import { JsonSplitter, type OnElement } from './json-splitter.ts';
import type { ElementPattern } from './patterns.ts';
import { isList, MAX_SMALL_BYTES, smallList } from './small-list.ts';

/**
 * Reads a JSON document that may be larger than memory: hands out the elements that the patterns name and returns the rest.
 * Rejects with a `ScanError` whose message goes on from the name of the document: "it is empty", "it is not valid JSON at byte 7: …".
 */
export async function decodeJson(
  chunks: AsyncIterable<Uint8Array>,
  patterns: readonly ElementPattern[],
  onElement: OnElement,
): Promise<unknown> {
  const splitter = new JsonSplitter(patterns, onElement);
  let early: Uint8Array[] = [];
  let room = isList(patterns) ? MAX_SMALL_BYTES : 0;
  for await (const chunk of asUtf8(chunks)) {
    room -= chunk.length;
    if (room >= 0) {
      // A copy, as the chunk may be filled anew.
      early.push(new Uint8Array(chunk));
      continue;
    }
    writeAll(splitter, [...early, chunk]);
    early = [];
  }
  const list = room >= 0 ? smallList(Buffer.concat(early)) : undefined;
  if (list === undefined) {
    writeAll(splitter, early);
    return splitter.end();
  }
  for (const [index, value] of list.entries()) {
    onElement(value, { pattern: 0, indexes: [index] });
  }
  return [];
}

function writeAll(splitter: JsonSplitter, chunks: readonly Uint8Array[]): void {
  for (const chunk of chunks) {
    splitter.write(chunk);
  }
}
