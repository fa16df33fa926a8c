import type { Finding } from '../../domain/finding.ts';
import { CAUSE_WORDS, componentWords, placeOf, resourceName, sightingWords, STATUS_WORDS, whereOf } from '../words.ts';
import type { Explanation } from '../../policy/explain/explanation.ts';
import { checkWords } from '../explanation.ts';
import { markup, webLink, type Content, type Markup } from './markup.ts';

/** By what a finding is filtered: values of the selection lists, as numbers that hold no foreign text. */
export interface Keys {
  readonly scanners: string;
  readonly target: string;
}

/** One finding: a line that opens to everything that is known of it. `named` is its target where the place alone does not tell it. */
export function findingEntry(
  finding: Finding,
  keys: Keys,
  named: string | undefined,
  explanation: Explanation | undefined,
): Markup {
  const { id, severity, status, title, message, remediation, patch } = finding;
  return markup`<details class="finding" data-severity="${severity}" data-status="${status}" data-scanner="${keys.scanners}" data-target="${keys.target}"><summary><span class="badge ${severity}">${severity}</span><span class="what"><b>${id}</b> ${title === id ? '' : title}</span><code class="where">${whereOf(finding, named)}</code></summary><div class="body">
${message === undefined || message === '' ? undefined : markup`<p class="message">${message}</p>`}${
    remediation === undefined || remediation === ''
      ? undefined
      : markup`<p class="instead"><b>Instead</b> ${remediation}</p>`
  }${patch && markup`<figure><figcaption>${patch.description}</figcaption>${diff(patch.diff)}</figure>`}<dl>${facts(finding)}</dl>${explanation && why(explanation)}
</div></details>
`;
}

function facts(finding: Finding): readonly Markup[] {
  const { resource, component, control, licence, status, cause, decision, scores, aliases, advisories } = finding;
  const said = decision?.exception ?? decision?.reason;
  const named: readonly (readonly [string, Content])[] = [
    [
      'Status',
      status === 'open' && cause === undefined ? undefined : [STATUS_WORDS[status], cause && `, ${CAUSE_WORDS[cause]}`],
    ],
    [
      'Resource',
      resource && [resourceName(resource), resource.fieldPath && markup` <code>${resource.fieldPath}</code>`],
    ],
    ['Component', component && componentWords(component)],
    ['Places', places(finding)],
    ['Diff', finding.diff && DIFF_WORDS[finding.diff]],
    ['Control', control],
    ['Licence', licence],
    ['Also known as', aliases.length + advisories.length === 0 ? undefined : [...aliases, ...advisories].join(', ')],
    ['Scores', scores && scoreWords(scores)],
    ['Decision', decision && [markup`<code>${decision.rule}</code>`, said && ` ${said}`]],
    [
      'Seen by',
      finding.sightings.map(
        (sighting) =>
          markup`<div>${sightingWords(sighting)}${sighting.severityReason && ` (${sighting.severityReason})`}</div>`,
      ),
    ],
    ['More', references(finding)],
  ];
  return named.flatMap(([name, content]) =>
    content === undefined ? [] : [markup`<dt>${name}</dt><dd>${content}</dd>`],
  );
}

/** Why it counts, and what would change that. */
function why({ answer, steps, remedies }: Explanation): Markup {
  const asked = steps.map(
    ({ rule, says, checks }) =>
      markup`<li><code>${rule}</code> ${says}${checks.map((check) => markup`<div>${checkWords(check)}</div>`)}</li>`,
  );
  const changes = remedies.map(
    ({ says, yaml }) =>
      markup`<li>${says}${yaml === undefined ? undefined : markup`<pre class="diff">${yaml}</pre>`}</li>`,
  );
  return markup`
<details class="why"><summary>Why: ${answer}</summary><ol>${asked}</ol><p>What would change it</p><ul>${changes}</ul></details>`;
}

const DIFF_WORDS: Readonly<Record<NonNullable<Finding['diff']>, string>> = {
  line: 'on a line of it',
  file: 'in a file of it, on another line',
  outside: 'in no file of it',
};

const SHOWN = 20;

function places({ locations, target }: Finding): Content {
  const shown = locations.slice(0, SHOWN).map((location) => {
    return markup`<div><code>${placeOf(location)}</code>${location.note && ` (${location.note})`}</div>`;
  });
  const rest = locations.length - SHOWN;
  return [
    shown,
    rest > 0 ? markup`<div>and ${rest} more</div>` : undefined,
    markup`<div>in <code>${target}</code></div>`,
  ];
}

function references({ references }: Finding): Content {
  return references.length === 0
    ? undefined
    : references.slice(0, SHOWN).map((reference) => markup`<div>${webLink(reference, reference)}</div>`);
}

function scoreWords({ cvss, epss, kev }: NonNullable<Finding['scores']>): string {
  return [
    cvss !== undefined && `CVSS ${cvss}`,
    epss !== undefined && `EPSS ${epss}`,
    kev === true && 'known to be exploited',
  ]
    .filter(Boolean)
    .join(', ');
}

const LINE_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:\+\+\+|---)/, 'file'],
  [/^@@/, 'hunk'],
  [/^\+/, 'add'],
  [/^-/, 'del'],
];

/** A unified diff; the signs at the line starts say the same as the colours. */
function diff(text: string): Markup {
  const lines = text.replace(/\n$/, '').split('\n');
  return markup`<pre class="diff">${lines.map((line) => {
    const kind = LINE_KINDS.find(([pattern]) => pattern.test(line))?.[1];
    return kind === undefined ? markup`${line}\n` : markup`<span class="${kind}">${line}</span>\n`;
  })}</pre>`;
}
