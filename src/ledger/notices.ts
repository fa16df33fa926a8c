import type { Exception } from '../domain/exception.ts';
import type { Policy } from '../domain/report.ts';
import { daysUntil, endOf } from './life.ts';

interface Said {
  readonly unused: readonly Exception[];
  readonly expired: readonly Exception[];
  readonly expiring: readonly Exception[];
  /** Of a longer life than the policy allows. */
  readonly refused: readonly Exception[];
  /** The findings that each speaks of. */
  readonly uses: ReadonlyMap<Exception, readonly unknown[]>;
  readonly now: Date;
  readonly policy: Policy;
  /** Not everything was looked at, so that an exception without a finding may well have one. */
  readonly isPartial: boolean;
}

/** A report is no list of exceptions: `gatehouse exceptions list` is. */
const MAX_EACH = 20;

/** What a reader of the verdict should know of the exceptions. */
export function noticesOf({
  unused,
  expired,
  expiring,
  refused,
  uses,
  now,
  policy,
  isPartial,
}: Said): readonly string[] {
  const ended = expired.filter((one) => uses.has(one));
  const idle = expired.filter((one) => !uses.has(one));
  return [
    ...bounded(ended, 'exceptions have expired', (one) => {
      const count = (uses.get(one) ?? []).length;
      return `The exception ${named(one)} has expired (${one.expires ?? ''}), so ${count === 1 ? 'the finding that it accepted counts' : `the ${count} findings that it accepted count`} again: mend ${count === 1 ? 'it' : 'them'}, or decide anew.`;
    }),
    ...bounded(expiring, 'exceptions expire soon', (one) => {
      const days = daysUntil(endOf(one) ?? 0, now);
      return `The exception ${named(one)} expires ${days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`} (${one.expires ?? ''}): ${clipped(one.reason)}`;
    }),
    ...bounded(refused, 'exceptions live longer than the policy allows', (one) =>
      one.expires === undefined
        ? `The exception ${named(one)} is not applied: it has no end, and the policy allows ${policy.exceptions?.maxDays ?? 0} days at most.`
        : `The exception ${named(one)} is not applied: it lasts until ${one.expires}, and the policy allows ${policy.exceptions?.maxDays ?? 0} days at most.`,
    ),
    ...listed('nothing to set aside and can be taken out', isPartial ? [] : unused),
    ...listed('expired and nothing to set aside: take it out', isPartial ? [] : idle),
  ];
}

function bounded(all: readonly Exception[], what: string, sentence: (one: Exception) => string): readonly string[] {
  const rest = all.length - MAX_EACH;
  return [...all.slice(0, MAX_EACH).map(sentence), ...(rest > 0 ? [`${rest} more ${what}.`] : [])];
}

function listed(what: string, all: readonly Exception[]): readonly string[] {
  const rest = all.length - MAX_EACH;
  const names = all.slice(0, MAX_EACH).map(named).join(', ');
  return all.length === 0
    ? []
    : [
        `${all.length === 1 ? '1 exception has' : `${all.length} exceptions have`} ${what}: ${names}${rest > 0 ? ` and ${rest} more` : ''}.`,
      ];
}

function named({ id, owner }: Exception): string {
  return owner === undefined ? clipped(id) : `${clipped(id)} (${clipped(owner)})`;
}

function clipped(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
