import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCycloneDx } from '../../src/scanners/inventory.ts';
import type { ReadContext, ReadReport, ReportFormat } from '../../src/scanners/reading.ts';
import { readReport } from '../../src/scanners/report-format.ts';

export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../__fixtures__/${name}`, import.meta.url));
}

export async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    yield Buffer.from(text);
  }
}

/** A report that a test wrote as a value. */
export function readValue(
  format: ReportFormat,
  report: unknown,
  context: Partial<ReadContext> = {},
): Promise<ReadReport> {
  return readReport(format, chunks(JSON.stringify(report)), { targetKind: 'image', ...context });
}

/** A report that the real scanner made, with the inventory of the same scan where there is one. */
export async function readFixture(format: ReportFormat, scanner: string, name: string): Promise<ReadReport> {
  const inventory = scanner === 'grype' ? await readCycloneDx(open(`grype/${name}.cdx.json`)) : undefined;
  const context: ReadContext = { targetKind: 'image', ...(inventory !== undefined && { inventory }) };
  return readReport(format, open(`${scanner}/${name}.json`), context);
}

export function open(name: string): AsyncIterable<Uint8Array> {
  return createReadStream(fixture(name));
}
