import type { Finding } from '../domain/finding.ts';
import type { Check, Explanation, Remedy, Step } from '../policy/explain/explanation.ts';
import { escapeTerminal, escapeTerminalLine } from './escape/terminal.ts';
import { shorten } from './shorten.ts';
import { CAUSE_WORDS, componentWords, hasMoreToName, headline, resourceName, sightingWords, whereOf } from './words.ts';

const LONGEST = 2000;
const LISTED = 20;

/** For a terminal: why a finding counts or not. */
export function renderExplanation(explanation: Explanation): string {
  const { finding, answer, steps, remedies } = explanation;
  const about = [
    finding.severity,
    finding.kind,
    ...(finding.component === undefined ? [] : [`in ${componentWords(finding.component)}`]),
  ];
  const head = [
    line(headline(finding)),
    line(about.join(' ')),
    ...resourceLines(finding),
    line(whereOf(finding, finding.target)),
    `fingerprint ${line(finding.fingerprint)}`,
  ];
  const blocks = [
    [...head, '', line(answer)],
    section('Seen by', finding.sightings.slice(0, LISTED).map(sightingWords)),
    section('Cause', causeLines(explanation)),
    section('Compared with, in this order', steps.flatMap(stepLines)),
    section('What would change it', remedies.flatMap(remedyLines)),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function resourceLines(finding: Finding): readonly string[] {
  const { resource } = finding;
  return resource !== undefined && hasMoreToName(finding)
    ? [line([resourceName(resource), resource.fieldPath ?? ''].join(' '))]
    : [];
}

function causeLines({ finding: { cause, causeReason, firstSeen } }: Explanation): readonly string[] {
  const seen = firstSeen === undefined ? [] : [`first seen ${firstSeen.slice(0, 10)}`];
  return cause === undefined
    ? seen
    : [CAUSE_WORDS[cause], ...(causeReason === undefined ? [] : [causeReason]), ...seen];
}

function stepLines({ rule, outcome, says, checks }: Step): readonly string[] {
  return [`${rule}: ${says}${SIGNS[outcome]}`, ...checks.map((check) => `    ${checkWords(check)}`)];
}

const SIGNS: Readonly<Record<Step['outcome'], string>> = {
  decides: ' This decides.',
  over: ' This is over it.',
  within: '',
  passed: '',
};

/** `epss: at least 0.1 asked, 0.03 found: does not hold`. */
export function checkWords({ condition, wanted, actual, holds }: Check): string {
  return holds === 'not known'
    ? `${condition}: ${wanted} asked, and nobody knows it`
    : `${condition}: ${wanted} asked, ${actual} found: ${holds === 'yes' ? 'holds' : 'does not hold'}`;
}

function remedyLines({ says, yaml }: Remedy): readonly string[] {
  return [
    says,
    ...(yaml === undefined
      ? []
      : yaml
          .trimEnd()
          .split('\n')
          .map((text) => `    ${text}`)),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map(item)];
}

/** A line that is set in further belongs to the one before it. */
function item(text: string): string {
  return text.startsWith('    ') ? `  ${safe(text)}` : `  - ${line(text)}`;
}

function safe(text: string): string {
  return escapeTerminal(shorten(text, LONGEST)).replaceAll('\n', ' ');
}

function line(text: string): string {
  return escapeTerminalLine(shorten(text, LONGEST));
}
