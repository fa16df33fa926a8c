import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ScanError, UserError } from '../domain/errors.ts';
import type { Part } from '../domain/merge-findings.ts';
import { merge } from '../domain/merge.ts';
import { nearest } from '../domain/nearest.ts';
import type { Scan, Target } from '../domain/scan.ts';
import { chunksOf } from '../host/files.ts';
import { processScanner, processScanners } from '../scanners/index.ts';
import { readReport, recogniseReport } from '../scanners/report-format.ts';
import type { ProcessScanner } from '../scanners/process-scanner.ts';

/** A scanner's own report, and which scanner wrote it where that was said. */
export interface RawReport {
  readonly scanner?: ProcessScanner;
  readonly path: string;
}

/** Reads `trivy=trivy.json` or `trivy.json`; throws a `UserError` for a scanner that there is not. */
export function parseRawReport(text: string): RawReport {
  const { name, path = text } = /^(?<name>[A-Za-z][\w-]*)=(?<path>.+)$/.exec(text)?.groups ?? {};
  if (name === undefined) {
    return { path };
  }
  const scanner = processScanner(name.toLowerCase());
  if (scanner === undefined) {
    const known = Object.keys(processScanners);
    const hint = nearest(name, known);
    throw new UserError(
      `input: reports of "${name}" cannot be read${hint === undefined ? '' : `, did you mean ${hint}?`} Those of ${known.join(', ')} can.`,
    );
  }
  return { scanner, path };
}

const MAX_BYTES = 1024 ** 3;

/** What a scanner said, as a part of a report. Rejects with a `ScanError` when the file cannot be read or is of no known scanner. */
export async function readRawReport(
  raw: RawReport,
  about: { readonly kind: Target['kind']; readonly name?: string },
): Promise<Part> {
  await assertReadable(raw.path);
  const scanner = raw.scanner ?? (await recognise(raw.path));
  const {
    result,
    version = 'unknown',
    subject,
  } = await readReport(scanner.report, chunksOf(raw.path), {
    targetKind: about.kind,
  });
  const digest = subject.manifestDigest ?? subject.imageId;
  const target: Target = {
    kind: about.kind,
    name: about.name ?? subject.name ?? basename(raw.path),
    ...(digest !== undefined && { digest }),
  };
  const { observations, gaps, access, ...rest } = result;
  const id = `${scanner.name}@${target.name}`;
  const made = { id, scanner: scanner.name, version, target, status: 'completed', durationMs: 0 } as const;
  const scan: Scan = { ...made, ...rest, gaps: [...gaps], ...(access !== undefined && { access }) };
  return { scans: [scan], findings: merge([{ scan: id, target, observations }]) };
}

async function assertReadable(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new ScanError('there is no such file: the scanner has not written it');
    }
    throw new ScanError('it cannot be looked at', { cause: error });
  });
  if (!found.isFile()) {
    throw new ScanError('it is no file');
  }
  if (found.size > MAX_BYTES) {
    throw new ScanError(`it has ${found.size} bytes, and at most ${MAX_BYTES} are read`);
  }
}

async function recognise(path: string): Promise<ProcessScanner> {
  const all: readonly ProcessScanner[] = Object.values(processScanners);
  const format = await recogniseReport(
    all.map(({ report }) => report),
    chunksOf(path),
  );
  const scanner = all.find(({ report }) => report === format);
  if (scanner === undefined) {
    throw new ScanError(
      `it is no report of ${Object.keys(processScanners).join(', ')}: name the scanner, as in trivy=FILE`,
    );
  }
  return scanner;
}
