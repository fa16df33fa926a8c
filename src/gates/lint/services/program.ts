import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ScanError } from '../../../domain/errors.ts';
import type { ProcessResult } from '../../../domain/process.ts';
import type { PlannedContext } from '../../../scan-all.ts';
import type { ReadContext } from '../../../scanners/reading.ts';
import { readReport } from '../../../scanners/report-format.ts';
import type { ScanResult } from '../../../scanners/scanner.ts';
import type { ServiceProgram, ServiceStep } from '../../../scanners/service-scanner.ts';
import { runStep } from '../../process-scan.ts';
import type { ServiceGiven } from './service.ts';

/** A vendor's program that was had. */
export interface Ready {
  readonly scanner: ServiceProgram;
  readonly path: string;
  readonly notices: readonly string[];
}

/** Gets the program and tells of it. Rejects with a `ScanError` when it cannot be had. */
export async function programReady(
  scanner: ServiceProgram,
  given: ServiceGiven,
  context: PlannedContext,
): Promise<Ready> {
  const { path, version, source, verified, sha256, notices } = await given.program(scanner);
  context.learn({ version, install: { source, verified, sha256 } });
  return { scanner, path, notices };
}

/** Runs the program where the code is. Rejects with a `ScanError` of one sentence when it does not come to its end. */
export async function runProgram(
  { scanner, path }: Ready,
  step: ServiceStep,
  { scratch, folder, ports, maxBytes, deadline }: ServiceGiven,
): Promise<ProcessResult> {
  const timeoutMs = Math.ceil(deadline - performance.now());
  return runStep({ program: { scanner, path }, step, scratch, cwd: folder, timeoutMs, maxBytes }, ports);
}

/** What the report says of the checkout. */
export async function readProgramReport(
  { scanner }: Ready,
  report: AsyncIterable<Uint8Array>,
  { site, folder }: ServiceGiven,
): Promise<ScanResult> {
  const context: ReadContext = { targetKind: 'source', source: { root: site.root, cwd: folder } };
  const { result } = await readReport(scanner.report, report, context);
  return result;
}

/** Whether a program has written a file. */
export async function isWritten(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.size > 0;
}

/** The file that a program has written. Rejects with a `ScanError` where it has not. */
export async function writtenReport(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (!(await isWritten(path))) {
    throw new ScanError('it came to its end without writing its report');
  }
  return createReadStream(path);
}

export async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}
