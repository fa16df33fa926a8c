import type { Bases, BaseState, Comparison, Head } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { comparisonOf } from './comparison-of.ts';
import { goneOf, unprovenNotices } from './gone.ts';
import { groundsOf } from './grounds.ts';
import { match, type Matches } from './match.ts';
import { rule } from './rule.ts';
import { pairScans } from './scan-pairs.ts';

/** The findings of a run with what is new in them told from what was known. */
export interface Compared {
  /** Those of the run, new ones with their cause, and those that are gone. */
  readonly findings: readonly Finding[];
  readonly comparison: Comparison;
  readonly notices: readonly string[];
}

/**
 * Tells new findings from known ones, and gives each new one its cause, as docs/causes.md says. Without a base and a baseline nothing is known to be
 * new. The same input gives the same answer, in whatever order it comes.
 */
export function compare(head: Head, given: Bases, now: Date): Compared {
  const bases = withUnchanged(given, head);
  const { base, baseline } = bases;
  const comparison = comparisonOf(bases);
  const said = [...bases.notices, ...notJudged(bases)];
  if (base === undefined && baseline === undefined) {
    return { findings: head.findings, comparison, notices: said };
  }
  const present = { scans: head.scans, findings: head.findings.filter(isPresent) };
  const before = {
    base: base === undefined ? undefined : { ...base, findings: base.findings.filter(isPresent) },
    baseline:
      baseline === undefined ? undefined : { ...baseline.value, findings: baseline.value.findings.filter(isPresent) },
  };
  const matches = {
    base: before.base === undefined ? undefined : match(before.base, present),
    baseline: before.baseline === undefined ? undefined : match(before.baseline, present),
  };
  const grounds = groundsOf(head, bases);
  const ruled = rule(present.findings, { grounds, bases, inBase: matches.base, inBaseline: matches.baseline, now });
  const gone = allGone(head, before, matches);
  return {
    findings: [...ruled.findings, ...gone.findings],
    comparison,
    notices: [...said, ...ruled.notices, ...gone.notices],
  };
}

/** What was scanned is the base itself: then it is judged by today's scanners and databases already. */
function withUnchanged(bases: Bases, { scans, findings }: Head): Bases {
  return bases.base?.how === 'unchanged' ? { ...bases, base: { ...bases.base, scans, findings } } : bases;
}

function notJudged({ base, noBase }: Bases): readonly string[] {
  if (base === undefined) {
    return noBase === undefined ? [] : [`Not compared with the base: ${noBase}`];
  }
  return base.incomplete === undefined ? [] : [`Not all of the base was judged again: ${base.incomplete}`];
}

function isPresent({ status }: Finding): boolean {
  return status !== 'gone';
}

interface Earlier<T> {
  readonly base: T | undefined;
  readonly baseline: T | undefined;
}

/** What the baseline had and, of what came to the base since, what this change removed; each once. What an earlier comparison found gone stays. */
function allGone(head: Head, before: Earlier<Pick<BaseState, 'scans' | 'findings'>>, matches: Earlier<Matches>) {
  const already = head.findings.filter((finding) => !isPresent(finding));
  const taken = new Set(head.findings.map(({ fingerprint }) => fingerprint));
  const since = { scans: before.base?.scans ?? [], findings: matches.base?.gone ?? [] };
  const lost = { scans: before.baseline?.scans ?? [], findings: matches.baseline?.gone ?? [] };
  const fromBaseline = goneOf(lost.findings, lost, pairScans(lost.scans, head.scans), taken);
  const rest = match(lost, since).added;
  for (const { fingerprint } of fromBaseline.gone) {
    taken.add(fingerprint);
  }
  const fromBase = goneOf(rest, since, pairScans(since.scans, head.scans), taken);
  return {
    findings: [...already, ...fromBaseline.gone, ...fromBase.gone],
    notices: unprovenNotices(fromBaseline.unproven + fromBase.unproven),
  };
}
