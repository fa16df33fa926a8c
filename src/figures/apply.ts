import type { Finding } from '../domain/finding.ts';
import { cveOf } from './cve.ts';
import type { Epss } from './epss.ts';
import type { Kev } from './kev.ts';

/** Figures that the user gives, each with the name of its file. */
export interface Figures {
  readonly epss?: Epss & { readonly file: string };
  readonly kev?: Kev & { readonly file: string };
}

export interface Enriched {
  readonly findings: readonly Finding[];
  /** How old the figures are, and of how many findings they speak. */
  readonly notices: readonly string[];
}

/** Writes the figures to the vulnerabilities that have a CVE among their names, so that whoever judges the report again needs no file. */
export function applyFigures(findings: readonly Finding[], figures: Figures, now: Date): Enriched {
  const enriched = findings.map((finding) => withFigures(finding, figures));
  const all = enriched.filter(isAsked);
  const { epss, kev } = figures;
  const known = all.filter(({ scores }) => scores?.epss !== undefined).length;
  const listed = all.filter(({ scores }) => scores?.kev === true).length;
  return {
    findings: enriched,
    notices: [
      ...(epss === undefined ? [] : [`EPSS ${ageOf(epss, now)}: known of ${known} of ${all.length} vulnerabilities.`]),
      ...(kev === undefined
        ? []
        : [`KEV ${ageOf(kev, now)}: ${listed} of ${all.length} vulnerabilities are known to be exploited.`]),
    ],
  };
}

function isAsked({ kind, status }: Finding): boolean {
  return kind === 'vulnerability' && status !== 'gone';
}

function withFigures(finding: Finding, { epss, kev }: Figures): Finding {
  const cves = isAsked(finding) ? [finding.id, ...finding.aliases].flatMap((name) => cveOf(name) ?? []) : [];
  if (cves.length === 0) {
    return finding;
  }
  const chances = cves.flatMap((cve) => epss?.scores.get(cve) ?? []);
  const scores = {
    ...finding.scores,
    ...(chances.length > 0 && { epss: Math.max(...chances) }),
    // What a scanner knows to be exploited stays so: the file may be older.
    ...(kev !== undefined && { kev: finding.scores?.kev === true || cves.some((cve) => kev.listed.has(cve)) }),
  };
  return Object.keys(scores).length === 0 ? finding : { ...finding, scores };
}

const DAY = 86_400_000;
const OLD_DAYS = 30;

function ageOf({ date, file }: { readonly date?: string; readonly file: string }, now: Date): string {
  if (date === undefined) {
    return `of an unknown day (${file})`;
  }
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / DAY));
  const old = days > OLD_DAYS ? ', get a newer one' : '';
  return `of ${date} (${file}, ${days === 0 ? 'of today' : days === 1 ? '1 day old' : `${days} days old`}${old})`;
}
