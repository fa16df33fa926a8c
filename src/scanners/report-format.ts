import { decodeJsonLines } from '../decode/decode-json-lines.ts';
import { decodeJsonStream } from '../decode/decode-json-stream.ts';
import { decodeJson } from '../decode/decode-json.ts';
import { decodeTar } from '../decode/decode-tar.ts';
import { decodeXml } from '../decode/decode-xml.ts';
import type { OnElement } from '../decode/json-splitter.ts';
import { openingOf } from '../decode/opening.ts';
import { messageOf, ScanError } from '../domain/errors.ts';
import { loadMismatches } from './mismatch.ts';
import type { ReadContext, ReadReport, ReportFormat } from './reading.ts';

/**
 * Reads a report. Rejects with a `ScanError` when it is empty, broken off, of another tool, or when nothing was looked at:
 * never with less than what was found.
 */
export async function readReport(
  format: ReportFormat,
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
): Promise<ReadReport> {
  const reading = format.begin(context);
  const document = format.tidy?.(chunks) ?? chunks;
  const skeleton = await decodeReport(format, document, (value, place) => reading.element(value, place));
  const mismatchOf = await loadMismatches([format]);
  const unlike = mismatchOf(format, skeleton);
  if (unlike !== undefined) {
    throw new ScanError(`This is no ${format.name} report: ${unlike}. Check which scanner made the file`);
  }
  return reading.end(skeleton);
}

/** Gets ready what reading takes, while the tool that writes the report is at work. */
export async function readyToRead(format: ReportFormat): Promise<void> {
  const mismatchOf = await loadMismatches([format]);
  mismatchOf(format, undefined);
}

/** The first of the formats that the document is written in; undefined when it is in none. Rejects with a `ScanError` for broken JSON. */
export async function recogniseReport<F extends ReportFormat>(
  formats: readonly F[],
  chunks: AsyncIterable<Uint8Array>,
): Promise<F | undefined> {
  const [opening, mismatchOf] = await Promise.all([openingOf(chunks), loadMismatches(formats)]);
  const { root, firstLine, all } = opening;
  const stub = root === undefined ? undefined : { name: root, attributes: {}, children: [], text: '' };
  const byOpening = formats.find((format) => {
    const begin = format.syntax === 'xml' ? stub : format.syntax === 'json-lines' ? firstLine : undefined;
    return begin !== undefined && mismatchOf(format, begin) === undefined;
  });
  if (byOpening !== undefined || root !== undefined) {
    await opening.close();
    return byOpening;
  }
  const ofJson = formats.filter(({ syntax = 'json' }) => syntax === 'json' || syntax === 'json-stream');
  const elements = ofJson.flatMap((format) => format.elements);
  const syntax = ofJson.find((format) => format.syntax === 'json-stream')?.syntax ?? 'json';
  const skeleton = await decodeReport({ name: 'scanner', elements, syntax }, all, () => {});
  return ofJson.find((format) => mismatchOf(format, skeleton) === undefined);
}

type Decoded = Pick<ReportFormat, 'name' | 'elements' | 'syntax' | 'files'>;

async function decodeReport(
  format: Decoded,
  chunks: AsyncIterable<Uint8Array>,
  onElement: OnElement,
): Promise<unknown> {
  try {
    return await decodeAs(format, chunks, onElement);
  } catch (error) {
    throw error instanceof ScanError
      ? new ScanError(`The ${format.name} report cannot be read: ${messageOf(error)}`)
      : error;
  }
}

async function decodeAs(
  { elements, syntax = 'json', files }: Decoded,
  chunks: AsyncIterable<Uint8Array>,
  onElement: OnElement,
): Promise<unknown> {
  if (syntax === 'json-lines') {
    return decodeJsonLines(chunks, (value, index) => onElement(value, { pattern: 0, indexes: [index] }));
  }
  if (syntax === 'tar') {
    return Object.fromEntries(await decodeTar(chunks, files ?? (() => false)));
  }
  if (syntax === 'json-stream') {
    return decodeJsonStream(chunks, elements, onElement);
  }
  return syntax === 'xml' ? decodeXml(chunks) : decodeJson(chunks, elements, onElement);
}
