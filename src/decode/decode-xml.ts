import { TextDecoder } from 'node:util';
import { parseXml, XmlElement as ParsedElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { ScanError } from '../domain/errors.ts';
import { asUtf8 } from './encoding.ts';

/** An element of an XML document; names without the prefix of their namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** The tree of a document takes twenty times its size in memory. */
export const MAX_XML_BYTES = 64 * 1024 * 1024;

/**
 * Reads an XML document; answers its root. Entities that a DOCTYPE declares are not read, so that none can be made to grow. Rejects with a
 * `ScanError` whose message goes on from the name of the document, as that of `decodeJson` does.
 */
export async function decodeXml(chunks: AsyncIterable<Uint8Array>): Promise<XmlElement> {
  const text = textOf(await together(asUtf8(chunks))).trimStart();
  if (text === '') {
    throw new ScanError('it is empty');
  }
  try {
    const { root } = parseXml(text);
    if (root === null) {
      throw new ScanError('it holds no element');
    }
    return elementOf(root);
  } catch (error) {
    throw error instanceof ScanError ? error : new ScanError(complaint(error, text));
  }
}

async function together(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_XML_BYTES) {
      throw new ScanError(`it has more than ${MAX_XML_BYTES / 1024 / 1024} MiB, which is the most that is read of XML`);
    }
    // Copied, as the stream may fill the chunk anew.
    kept.push(new Uint8Array(chunk));
  }
  return Buffer.concat(kept);
}

/** In the encoding that the declaration names (XML 1.0, section 4.3.3), else UTF-8. What was UTF-16 is UTF-8 by now, whatever it says. */
function textOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ?? 'utf-8';
  const encoding = /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ScanError(`it is not written in ${encoding.toUpperCase()}, or that cannot be read: write it as UTF-8`);
  }
}

/** The parser goes on to quote the line, which may hold a secret; and a document may be nested deeper than it can follow. */
function complaint(error: unknown, text: string): string {
  if (!(error instanceof XmlError)) {
    return 'it is not valid XML: it is nested too deep';
  }
  const [said = ''] = error.message.split('\n');
  const entity = /^Named entity isn't defined: (&[\w.:-]{1,40};)/.exec(said)?.[1];
  if (entity !== undefined && /<!DOCTYPE/.test(text)) {
    return `it uses ${entity}, which only its DOCTYPE can define, and what a DOCTYPE defines is not read: write the text itself`;
  }
  const isHalf = text.startsWith('<') && (error.pos >= text.trimEnd().length || !/>\s*$/.test(text));
  return isHalf ? `it breaks off: it is not a whole XML document (${said})` : `it is not valid XML: ${said}`;
}

function elementOf({ name, attributes, children }: ParsedElement): XmlElement {
  return {
    name: name.replace(/^.*:/, ''),
    attributes,
    children: children.flatMap((child) => (child instanceof ParsedElement ? [elementOf(child)] : [])),
    text: children.map((child) => (child instanceof XmlText ? child.text : '')).join(''),
  };
}
