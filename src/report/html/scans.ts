import type { Report } from '../../domain/report.ts';
import type { Scan } from '../../domain/scan.ts';
import { allowanceWords } from '../../policy/gaps.ts';
import { scoreWords } from '../measures.ts';
import { controlCounts, coverageWords, placeOf, quantity, STATUS_WORDS } from '../words.ts';
import { markup, type Content, type Markup } from './markup.ts';

/** What ran, over how much, what it could not look at, and which controls it checked. */
export function scansSection({ scans, notices }: Report): Markup {
  const said = notices.map((notice) => markup`<li>${notice}</li>\n`);
  return markup`<section aria-labelledby="scans"><h2 id="scans">Scans</h2>
${said.length === 0 ? undefined : markup`<ul class="notices">${said}</ul>`}
${scans.length === 0 ? markup`<p>No scan ran.</p>` : scans.map(scanEntry)}</section>
`;
}

function scanEntry(scan: Scan): Markup {
  const { id, version, status, reason, coverage, durationMs, notices = [], gaps, install, database } = scan;
  const facts: readonly (readonly [string, Content])[] = [
    ['Status', [status, status === 'completed' ? undefined : `: ${reason ?? 'no reason given'}`]],
    ['Coverage', coverage && coverageWords(coverage)],
    ['Scores', scoreWords(scan)],
    ['Duration', `${(durationMs / 1000).toFixed(2)} s`],
    ['Installed', install && `from ${install.source}, verified by ${install.verified}`],
    ['Database', database?.updatedAt && `of ${database.updatedAt}`],
  ];
  return markup`<article class="scan ${status}"><h3>${id} <small>${version}</small></h3>
<dl>${facts.flatMap(([name, content]) => (content === undefined ? [] : [markup`<dt>${name}</dt><dd>${content}</dd>`]))}</dl>
${notices.length === 0 ? undefined : markup`<ul class="notices">${notices.map((notice) => markup`<li>${notice}</li>`)}</ul>`}${gapsTable(gaps)}${controlsTable(scan)}</article>
`;
}

function gapsTable(gaps: Scan['gaps']): Markup | undefined {
  if (gaps.length === 0) {
    return undefined;
  }
  const rows = gaps.map((gap) => {
    const { what, reason, allowed, location } = gap;
    const where = location === undefined ? undefined : markup` <code>${placeOf(location)}</code>`;
    const countsAs = [allowed === true ? undefined : 'an error', allowanceWords(gap)].filter(Boolean).join(': ');
    return markup`<tr><td>${what}${where}</td><td>${reason}</td><td>${countsAs}</td></tr>\n`;
  });
  return markup`<details open><summary>${quantity(gaps.length, 'gap')}: what could not be looked at</summary><div class="scroll" tabindex="0" role="region" aria-label="Gaps"><table><thead><tr><th>What</th><th>Why</th><th>Counts as</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

const RESULTS = { fail: 'failed', manual: STATUS_WORDS.manual, skip: 'skipped', pass: 'passed' } as const;
const RESULT_ORDER = ['fail', 'manual', 'skip', 'pass'] as const;

function controlsTable(scan: Scan): Markup | undefined {
  const said = controlCounts(scan);
  if (said === undefined) {
    return undefined;
  }
  const sorted = scan.controls.toSorted((a, b) => RESULT_ORDER.indexOf(a.result) - RESULT_ORDER.indexOf(b.result));
  const rows = sorted.map(
    ({ id, title, result }) =>
      markup`<tr class="${result}"><td>${RESULTS[result]}</td><td><code>${id}</code></td><td>${title}</td></tr>\n`,
  );
  return markup`<details><summary>${quantity(scan.controls.length, 'control')}: ${said}</summary><div class="scroll" tabindex="0" role="region" aria-label="Controls"><table><thead><tr><th>Result</th><th>Control</th><th>Title</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

/** The last line of the page. */
export function foot({ findings, inputs }: Report): Markup {
  return markup`<footer class="about">${quantity(findings.length, 'finding')} in this report. Gatehouse ${inputs.gatehouse}. This page loads nothing from anywhere.</footer>\n`;
}
