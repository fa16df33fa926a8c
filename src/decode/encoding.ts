import { ScanError } from '../domain/errors.ts';

// Not by import: of node:util that takes longer than most reports take to be decoded.
type Decoder = InstanceType<typeof TextDecoder>;

/** The chunks as UTF-8 without a byte-order mark. UTF-16, as PowerShell's `>` writes it, is converted. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first: Uint8Array = new Uint8Array();
  let decoder: Decoder | undefined;
  let started = false;
  for await (const chunk of chunks) {
    if (started) {
      yield decoded(chunk, decoder);
      continue;
    }
    first = Buffer.concat([first, chunk]);
    if (first.length >= 3) {
      started = true;
      decoder = decoderFor(first);
      yield decoded(withoutMark(first), decoder);
    }
  }
  yield started ? decoded(new Uint8Array(), decoder, { end: true }) : first;
}

function decoderFor([a, b]: Uint8Array): Decoder | undefined {
  if ((a === 0xff && b === 0xfe) || b === 0) {
    return new TextDecoder('utf-16le', { fatal: true });
  }
  return (a === 0xfe && b === 0xff) || a === 0 ? new TextDecoder('utf-16be', { fatal: true }) : undefined;
}

// TextDecoder takes the marks of UTF-16 off by itself.
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function decoded(bytes: Uint8Array, decoder: Decoder | undefined, { end = false } = {}): Uint8Array {
  if (decoder === undefined) {
    return bytes;
  }
  try {
    return Buffer.from(decoder.decode(bytes, { stream: !end }), 'utf8');
  } catch {
    throw new ScanError('the report is UTF-16 that breaks off or is damaged: write it as UTF-8');
  }
}
