import { constants, gzipSync } from 'node:zlib';
import type { Finding } from '../../domain/finding.ts';
import type { Report } from '../../domain/report.ts';
import { oneLine } from '../escape/invisible.ts';
import { SARIF } from '../limits.ts';
import { openFindings } from '../order.ts';
import { formatNumber, quantity } from '../words.ts';
import { sarifLocations, standIn } from './place.ts';
import type { Verbosity } from './results.ts';
import { byTarget, categoryOf, sarifParts, type TargetPart } from './run.ts';
import type { SarifLocation } from './types.ts';

/** One upload to code scanning: one run, so that no two runs of a file share tool and category. */
export interface SarifUpload {
  readonly category: string;
  /** The SARIF file, as JSON in UTF-8. */
  readonly sarif: Buffer;
  /** The file as gzip makes it, where that had to be known; it is what is to be uploaded. */
  readonly gzip?: Uint8Array;
  /** Open findings that are not in it. */
  readonly dropped: number;
  /** What is not in it, or not as it was, and why. */
  readonly notice?: string;
}

/**
 * The open findings for code scanning, worst first, within its limits. A target of which a scan failed has no upload: code scanning
 * would take the findings that were not looked for as fixed. `placeless` is the file in which findings without a place of their own are
 * shown; without it they are left out, counted and said.
 */
export function sarifUploads(
  report: Report,
  { placeless }: { readonly placeless?: string } = {},
): readonly SarifUpload[] {
  return byTarget(report, openFindings(report))
    .filter(({ scans }) => isKnown(scans))
    .map((part) => upload(report, part, placeless));
}

function isKnown(scans: TargetPart['scans']): boolean {
  const ran = scans.filter(({ status }) => status !== 'skipped');
  return ran.length > 0 && ran.every(({ status, coverage }) => status === 'completed' && (coverage?.examined ?? 0) > 0);
}

function upload(report: Report, part: TargetPart, placeless: string | undefined): SarifUpload {
  const instead = standIn(part, placeless);
  const locationsOf = (finding: Finding): readonly SarifLocation[] => sarifLocations(finding, instead);
  const all = part.findings;
  const placed = all.filter((finding) => locationsOf(finding).length > 0);
  const most = { ...part, findings: placed.slice(0, SARIF.resultsPerRun) };
  const { file, kept, verbosity } = fit(most, (some, style) => {
    return inUtf8(sarifParts(report, [some], { indent: 0, verbosity: style, placesIn: () => locationsOf }));
  });
  const notices = [
    placed.length < all.length
      ? `${quantity(all.length - placed.length, 'finding has', 'findings have')} no place in a file of the repository`
      : undefined,
    kept < placed.length
      ? `the ${formatNumber(kept)} worst of ${formatNumber(placed.length)} are uploaded${kept === SARIF.resultsPerRun ? ', as it keeps no more' : ''}`
      : undefined,
    verbosity === 'full' ? undefined : 'messages are shortened',
    part.scans.some(({ gaps }) => gaps.some(({ allowed }) => allowed !== true))
      ? 'not everything could be looked at'
      : undefined,
  ].filter((notice) => notice !== undefined);
  return {
    category: categoryOf(report, part.target),
    ...file,
    dropped: all.length - kept,
    ...(notices.length > 0 && { notice: `Code scanning, ${oneLine(part.target)}: ${notices.join('; ')}.` }),
  };
}

type File = Pick<SarifUpload, 'sarif' | 'gzip'>;

interface Fitted {
  readonly file: File;
  readonly kept: number;
  readonly verbosity: Verbosity;
}

/** Shortens the messages, then halves the number of results, until the compressed file is within the limit. */
function fit(part: TargetPart, write: (part: TargetPart, verbosity: Verbosity) => Buffer): Fitted {
  const { findings } = part;
  for (const verbosity of ['full', 'short', 'none'] as const) {
    const file = fitting(write(part, verbosity));
    if (file !== undefined) {
      return { file, kept: findings.length, verbosity };
    }
  }
  for (let kept = Math.floor(findings.length / 2); ; kept = Math.floor(kept / 2)) {
    const sarif = write({ ...part, findings: findings.slice(0, kept) }, 'none');
    const file = kept === 0 ? { sarif } : fitting(sarif);
    if (file !== undefined) {
      return { file, kept, verbosity: 'none' };
    }
  }
}

// What cannot be compressed grows by five bytes for each block and by its header.
const GROWTH = 1.001;

/** The file when it is within the limit. Level 1 takes a quarter of the time and nearly always suffices. */
function fitting(sarif: Buffer): File | undefined {
  if (sarif.length * GROWTH < SARIF.gzipBytes) {
    return { sarif };
  }
  for (const level of [constants.Z_BEST_SPEED, constants.Z_DEFAULT_COMPRESSION]) {
    const gzip = gzipSync(sarif, { level });
    if (gzip.length <= SARIF.gzipBytes) {
      return { sarif, gzip };
    }
  }
  return undefined;
}

const FIRST_BYTES = 64 * 1024;

/** The text in one piece of memory that grows with it: joined it would be there three times. */
function inUtf8(parts: Iterable<string>): Buffer {
  let bytes = Buffer.allocUnsafe(FIRST_BYTES);
  let used = 0;
  for (const part of parts) {
    const most = used + part.length * 3;
    if (most > bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(most, bytes.length * 2));
      bytes.copy(larger, 0, 0, used);
      bytes = larger;
    }
    used += bytes.write(part, used, 'utf8');
  }
  return bytes.subarray(0, used);
}
