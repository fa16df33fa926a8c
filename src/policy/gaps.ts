import { placeWords, type AcceptedGap } from '../domain/accepted-gap.ts';
import type { Policy } from '../domain/report.ts';
import type { Gap, Scan } from '../domain/scan.ts';
import { endOf, holds, lifeOf } from '../ledger/life.ts';
import { gapNoticesOf } from '../ledger/notices.ts';

interface Deciding {
  readonly now: Date;
  /** Tests one glob on one text. */
  readonly matches: (glob: string, text: string) => boolean;
}

/** Marks the gaps that the policy names, so that they are shown but no error; one of which the acceptance has expired keeps that. */
export function allowGaps(gaps: readonly Gap[], policy: Policy, { now, matches }: Deciding): readonly Gap[] {
  const { allowGaps: globs, acceptedGaps = [] } = policy;
  const longestFirst = acceptedGaps.toSorted((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0));
  const decided = (gap: Gap): Gap => {
    if (globs.some((glob) => matches(glob, gap.what))) {
      return { ...gap, allowed: true };
    }
    const speaking = longestFirst.filter((one) => matches(one.gap, gap.what));
    const holding = speaking.find((one) => holds(lifeOf(one, now, policy)));
    if (holding !== undefined) {
      return { ...gap, allowed: true, acceptance: holding };
    }
    const expired = speaking.find((one) => lifeOf(one, now, policy) === 'expired');
    return expired === undefined ? gap : { ...gap, acceptance: expired };
  };
  return gaps.map((gap) => decided(bare(gap)));
}

/** A scan as it was before anybody decided on its gaps. */
export function withoutAllowances(scan: Scan): Scan {
  return { ...scan, gaps: scan.gaps.map(bare) };
}

function bare({ allowed: _allowed, acceptance: _acceptance, ...gap }: Gap): Gap {
  return gap;
}

/** What a reader should know of the gaps that the policy accepts for a while; the gaps of `scans` are marked. */
export function gapNotices(scans: readonly Scan[], policy: Policy, { now, matches }: Deciding): readonly string[] {
  const { acceptedGaps: all = [] } = policy;
  const gaps = scans.flatMap((scan) => scan.gaps);
  const inState = (...wanted: readonly string[]): readonly AcceptedGap[] =>
    all.filter((one) => wanted.includes(lifeOf(one, now, policy)));
  const pairs = all.map((one) => {
    const isOver = lifeOf(one, now, policy) === 'expired';
    // What something else allows does not count again.
    const its = gaps.filter(({ what, allowed }) => !(isOver && allowed === true) && matches(one.gap, what));
    return [one, its] as const;
  });
  const uses = new Map(pairs.filter(([, its]) => its.length > 0));
  return gapNoticesOf({
    unused: inState('valid', 'expiring').filter((one) => !uses.has(one)),
    expired: inState('expired'),
    expiring: inState('expiring'),
    refused: inState('too-long'),
    uses,
    now,
    policy,
    isPartial: scans.some(({ limitedTo, status }) => limitedTo !== undefined || status !== 'completed'),
  });
}

/** Whether a gap is let pass, until when and why, or that it is no longer; undefined where nobody has decided on it. */
export function allowanceWords({ allowed, acceptance }: Gap): string | undefined {
  if (acceptance === undefined) {
    return allowed === true ? 'allowed' : undefined;
  }
  const { reason, owner, expires } = acceptance;
  return allowed === true
    ? `allowed${owner === undefined ? '' : ` by ${owner}`} until ${expires}: ${reason.replaceAll(/\s+/g, ' ').trim()}`
    : `its acceptance in ${placeWords(acceptance)} expired on ${expires}`;
}

/** `node-1: it is not ready (allowed)`, and with the line where one is known, `Dockerfile:28: it cannot be parsed`. */
export function gapWords(gap: Gap): string {
  const said = allowanceWords(gap);
  const { path, startLine } = gap.location ?? {};
  const line = path === gap.what && startLine !== undefined ? `:${startLine}` : '';
  return `${gap.what}${line}: ${gap.reason}${said === undefined ? '' : ` (${said})`}`;
}
