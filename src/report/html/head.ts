import type { Report } from '../../domain/report.ts';
import { SEVERITIES } from '../../domain/severity.ts';
import { budgetWords, formatNumber, gateName, otherCounts, outsideWords, quantity } from '../words.ts';
import { verdictSentence } from '../verdict-sentence.ts';
import { isOver } from '../counted.ts';
import { markup, type Markup } from './markup.ts';

const SIGNS: Readonly<Record<Report['verdict'], string>> = { pass: '✓', fail: '✕', error: '!' };

/** The verdict and why. */
export function verdictHead(report: Report): Markup {
  const { verdict, reasons, judgedAt, inputs } = report;
  return markup`<header class="verdict ${verdict}">
<p class="gate">${gateName(report)}</p>
<h1><span class="sign" aria-hidden="true">${SIGNS[verdict]}</span>${verdictSentence(report)}</h1>
${reasons.length === 0 ? undefined : markup`<ul class="reasons">${reasons.map(({ rule, message }) => markup`<li><code>${rule}</code> ${message}</li>\n`)}</ul>`}
<p class="about">Judged <time datetime="${judgedAt}">${judgedAt.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC')}</time> by ${budgetWords(inputs.policy)}, with Gatehouse ${inputs.gatehouse}</p>
</header>
`;
}

/** How many findings are open, by severity, beside what the policy allows. */
export function counts(report: Report): Markup {
  const { summary, inputs } = report;
  const tiles = SEVERITIES.map((severity) => {
    const count = summary.open[severity];
    const limit = inputs.policy.budget[severity];
    const over = isOver(report, severity);
    const allowed = limit === undefined ? 'not limited' : `${formatNumber(limit)} allowed`;
    const tile = markup`<b>${formatNumber(count)}</b><span>${severity}</span><small>${over ? `over: ${allowed}` : allowed}</small>`;
    const kind = `${severity}${count === 0 ? ' none' : ''}${over ? ' over' : ''}`;
    return markup`<li class="${kind}">${count === 0 ? tile : markup`<a href="#${severity}">${tile}</a>`}</li>\n`;
  });
  const others = otherCounts(report);
  const outside = outsideWords(report);
  return markup`<section aria-labelledby="counts"><h2 id="counts" class="quiet">Open findings by severity</h2>
<ul class="tiles">${tiles}</ul>
<p class="about">${others === undefined ? undefined : `Beside the open findings: ${others}. `}${outside && `${outside}. `}The scanners reported ${quantity(summary.occurrences, 'occurrence')}.</p>
</section>
`;
}
