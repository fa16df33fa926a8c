import { Ajv, type ValidateFunction } from 'ajv';
import { decodeJson } from '../decode/decode-json.ts';
import type { ElementPlace } from '../decode/json-splitter.ts';
import { messageOf, ScanError } from '../domain/errors.ts';
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
  const skeleton = await decodeReport(format, chunks, (value, place) => reading.element(value, place));
  const unlike = mismatchOf(format, skeleton);
  if (unlike !== undefined) {
    throw new ScanError(`This is no ${format.name} report: ${unlike}. Check which scanner made the file`);
  }
  return reading.end(skeleton);
}

/** The first of the formats that the document is written in; undefined when it is in none. */
export async function recogniseReport<F extends ReportFormat>(
  formats: readonly F[],
  chunks: AsyncIterable<Uint8Array>,
): Promise<F | undefined> {
  const elements = formats.flatMap((format) => format.elements);
  const skeleton = await decodeReport({ name: 'scanner', elements }, chunks, () => {});
  return formats.find((format) => mismatchOf(format, skeleton) === undefined);
}

async function decodeReport(
  { name, elements }: Pick<ReportFormat, 'name' | 'elements'>,
  chunks: AsyncIterable<Uint8Array>,
  onElement: (value: unknown, place: ElementPlace) => void,
): Promise<unknown> {
  try {
    return await decodeJson(chunks, elements, onElement);
  } catch (error) {
    throw error instanceof ScanError ? new ScanError(`The ${name} report cannot be read: ${messageOf(error)}`) : error;
  }
}

const compiled = new WeakMap<object, ValidateFunction>();

function mismatchOf({ schema }: ReportFormat, skeleton: unknown): string | undefined {
  const validate = compiled.get(schema) ?? new Ajv({ strict: false }).compile(schema);
  compiled.set(schema, validate);
  if (validate(skeleton)) {
    return undefined;
  }
  const [first] = validate.errors ?? [];
  return `${first?.instancePath === '' ? 'the document' : first?.instancePath} ${first?.message ?? 'is not as expected'}`;
}
