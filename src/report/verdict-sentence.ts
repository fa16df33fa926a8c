import type { Report } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { onlyClaims } from '../policy/claims.ts';
import { SCOPE_WORDS } from '../policy/diff-scope.ts';
import { countedBySeverity } from './counted.ts';
import { brokenMeasures, missingMeasures } from './measures.ts';
import { formatNumber, openCounts, VERDICT_WORDS } from './words.ts';

/** The verdict in one line: `Failed: 3 critical, 12 high`, `Passed: nothing open`, `Error: could not scan deploy`. */
export function verdictSentence(report: Report): string {
  const counts = openCounts(report.summary.open);
  if (onlyClaims(report)) {
    return `Not vouched for: ${counts ?? 'nothing open'}, and a scan that the base controls has to say so`;
  }
  if (report.verdict === 'error') {
    return `Error: ${couldNotScan(report)}${counts === undefined ? '' : `; found so far: ${counts}`}`;
  }
  const counted = countedBySeverity(report);
  if (counted === undefined || counts === undefined) {
    return `${VERDICT_WORDS[report.verdict]}: ${withMeasures(report, counts ?? 'nothing open')}`;
  }
  const { judged, scope } = report.inputs.policy;
  const which = scope !== undefined ? SCOPE_WORDS[scope] : judged === 'change' ? ' by this change' : ' that counts';
  const said = openCounts(counted);
  return `${VERDICT_WORDS[report.verdict]}: ${withMeasures(report, `${said ?? 'nothing'}${which}`)}; open: ${counts}`;
}

/** Before what is open, what breaks the policy besides. */
function withMeasures(report: Report, open: string): string {
  return [...brokenMeasures(report), open].join('; ');
}

function couldNotScan({ reasons, scans }: Report): string {
  const rules = new Set(reasons.map(({ rule }) => rule));
  const broken = scans.filter((scan) => scan.status === 'failed' || isEmpty(scan));
  if (broken.length > 0) {
    return `could not scan ${listed(broken.map(({ target }) => target.name))}`;
  }
  const partial = scans.filter(({ gaps }) => gaps.some(({ allowed }) => allowed !== true));
  if (rules.has('scan.gap') && partial.length > 0) {
    return `could not scan all of ${listed(partial.map(({ target }) => target.name))}`;
  }
  return missingMeasures({ reasons }) ?? otherwise(rules, scans);
}

/** Why there is no verdict though no scan that ran is to blame. */
function otherwise(rules: ReadonlySet<string>, scans: Report['scans']): string {
  if (rules.has('report.lost')) {
    return 'could not keep the report';
  }
  if (rules.has('scan.none') || scans.every(({ status }) => status === 'skipped')) {
    return 'could not scan, no scan ran';
  }
  return rules.has('baseline.missing') ? 'there is nothing to compare with' : 'could not judge';
}

function isEmpty({ status, coverage, limitedTo }: Scan): boolean {
  return status === 'completed' && (coverage?.examined ?? 0) === 0 && limitedTo === undefined;
}

const LISTED = 3;

function listed(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const rest = unique.length - LISTED;
  return `${unique.slice(0, LISTED).join(', ')}${rest > 0 ? ` and ${formatNumber(rest)} more` : ''}`;
}
