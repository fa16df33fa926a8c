import { gzipSync } from 'node:zlib';
import type { Report } from '../../domain/report.ts';
import { oneLine } from '../escape/invisible.ts';
import { SARIF } from '../limits.ts';
import { openFindings } from '../order.ts';
import { formatNumber, quantity } from '../words.ts';
import { sarifLocations, standIn } from './place.ts';
import type { Placed, Verbosity } from './results.ts';
import { byTarget, categoryOf, sarifLog, sarifRun, type TargetPart } from './run.ts';

/** One upload to code scanning: one run, so that no two runs of a file share tool and category. */
export interface SarifUpload {
  readonly category: string;
  /** The SARIF file, as JSON. */
  readonly sarif: string;
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
  const all = part.findings.map((finding) => ({ finding, locations: sarifLocations(finding, instead) }));
  const placed = all.filter(({ locations }) => locations.length > 0);
  const { sarif, kept, verbosity } = fit(report, part, placed.slice(0, SARIF.resultsPerRun));
  const notices = [
    placed.length < all.length
      ? `${quantity(all.length - placed.length, 'finding has', 'findings have')} no place in a file of the repository`
      : undefined,
    kept < placed.length ? `the ${formatNumber(kept)} worst of ${formatNumber(placed.length)} are uploaded` : undefined,
    kept > SARIF.shownResultsPerRun
      ? `code scanning shows the worst ${formatNumber(SARIF.shownResultsPerRun)}`
      : undefined,
    verbosity === 'full' ? undefined : 'messages are shortened',
    part.scans.some(({ gaps }) => gaps.some(({ allowed }) => allowed !== true))
      ? 'not everything could be looked at'
      : undefined,
  ].filter((notice) => notice !== undefined);
  return {
    category: categoryOf(report, part.target),
    sarif,
    dropped: all.length - kept,
    ...(notices.length > 0 && { notice: `Code scanning, ${oneLine(part.target)}: ${notices.join('; ')}.` }),
  };
}

interface Fitted {
  readonly sarif: string;
  readonly kept: number;
  readonly verbosity: Verbosity;
}

/** Shortens the messages, then halves the number of results, until the compressed file is within the limit. */
function fit(report: Report, part: TargetPart, placed: readonly Placed[]): Fitted {
  for (const verbosity of ['full', 'short', 'none'] as const) {
    const sarif = write(report, part, placed, verbosity);
    if (fits(sarif)) {
      return { sarif, kept: placed.length, verbosity };
    }
  }
  for (let kept = Math.floor(placed.length / 2); ; kept = Math.floor(kept / 2)) {
    const sarif = write(report, part, placed.slice(0, kept), 'none');
    if (kept === 0 || fits(sarif)) {
      return { sarif, kept, verbosity: 'none' };
    }
  }
}

function write(report: Report, part: TargetPart, placed: readonly Placed[], verbosity: Verbosity): string {
  return JSON.stringify(sarifLog([sarifRun(report, part, placed, verbosity)]));
}

function fits(sarif: string): boolean {
  return gzipSync(sarif).length <= SARIF.gzipBytes;
}
