import { asUtf8 } from './encoding.ts';
import { parseJson } from './parse.ts';

/** What a document is written in. */
export type Syntax = 'json' | 'json-lines' | 'json-stream' | 'xml' | 'tar';

/** How a document begins, as far as that tells what it is. */
export interface Opening {
  /** The value of the first line, where that is one; undefined where it is none. */
  readonly firstLine: unknown;
  /** The name of the root element, where the document is XML; undefined where it is not. */
  readonly root: string | undefined;
  /** The whole document, from its beginning, as UTF-8. */
  readonly all: AsyncIterable<Uint8Array>;
  /** Lets go of the document where the rest of it is not wanted. */
  close(): Promise<void>;
}

/** Enough for a line of JSON lines, and for what may stand before the root of an XML document. */
const MOST = 1024 * 1024;

/** Reads as far as the document tells what it is. */
export async function openingOf(chunks: AsyncIterable<Uint8Array>): Promise<Opening> {
  const rest = asUtf8(chunks)[Symbol.asyncIterator]();
  const kept: Uint8Array[] = [];
  let text = '';
  let ended = false;
  while (!ended && text.length < MOST && !isTold(text)) {
    const { done, value } = await rest.next();
    ended = done === true;
    if (!ended) {
      kept.push(new Uint8Array(value));
      text += Buffer.from(value).toString('latin1');
    }
  }
  return {
    firstLine: firstLineOf(text, ended),
    root: rootOf(text),
    all: joined(kept, rest),
    close: async () => {
      await rest.return?.(undefined);
    },
  };
}

async function* joined(kept: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* kept;
  yield* { [Symbol.asyncIterator]: () => rest };
}

function isTold(text: string): boolean {
  return /^\s*</.test(text) ? rootOf(text) !== undefined : /^\s*\S[^\n]*\n/.test(text);
}

function firstLineOf(text: string, ended: boolean): unknown {
  const line = /^\s*(\S[^\n]*)(\n|$)/.exec(text);
  if (line === null || line[1]?.startsWith('<') === true || (line[2] === '' && !ended)) {
    return undefined;
  }
  try {
    return parseJson(Buffer.from(line[1] ?? '', 'latin1').toString('utf8'));
  } catch {
    // The first line of a document that spans several.
    return undefined;
  }
}

/** The first start tag that is in no comment. */
function rootOf(text: string): string | undefined {
  const plain = /^\s*</.test(text) ? text.replaceAll(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g, '') : '';
  return /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(plain)?.[1];
}
