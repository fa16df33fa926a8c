import { STATUSES, type Finding } from '../../domain/finding.ts';
import type { Report } from '../../domain/report.ts';
import { SEVERITIES } from '../../domain/severity.ts';
import { isOutside, worstFirst } from '../order.ts';
import { formatNumber, namedTargets, quantity, STATUS_WORDS } from '../words.ts';
import { explanationsOf } from '../why.ts';
import { findingEntry } from './finding.ts';
import { markup, type Markup } from './markup.ts';

// Above this the browser lays out only what is on the screen; below it the whole page is there, for pictures and for searching.
const FEW = 300;

/** A page of more than this is slow in every browser. */
export const SHOWN_FINDINGS = 10_000;

/** Of these the page says why they count; a person asks for the worst first. */
const EXPLAINED = 200;

/** The findings, worst first and up to a bound: the open ones by severity, then the others by status; with filters that appear where scripts run. */
export function findingsSection(report: Report): Markup {
  const { findings, scans } = report;
  if (findings.length === 0) {
    return markup`<section aria-labelledby="findings"><h2 id="findings">Findings</h2><p>There is none.</p></section>\n`;
  }
  const scanners = [...new Set(scans.map(({ scanner }) => scanner))];
  const targets = [...new Set(findings.map(({ target }) => target))];
  const scannerOf = new Map(scans.map(({ id, scanner }) => [id, scanners.indexOf(scanner)]));
  const targetIndex = new Map(targets.map((target, index) => [target, index]));
  const named = namedTargets(report);
  const why = new Map(explanationsOf(report, EXPLAINED).map((one) => [one.finding.fingerprint, one]));
  const entry = (finding: Finding): Markup => {
    const seenBy = new Set(finding.sightings.flatMap(({ scan }) => scannerOf.get(scan) ?? []));
    const keys = { scanners: [...seenBy].join(' '), target: String(targetIndex.get(finding.target) ?? '') };
    return findingEntry(finding, keys, named(finding), why.get(finding.fingerprint));
  };
  const shown = worstFirst(findings, report).slice(0, SHOWN_FINDINGS);
  const groups = groupsOf(shown).map(({ name, title, items }) => {
    return markup`<section class="group" aria-labelledby="${name}"><h3 id="${name}">${title} <span>${formatNumber(items.length)}</span></h3>
${items.map(entry)}</section>
`;
  });
  return markup`<section${findings.length > FEW ? markup` class="many"` : undefined} aria-labelledby="findings"><h2 id="findings">Findings</h2>
${restLine(findings.length - shown.length)}${filters(scanners, targets, shown)}${groups}<p id="nothing" hidden>No finding matches the filters.</p></section>
`;
}

function restLine(rest: number): Markup | undefined {
  return rest === 0
    ? undefined
    : markup`<p>The ${formatNumber(SHOWN_FINDINGS)} worst are shown; ${quantity(rest, 'more finding is', 'more findings are')} in the report as JSON.</p>\n`;
}

interface Group {
  readonly name: string;
  readonly title: string;
  readonly items: readonly Finding[];
}

function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const open = findings.filter(({ status }) => status === 'open');
  const groups = SEVERITIES.map((severity) => {
    const items = open.filter((finding) => finding.severity === severity);
    const within = items.filter((finding) => !isOutside(finding));
    return {
      within: { name: severity, title: capital(severity), items: within },
      // What the count of a severity leads to is there in any case.
      outside: {
        name: within.length === 0 ? severity : `${severity}-outside`,
        title: `${capital(severity)}, outside of the diff`,
        items: items.filter(isOutside),
      },
    };
  });
  const others = STATUSES.filter((status) => status !== 'open').map((status) => ({
    name: status,
    title: capital(STATUS_WORDS[status]),
    items: findings.filter((finding) => finding.status === status),
  }));
  const all = [...groups.map(({ within }) => within), ...groups.map(({ outside }) => outside), ...others];
  return all.filter(({ items }) => items.length > 0);
}

function filters(scanners: readonly string[], targets: readonly string[], findings: readonly Finding[]): Markup {
  const severities = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
  const statuses = STATUSES.filter((status) => findings.some((finding) => finding.status === status));
  return markup`<form class="filters" id="filters" hidden role="search" aria-label="Filter the findings">
<label class="wide">Text <input type="search" name="text" autocomplete="off" placeholder="id, title, path, resource …"></label>
${select(
  'severity',
  'Severity',
  severities.map((severity) => [severity, severity]),
)}${select(
    'status',
    'Status',
    statuses.map((status) => [status, STATUS_WORDS[status]]),
  )}${select('scanner', 'Scanner', indexed(scanners))}${select('target', 'Target', indexed(targets))}<div class="buttons"><button type="reset">Clear</button> <button type="button" id="expand">Open all</button></div>
<output id="shown" role="status" aria-live="polite"></output>
</form>
`;
}

function indexed(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.map((name, index) => [String(index), name]);
}

function select(name: string, title: string, values: readonly (readonly [string, string])[]): Markup {
  const options = values.map(([value, words]) => markup`<option value="${value}">${words}</option>`);
  return markup`<label>${title} <select name="${name}"><option value="">all</option>${options}</select></label>\n`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
