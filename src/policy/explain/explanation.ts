import type { Finding } from '../../domain/finding.ts';
import type { Report } from '../../domain/report.ts';
import type { Assessing } from '../assess.ts';
import type { ReportBench } from '../report-benches.ts';
import type { Tally } from '../tallies.ts';

/** One condition of a rule, held against a finding. */
export interface Check {
  readonly condition: string;
  readonly wanted: string;
  readonly actual: string;
  readonly holds: 'yes' | 'no' | 'not known';
}

/** One thing a finding was compared with, in the order in which that is done. */
export interface Step {
  /** As in reasons and decisions: ignore-rules, exceptions, rule.kev, budget.high. */
  readonly rule: string;
  /** decides: nothing after it was asked; over and within: a limit it counts in; passed: it went on to the next. */
  readonly outcome: 'decides' | 'over' | 'within' | 'passed';
  readonly says: string;
  readonly checks: readonly Check[];
}

/** Something that would change the outcome. */
export interface Remedy {
  readonly says: string;
  /** To be put into the configuration as it is. */
  readonly yaml?: string;
}

/** Why a finding counts or not, by one policy. */
export interface Explanation {
  readonly finding: Finding;
  readonly counts: boolean;
  /** The limits and rules that it breaks, with others or alone. */
  readonly breaks: readonly string[];
  /** The outcome in one sentence. */
  readonly answer: string;
  readonly steps: readonly Step[];
  readonly remedies: readonly Remedy[];
}

/** A policy of a report with what counts in each of its limits, worked out once for all findings that are explained. */
export interface Explaining {
  readonly report: Report;
  readonly judged: ReportBench;
  readonly tallies: readonly Tally[];
  readonly matches: Assessing['matches'];
}
