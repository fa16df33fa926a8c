import { placeWords, type AcceptedGap } from '../domain/accepted-gap.ts';
import type { Exception } from '../domain/exception.ts';
import type { Policy } from '../domain/report.ts';
import { daysUntil, endOf } from './life.ts';

/** A recorded decision to live with something. */
type Decision = Pick<Exception, 'reason' | 'expires'>;

interface Said<D extends Decision> {
  readonly unused: readonly D[];
  readonly expired: readonly D[];
  readonly expiring: readonly D[];
  /** Of a longer life than the policy allows. */
  readonly refused: readonly D[];
  /** What each speaks of. */
  readonly uses: ReadonlyMap<D, readonly unknown[]>;
  readonly now: Date;
  readonly policy: Policy;
  /** Not everything was looked at, so that a decision that speaks of nothing may well have something. */
  readonly isPartial: boolean;
}

/** How decisions of one kind are called. */
interface Words<D extends Decision> {
  /** Before the name of one. */
  readonly the: string;
  readonly one: string;
  readonly many: string;
  /** What it accepts. */
  readonly thing: string;
  /** What becomes of one that speaks of nothing. */
  readonly idle: string;
  readonly named: (decision: D) => string;
}

const EXCEPTIONS: Words<Exception> = {
  the: 'exception',
  one: 'exception',
  many: 'exceptions',
  thing: 'finding',
  idle: 'can be taken out',
  named: ({ id, owner }) => (owner === undefined ? clipped(id) : `${clipped(id)} (${clipped(owner)})`),
};

const ACCEPTED_GAPS: Words<AcceptedGap> = {
  the: 'acceptance of the gap',
  one: 'acceptance of a gap',
  many: 'acceptances of gaps',
  thing: 'gap',
  // One that is written for all gates is needed by some of them mostly.
  idle: 'can be taken out where no other gate needs it',
  named: (accepted) => {
    const facts = [placeWords(accepted), ...(accepted.owner === undefined ? [] : [clipped(accepted.owner)])];
    return `${clipped(accepted.gap)} (${facts.join(', ')})`;
  },
};

/** A report is no list of exceptions: `gatehouse exceptions list` is. */
const MAX_EACH = 20;

/** What a reader of the verdict should know of the exceptions. */
export function noticesOf(said: Said<Exception>): readonly string[] {
  return noticesIn(said, EXCEPTIONS);
}

/** What a reader of the verdict should know of the gaps that are accepted for a while. */
export function gapNoticesOf(said: Said<AcceptedGap>): readonly string[] {
  return noticesIn(said, ACCEPTED_GAPS);
}

function noticesIn<D extends Decision>(said: Said<D>, words: Words<D>): readonly string[] {
  const { unused, expired, expiring, refused, uses, now, policy, isPartial } = said;
  const { the, many, thing, idle: outcome, named } = words;
  const ended = expired.filter((one) => uses.has(one));
  const idle = expired.filter((one) => !uses.has(one));
  const most = `the policy allows ${policy.exceptions?.maxDays ?? 0} days at most`;
  return [
    ...bounded(ended, `${many} have expired`, (one) => {
      const count = (uses.get(one) ?? []).length;
      return `The ${the} ${named(one)} has expired (${one.expires ?? ''}), so ${count === 1 ? `the ${thing} that it accepted counts` : `the ${count} ${thing}s that it accepted count`} again: mend ${count === 1 ? 'it' : 'them'}, or decide anew.`;
    }),
    ...bounded(expiring, `${many} expire soon`, (one) => {
      const days = daysUntil(endOf(one) ?? 0, now);
      return `The ${the} ${named(one)} expires ${days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`} (${one.expires ?? ''}): ${clipped(one.reason)}`;
    }),
    ...bounded(refused, `${many} live longer than the policy allows`, (one) =>
      one.expires === undefined
        ? `The ${the} ${named(one)} is not applied: it has no end, and ${most}.`
        : `The ${the} ${named(one)} is not applied: it lasts until ${one.expires}, and ${most}.`,
    ),
    ...listed(`nothing to set aside and ${outcome}`, isPartial ? [] : unused, words),
    ...listed('expired and nothing to set aside: take it out', isPartial ? [] : idle, words),
  ];
}

function bounded<D>(all: readonly D[], what: string, sentence: (one: D) => string): readonly string[] {
  const rest = all.length - MAX_EACH;
  return [...all.slice(0, MAX_EACH).map(sentence), ...(rest > 0 ? [`${rest} more ${what}.`] : [])];
}

function listed<D extends Decision>(
  what: string,
  all: readonly D[],
  { one, many, named }: Words<D>,
): readonly string[] {
  const rest = all.length - MAX_EACH;
  const names = all.slice(0, MAX_EACH).map(named).join(', ');
  return all.length === 0
    ? []
    : [
        `${all.length === 1 ? `1 ${one} has` : `${all.length} ${many} have`} ${what}: ${names}${rest > 0 ? ` and ${rest} more` : ''}.`,
      ];
}

function clipped(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
