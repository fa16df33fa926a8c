import { parseJson } from './parse.ts';
import type { ElementPattern } from './patterns.ts';
import { MAX_DEPTH } from './value-scanner.ts';

/** What is parsed at once takes a third of the time; more is taken apart as it comes in. */
export const MAX_SMALL_BYTES = 4 * 1024 * 1024;

/** Whether the elements are those of the document itself, so that no key can be written twice on the way to them. */
export function isList(patterns: readonly ElementPattern[]): boolean {
  const [first = [], ...others] = patterns;
  return others.length === 0 && first.length === 1 && first[0] === '*';
}

/** The elements of a document that is an array; undefined for any other, and for what cannot be read: why, `JsonSplitter` tells. */
export function smallList(bytes: Buffer): readonly unknown[] | undefined {
  const value = parsed(bytes.toString('utf8'));
  return Array.isArray(value) && value.every((one) => isShallow(one, MAX_DEPTH)) ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Whether a value has at most so many levels of arrays and objects. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) {
    return true;
  }
  return levels > 0 && Object.values(value).every((one) => isShallow(one, levels - 1));
}
