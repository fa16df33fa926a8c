import type { ChangedFinding, Stand, WhatIf } from '../policy/what-if.ts';
import { escapeTerminalLine } from './escape/terminal.ts';
import { shorten } from './shorten.ts';
import { placeOf, quantity, STATUS_WORDS, VERDICT_WORDS } from './words.ts';

const LONGEST = 2000;
const SHOWN = 200;

/** For a terminal: what another policy would change in a report. */
export function renderWhatIf({ before, after, findings }: WhatIf): string {
  const [was, would] = [VERDICT_WORDS[before.verdict], VERDICT_WORDS[after.verdict]];
  const head = was === would ? `${would}, as before.` : `${would} instead of ${was}.`;
  const known = new Set(before.reasons.map(({ message }) => message));
  const kept = new Set(after.reasons.map(({ message }) => message));
  const messages = (reasons: typeof before.reasons, without: ReadonlySet<string>): readonly string[] =>
    reasons.filter(({ message }) => !without.has(message)).map(({ rule, message }) => `${rule}: ${message}`);
  const moved = findings.filter((one) => one.before.counts === one.after.counts);
  const blocks = [
    [head],
    section('No longer a reason', messages(before.reasons, kept)),
    section('New reasons', messages(after.reasons, known)),
    section('Would count', findings.filter((one) => !one.before.counts && one.after.counts).map(line)),
    section('Would count no longer', findings.filter((one) => one.before.counts && !one.after.counts).map(line)),
    section('Would be decided by another rule', moved.map(line)),
    section(
      'Notices',
      after.notices.filter((notice) => !before.notices.includes(notice)),
    ),
    findings.length === 0 && before.reasons.length === after.reasons.length ? ['No finding is decided otherwise.'] : [],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): readonly string[] {
  const rest = items.length - SHOWN;
  const more = rest > 0 ? [`  - ${quantity(rest, 'more')}: --format json has all`] : [];
  return items.length === 0
    ? []
    : [
        `${title} (${items.length})`,
        ...items.slice(0, SHOWN).map((item) => `  - ${escapeTerminalLine(shorten(item, LONGEST))}`),
        ...more,
      ];
}

function line({ severity, id, target, place, before, after }: ChangedFinding): string {
  const where = place === undefined ? target : placeOf(place);
  return `${severity} ${id} in ${where}: ${words(before)} -> ${words(after)}${after.reason === undefined ? '' : ` (${after.reason})`}`;
}

function words({ status, rule }: Stand): string {
  return status === 'open' ? rule : `${STATUS_WORDS[status]} by ${rule}`;
}
