import { placeWords, type AcceptedGap } from '../domain/accepted-gap.ts';
import type { Exception, ExceptionMatch } from '../domain/exception.ts';
import type { Finding } from '../domain/finding.ts';
import { daysUntil, endOf, type LifeState } from './life.ts';
import { describe } from './adopt.ts';

/** An exception with what is known of it now. */
export interface Listed {
  readonly exception: Exception;
  readonly state: LifeState;
  /** The findings of a report that it speaks of; absent where there is no report. */
  readonly findings?: readonly Finding[];
}

/** As JSON has it. */
export function listedJson({ exception, state, findings }: Listed): object {
  return {
    ...exception,
    state,
    ...(findings !== undefined && {
      findings: findings.map(({ fingerprint, id, status }) => ({ fingerprint, id, status })),
    }),
  };
}

/** A gap that is accepted for a while, with what is known of it now. */
export interface ListedGap {
  readonly accepted: AcceptedGap;
  readonly state: LifeState;
  /** What the gaps of a report that it speaks of name; absent where there is no report. */
  readonly gaps?: readonly string[];
}

/** As JSON has it. */
export function listedGapJson({ accepted, state, gaps }: ListedGap): object {
  return { ...accepted, state, ...(gaps !== undefined && { gaps }) };
}

const STATE_WORDS: Readonly<Record<LifeState, string>> = {
  valid: 'valid',
  expiring: 'expiring',
  expired: 'EXPIRED',
  'too-long': 'TOO LONG',
  endless: 'NO END',
};
const MAX_FINDINGS = 10;

/** A block for each exception and each accepted gap, then a line with the sums. Foreign text is not escaped here. */
export function renderListing(all: readonly Listed[], gaps: readonly ListedGap[], now: Date): string {
  const entries = [...all.map(entryOf), ...gaps.map(gapEntryOf)];
  return [...entries.map((one) => blockOf(one, now)), sums(entries, counted(all, gaps))].join('\n');
}

/** What is listed of an exception and of an accepted gap alike. */
interface Entry extends Pick<Exception, 'id' | 'reason' | 'owner' | 'expires'> {
  readonly state: LifeState;
  readonly about: string;
  /** What a report says of its use; empty where there is none. */
  readonly uses: readonly string[];
  readonly isUnused: boolean;
}

function entryOf({ exception, state, findings }: Listed): Entry {
  const uses = findings === undefined ? [] : findingLines(findings, exception.status);
  return { ...exception, state, about: matchWords(exception.match), uses, isUnused: findings?.length === 0 };
}

function gapEntryOf({ accepted, state, gaps }: ListedGap): Entry {
  const about = `gap ${oneLine(accepted.gap)}`;
  const uses = gaps === undefined ? [] : gapLines(gaps);
  return { ...accepted, id: placeWords(accepted), state, about, uses, isUnused: gaps?.length === 0 };
}

function blockOf(entry: Entry, now: Date): string {
  const { id, state, about, reason, owner = 'nobody', uses } = entry;
  return [
    `${STATE_WORDS[state].padEnd(9)} ${oneLine(id)}`,
    `  matches  ${about}`,
    `  reason   ${oneLine(reason)}`,
    `  owner    ${oneLine(owner)}; ${lifeWords(entry, now)}`,
    ...uses,
    '',
  ].join('\n');
}

function gapLines(gaps: readonly string[]): readonly string[] {
  const rest = gaps.length - MAX_FINDINGS;
  return gaps.length === 0
    ? [UNUSED]
    : [
        `  used     ${quantity(gaps.length, 'gap')}`,
        ...gaps.slice(0, MAX_FINDINGS).map((what) => `           ${oneLine(what)}`),
        ...(rest > 0 ? [`           and ${rest} more`] : []),
      ];
}

const UNUSED = '  unused   nothing in the report matches';

function findingLines(findings: readonly Finding[], status: Exception['status']): readonly string[] {
  const rest = findings.length - MAX_FINDINGS;
  return findings.length === 0
    ? [UNUSED]
    : [
        `  used     ${quantity(findings.length, 'finding')} (${status})`,
        ...findings
          .slice(0, MAX_FINDINGS)
          .map((finding) => `           ${finding.fingerprint.slice(0, 12)} ${describe(finding)}`),
        ...(rest > 0 ? [`           and ${rest} more`] : []),
      ];
}

function lifeWords(exception: Pick<Exception, 'expires'>, now: Date): string {
  const end = endOf(exception);
  if (end === undefined) {
    return 'no end is written down';
  }
  const days = daysUntil(end, now);
  const when =
    days < 0 || end <= now.getTime() ? 'ended' : days === 0 ? 'ends today' : `ends in ${quantity(days, 'day')}`;
  return `${when} (${exception.expires ?? ''})`;
}

/** `id CVE-2021-44228 or GHSA-jfh8-c2jp-5v3q; path lib/**`. */
export function matchWords(match: ExceptionMatch): string {
  const { package: named = {}, ...plain } = match;
  const parts = [
    ...Object.entries(plain).map(([key, value]) => [WORDS[key] ?? key, value] as const),
    ...Object.entries(named).map(([key, value]) => [`package ${key}`, value] as const),
  ];
  return parts
    .map(([word, value]) => `${word} ${oneLine(Array.isArray(value) ? value.slice(0, 5).join(' or ') : String(value))}`)
    .join('; ');
}

const WORDS: Readonly<Record<string, string>> = {
  ids: 'id',
  kinds: 'kind',
  components: 'component',
  paths: 'path',
  resources: 'resource',
  targets: 'target',
  fingerprints: 'fingerprint',
};

function counted(all: readonly Listed[], gaps: readonly ListedGap[]): string {
  const exceptions = quantity(all.length, 'exception');
  return gaps.length === 0 ? exceptions : `${exceptions} and ${quantity(gaps.length, 'accepted gap')}`;
}

function sums(all: readonly Entry[], said: string): string {
  const count = (of: (one: Entry) => boolean, word: string): readonly string[] => {
    const found = all.filter(of).length;
    return found === 0 ? [] : [`${found} ${word}`];
  };
  const parts = [
    ...Object.entries(STATE_WORDS).flatMap(([state, word]) => count((one) => one.state === state, word.toLowerCase())),
    ...count(({ isUnused }) => isUnused, 'unused'),
  ];
  return `${said}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}\n`;
}

/** `1 gap`, `2 gaps`. */
export function quantity(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
