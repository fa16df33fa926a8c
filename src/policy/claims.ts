import type { Report, Verdict, Reason } from '../domain/report.ts';

/** The reason of a verdict that is not pass only because nobody vouches for what was found. */
const RULE = 'report.claims';

/** A verdict that rests on somebody's word may fail, and never pass: what the author of a change leaves behind can be forged. */
export function withoutPass<T extends { readonly verdict: Verdict; readonly reasons: readonly Reason[] }>(
  judged: T,
  claims: string | undefined,
): T {
  if (claims === undefined || judged.verdict !== 'pass') {
    return judged;
  }
  const message = `Nothing in it breaks the policy, but it is ${claims}: let a scan that the base branch controls say that this may pass.`;
  return { ...judged, verdict: 'error', reasons: [{ rule: RULE, message, findings: [] }] };
}

/** Whether all that keeps the verdict from pass is that nobody vouches for it. */
export function onlyClaims({ verdict, reasons }: Pick<Report, 'verdict' | 'reasons'>): boolean {
  return verdict === 'error' && reasons.length > 0 && reasons.every(({ rule }) => rule === RULE);
}
