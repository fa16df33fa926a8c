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

const STATE_WORDS: Readonly<Record<LifeState, string>> = {
  valid: 'valid',
  expiring: 'expiring',
  expired: 'EXPIRED',
  'too-long': 'TOO LONG',
  endless: 'NO END',
};
const MAX_FINDINGS = 10;

/** A block for each exception, then a line with the sums. Foreign text is not escaped here. */
export function renderListing(all: readonly Listed[], now: Date): string {
  const blocks = all.map((one) => blockOf(one, now));
  return [...blocks, sums(all)].join('\n');
}

function blockOf({ exception, state, findings }: Listed, now: Date): string {
  const { id, reason, owner = 'nobody', status } = exception;
  const uses = findings === undefined ? [] : findingLines(findings, status);
  return [
    `${STATE_WORDS[state].padEnd(9)} ${oneLine(id)}`,
    `  matches  ${matchWords(exception.match)}`,
    `  reason   ${oneLine(reason)}`,
    `  owner    ${oneLine(owner)}; ${lifeWords(exception, now)}`,
    ...uses,
    '',
  ].join('\n');
}

function findingLines(findings: readonly Finding[], status: Exception['status']): readonly string[] {
  const rest = findings.length - MAX_FINDINGS;
  return findings.length === 0
    ? ['  unused   nothing in the report matches']
    : [
        `  used     ${findings.length} finding${findings.length === 1 ? '' : 's'} (${status})`,
        ...findings
          .slice(0, MAX_FINDINGS)
          .map((finding) => `           ${finding.fingerprint.slice(0, 12)} ${describe(finding)}`),
        ...(rest > 0 ? [`           and ${rest} more`] : []),
      ];
}

function lifeWords(exception: Exception, now: Date): string {
  const end = endOf(exception);
  if (end === undefined) {
    return 'no end is written down';
  }
  const days = daysUntil(end, now);
  const when =
    days < 0 || end <= now.getTime()
      ? 'ended'
      : days === 0
        ? 'ends today'
        : `ends in ${days} day${days === 1 ? '' : 's'}`;
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

function sums(all: readonly Listed[]): string {
  const count = (of: (one: Listed) => boolean, word: string): readonly string[] => {
    const found = all.filter(of).length;
    return found === 0 ? [] : [`${found} ${word}`];
  };
  const parts = [
    ...Object.entries(STATE_WORDS).flatMap(([state, word]) => count((one) => one.state === state, word.toLowerCase())),
    ...count(({ findings }) => findings?.length === 0, 'unused'),
  ];
  return `${all.length} exception${all.length === 1 ? '' : 's'}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}\n`;
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
