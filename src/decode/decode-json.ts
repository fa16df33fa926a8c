import { asUtf8 } from './encoding.ts';
import { JsonSplitter, type OnElement } from './json-splitter.ts';
import type { ElementPattern } from './patterns.ts';

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
  for await (const chunk of asUtf8(chunks)) {
    splitter.write(chunk);
  }
  return splitter.end();
}
