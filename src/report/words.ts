import type { AccessGraph } from '../domain/access.ts';
import type { Component, Finding, Location, Resource, Status } from '../domain/finding.ts';
import { BUILD_NOTES, elsewhereNote, isBuildStep, isInCheckout } from '../domain/place.ts';
import type { Report } from '../domain/report.ts';
import type { Coverage, Scan } from '../domain/scan.ts';
import { SCOPE_WORDS } from '../policy/diff-scope.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';
import { measureWords, scoreWords } from './measures.ts';
import { openByDiff } from './order.ts';

// What every format says of the same thing, unescaped: each format escapes for its own syntax.

/** `1 finding`, `2 findings`, `10,000 findings`. */
export function quantity(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** With commas at the thousands, the same on every machine. */
export function formatNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `gatehouse / manifest-scan (production)`: the name under which a gate shows, also as a check. */
export function gateName({ gate, id }: Pick<Report, 'gate' | 'id'>): string {
  return `gatehouse / ${gate}${id === '' ? '' : ` (${id})`}`;
}

export function headline({ id, title }: Pick<Finding, 'id' | 'title'>): string {
  return title === '' || title === id ? id : `${id}: ${title}`;
}

/** `deploy/web.yaml:12:9`; the path alone where no line is known. */
export function placeOf({ path, startLine, startColumn }: Location): string {
  return [path, startLine, startLine === undefined ? undefined : startColumn]
    .filter((part) => part !== undefined)
    .join(':');
}

/** The target of a finding, where it has to be said; undefined where the place alone tells it. */
export type NamedTarget = (finding: Finding) => string | undefined;

/** Says which findings are to be told with their target: all when there are several, and those whose places are no files of the checkout. */
export function namedTargets({ scans }: Pick<Report, 'scans'>): NamedTarget {
  const several = new Set(scans.map(({ target }) => target.name)).size > 1;
  const elsewhere = new Set(scans.flatMap(({ id, target }) => (elsewhereNote(target.kind) === undefined ? [] : [id])));
  return ({ target, locations, sightings }) =>
    several || sightings.some(({ scan }) => elsewhere.has(scan)) || !locations.every(isInCheckout) ? target : undefined;
}

/** Where a finding is, for a reader: its first place or else its resource, its target where that is `named` or there is no place, and what brought it there. */
export function whereOf(finding: Finding, named: string | undefined): string {
  const { resource } = finding;
  const where = placeWords(finding, named);
  return resource === undefined || ownPlace(finding) !== undefined ? where : `${resourceName(resource)} in ${where}`;
}

/** As `whereOf`, for what names the resource by itself. */
export function placeWords(finding: Finding, named: string | undefined): string {
  const own = ownPlace(finding);
  const place = own === undefined ? undefined : placeOf(own);
  const where = place === undefined ? finding.target : named === undefined ? place : `${place} in ${named}`;
  return [where, ...originsOf(finding)].join(', ');
}

/** The first place of a finding in its target. */
export function ownPlace({ locations }: Finding): Location | undefined {
  return locations.find((location) => !isBuildStep(location));
}

/** `brought by Dockerfile:12`: which build steps put it into the image, as far as that is known. */
export function originsOf({ locations }: Finding): readonly string[] {
  return locations
    .filter(isBuildStep)
    .map((step) => `brought by ${placeOf(step)}${step.note === BUILD_NOTES.base ? ' (base image)' : ''}`);
}

/** What is to be said besides the findings, each once: a scanner says of every image what is true of itself. */
export function noticesOf({ notices, scans }: Pick<Report, 'notices' | 'scans'>): readonly string[] {
  return [...new Set([...notices, ...scans.flatMap((scan) => scan.notices ?? [])])];
}

/** `Deployment shop/web`. */
export function resourceName({ kind, namespace, name }: Pick<Resource, 'kind' | 'namespace' | 'name'>): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

/** Whether `whereOf` leaves out something of the resource: all of it beside a place, or its field. */
export function hasMoreToName(finding: Finding): boolean {
  const { fieldPath = '' } = finding.resource ?? {};
  return fieldPath !== '' || ownPlace(finding) !== undefined;
}

/** `log4j-core 2.14.1, fixed in 2.17.1`. */
export function componentWords({ name, version, fixedIn = [] }: Component): string {
  const fixed = fixedIn.length === 0 ? '' : `, fixed in ${fixedIn.join(', ')}`;
  return `${name}${version === undefined ? '' : ` ${version}`}${fixed}`;
}

/** `2 critical, 1 low`, worst first; undefined when nothing is open. */
export function openCounts(open: Readonly<Record<Severity, number>>): string | undefined {
  const named = SEVERITIES.filter((severity) => open[severity] > 0);
  return named.length === 0
    ? undefined
    : named.map((severity) => `${formatNumber(open[severity])} ${severity}`).join(', ');
}

export function openTotal({ summary }: Report): number {
  return SEVERITIES.reduce((sum, severity) => sum + summary.open[severity], 0);
}

/** `4 to be checked by hand, 2 suppressed`: what is in the report beside the open findings; undefined when there is nothing. */
export function otherCounts({ summary }: Report): string | undefined {
  const parts = [
    [summary.manual, STATUS_WORDS.manual],
    [summary.suppressed, STATUS_WORDS.suppressed],
    [summary.notAffected, STATUS_WORDS['not-affected']],
    [summary.fixed, STATUS_WORDS.fixed],
    [summary.gone, STATUS_WORDS.gone],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${formatNumber(count)} ${words}`);
  return said.length === 0 ? undefined : said.join(', ');
}

/** `12 of them are outside of the diff`, of the open findings; undefined where none is, or no diff is known. */
export function outsideWords(report: Report): string | undefined {
  const { outside, within } = openByDiff(report);
  const all = within.length === 0 && outside.length > 1 ? 'All' : formatNumber(outside.length);
  return outside.length === 0
    ? undefined
    : `${all} of the open findings ${outside.length === 1 ? 'is' : 'are'} outside of the diff`;
}

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  open: 'open',
  manual: 'to be checked by hand',
  suppressed: 'suppressed',
  'not-affected': 'not affected',
  fixed: 'fixed',
  gone: 'gone since the baseline',
};

export const CAUSE_WORDS: Readonly<Record<NonNullable<Finding['cause']>, string>> = {
  change: 'new by this change',
  disclosure: 'newly disclosed',
  scanner: 'newly seen by the scanner',
  'exception-expired': 'its exception has expired',
  undetermined: 'new, cause not determined',
};

export const VERDICT_WORDS: Readonly<Record<Report['verdict'], string>> = {
  pass: 'Passed',
  fail: 'Failed',
  error: 'Error',
};

/** `42 objects examined, 30 without findings, 2 passed over`. */
export function coverageWords({ unit, examined, passed, skipped = 0 }: Coverage): string {
  const over = skipped > 0 ? `, ${formatNumber(skipped)} passed over` : '';
  return `${formatNumber(examined)} ${unit} examined, ${formatNumber(passed)} without findings${over}`;
}

/** `24 passed, 6 failed`; undefined for a scan without controls. */
export function controlCounts({ controls }: Scan): string | undefined {
  const results = [
    ['pass', 'passed'],
    ['fail', 'failed'],
    ['manual', STATUS_WORDS.manual],
    ['skip', 'skipped'],
  ] as const;
  const said = results.flatMap(([result, words]) => {
    const count = controls.filter((control) => control.result === result).length;
    return count === 0 ? [] : [`${formatNumber(count)} ${words}`];
  });
  return said.length === 0 ? undefined : said.join(', ');
}

/** `critical=0, high=3 of what this change brought, 2 rules`, or that there is none. */
export function budgetWords(policy: Report['inputs']['policy']): string {
  const { budget, judged, scope, ratchet, rules = [], new: causes } = policy;
  const limits = Object.entries(budget).map(([key, limit]) => `${key}=${limit}`);
  const said = `${JUDGED_WORDS[judged ?? 'all']}${scope === undefined ? '' : SCOPE_WORDS[scope]}`;
  const which = limits.length === 0 ? '' : said;
  const parts = [
    ...(ratchet === true ? ['what was open in the baseline'] : []),
    ...(limits.length === 0 ? [] : [`${limits.join(', ')}${ratchet === true ? '' : which}`]),
    ...Object.keys(causes ?? {}).map((cause) => `new.${cause}`),
    ...(rules.length === 0 ? [] : [quantity(rules.length, 'rule')]),
    ...measureWords(policy),
  ];
  return parts.length === 0 ? 'no budget' : parts.join(', ');
}

const JUDGED_WORDS = { all: '', new: ' of what is new', change: ' of what this change brought' } as const;

/** What one scanner said: `trivy@app: CVE-2021-44228, CRITICAL, 3 times`. */
export function sightingWords({
  scan,
  ruleId,
  nativeSeverity,
  severity,
  count,
  status,
}: Finding['sightings'][number]): string {
  const times = count === 1 ? '' : `, ${formatNumber(count)} times`;
  const said = status === 'open' ? '' : `, ${STATUS_WORDS[status]}`;
  return `${scan}: ${ruleId}, ${nativeSeverity ?? severity}${times}${said}`;
}

/** `ServiceAccount shop/deployer`. */
export function subjectName(subject: AccessGraph['subjects'][number]): string {
  return resourceName(subject);
}

/** `trivy@app 0.74.0: 42 packages examined, 30 without findings; scores: …`, or why it did not come to its end. */
export function scanWords(scan: Scan): string {
  const { id, version, status, reason, coverage } = scan;
  const controls = controlCounts(scan);
  const scores = scoreWords(scan);
  const parts = [
    status === 'completed' ? undefined : `${status}: ${reason ?? 'no reason given'}`,
    coverage && coverageWords(coverage),
    scores && `scores: ${scores}`,
    controls && `controls: ${controls}`,
  ];
  return `${id} ${version}: ${parts.filter((part) => part !== undefined).join('; ')}`;
}
