import type { Comparison } from '../domain/comparison.ts';
import type { Exception } from '../domain/exception.ts';
import type { Finding } from '../domain/finding.ts';
import type { Policy } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { endOf, holds, lifeOf } from './life.ts';
import { matcherOf, type Matches } from './matcher.ts';
import { noticesOf } from './notices.ts';

export interface Applying {
  readonly now: Date;
  readonly matches: Matches;
  readonly policy: Policy;
  readonly scans: readonly Scan[];
  readonly comparison?: Comparison | undefined;
}

export interface Applied {
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
  /** They hold, and speak of no finding. */
  readonly unused: readonly Exception[];
  readonly expired: readonly Exception[];
  /** They hold, and end within the days of warning. */
  readonly expiring: readonly Exception[];
  /** The findings that each speaks of, whether it holds or not. */
  readonly uses: ReadonlyMap<Exception, readonly Finding[]>;
}

/**
 * Gives the findings that an exception speaks of the status it says; they stay in the report, with the reason.
 * An exception that holds never makes a verdict worse, one that has expired never makes it better.
 */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  applying: Applying,
): Applied {
  if (exceptions.length === 0) {
    return { findings, notices: [], unused: [], expired: [], expiring: [], uses: new Map() };
  }
  const { now, matches, policy, scans } = applying;
  const states = new Map(exceptions.map((exception) => [exception, lifeOf(exception, now, policy)]));
  const digests = digestsOf(scans);
  const speaking = matcherOf(exceptions, { matches, digests: (target) => digests.get(target) ?? [] });
  const scanners = new Map(scans.map(({ id, scanner }) => [id, scanner]));
  const uses = new Map<Exception, Finding[]>();
  const decided = findings.map((finding) => {
    const spoken = finding.status === 'gone' ? [] : ofItsScanners(speaking(finding), finding, scanners);
    for (const exception of spoken) {
      const used = uses.get(exception) ?? [];
      used.push(finding);
      uses.set(exception, used);
    }
    const holding = spoken.filter((exception) => holds(states.get(exception) ?? 'expired'));
    const set = setAside(finding, holding.toSorted(longestFirst), scanners);
    const over = spoken.filter((exception) => states.get(exception) === 'expired');
    return set.status === 'open' ? withCause(set, over, applying.comparison) : set;
  });
  const inState = (...wanted: readonly string[]): readonly Exception[] =>
    exceptions.filter((exception) => wanted.includes(states.get(exception) ?? ''));
  const parts = {
    unused: inState('valid', 'expiring').filter((exception) => !uses.has(exception)),
    expired: inState('expired'),
    expiring: inState('expiring'),
    refused: inState('too-long', 'endless'),
  };
  const isPartial = scans.some(({ limitedTo }) => limitedTo !== undefined);
  return { findings: decided, ...parts, uses, notices: noticesOf({ ...parts, uses, now, policy, isPartial }) };
}

function digestsOf(scans: readonly Scan[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const { name, digest } of scans.map(({ target }) => target)) {
    all.set(name, [...(all.get(name) ?? []), ...(digest === undefined ? [] : [digest])]);
  }
  return all;
}

type Scanners = ReadonlyMap<string, string>;

/** An exception for one scanner speaks of a finding only when that scanner saw it. */
function ofItsScanners(all: readonly Exception[], { sightings }: Finding, scanners: Scanners): readonly Exception[] {
  return all.filter(
    ({ match }) =>
      match.scanner === undefined || sightings.some(({ scan }) => isScanner(match.scanner, scanners.get(scan))),
  );
}

function isScanner(wanted: string | undefined, scanner: string | undefined): boolean {
  return wanted?.toLowerCase() === scanner?.toLowerCase();
}

/** Which of several decides does not depend on their order: the one that holds longest. */
function longestFirst(a: Exception, b: Exception): number {
  const [left, right] = [a, b].map((one) => endOf(one) ?? Number.MAX_SAFE_INTEGER);
  return (right ?? 0) - (left ?? 0) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/**
 * Marks the sightings that the exceptions set aside; when no open one is left, the finding has the status of the exception.
 * The severity stays what it was: under a lower one the finding could break a budget that it did not break before.
 */
function setAside(finding: Finding, exceptions: readonly Exception[], scanners: Scanners): Finding {
  if (exceptions.length === 0) {
    return finding;
  }
  const by = finding.sightings.map(({ scan }) =>
    exceptions.find(({ match }) => match.scanner === undefined || isScanner(match.scanner, scanners.get(scan))),
  );
  const sightings = finding.sightings.map((sighting, index) => {
    const exception = by[index];
    return exception === undefined ? sighting : { ...sighting, exception: exception.id };
  });
  const isLeft = (status: string): boolean =>
    sightings.some((sighting) => sighting.status === status && sighting.exception === undefined);
  const deciding = exceptions.find((exception) => by.includes(exception));
  if (deciding === undefined || isLeft('open') || isLeft('manual') || !['open', 'manual'].includes(finding.status)) {
    return { ...finding, sightings };
  }
  return {
    ...finding,
    status: deciding.status,
    decision: { rule: 'exception', exception: exceptionWords(deciding) },
    sightings,
  };
}

/** `SEC-12: not reachable (team-a, until 2026-12-31)`. */
export function exceptionWords({ id, reason, owner, expires }: Exception): string {
  const facts = [owner, expires === undefined ? undefined : `until ${expires}`].filter((fact) => fact !== undefined);
  return `${id}: ${reason}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}

/**
 * An exception that held when the baseline was made, and has ended since, is why a finding that was known then counts anew.
 * What the comparison has found to be new keeps its cause: an exception must not bring it under another budget.
 */
function withCause(finding: Finding, expired: readonly Exception[], comparison: Comparison | undefined): Finding {
  const madeAt = Date.parse(comparison?.baseline?.madeAt ?? '');
  const [exception] = expired.filter((one) => (endOf(one) ?? 0) > madeAt).toSorted(longestFirst);
  if (finding.cause !== undefined || exception === undefined) {
    return finding;
  }
  const causeReason = `It was known when the baseline was made, and accepted by the exception ${exception.id}, which has expired (${exception.expires ?? ''}).`;
  return { ...finding, cause: 'exception-expired', causeReason };
}
