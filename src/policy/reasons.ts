import type { Finding } from '../domain/finding.ts';
import type { Reason } from '../domain/report.ts';
import { SCOPE_WORDS } from './diff-scope.ts';
import { graceWords } from './grace.ts';
import type { Bench, Ruled } from './rulings.ts';
import { ruleName } from './rules.ts';
import { anyResourceReasons } from './controls.ts';
import type { BudgetCause } from './standing.ts';
import { talliesOf, type Measure, type Tally } from './tallies.ts';

/** Why the policy is broken: its rules, its budget and that of each target, and the budgets by cause. */
export function reasonsOf(ruled: readonly Ruled[], bench: Bench): readonly Reason[] {
  const over = talliesOf(ruled, bench).filter(({ limit, counted }) => counted.length > limit);
  const onAnyResource = ruled.filter(({ ruling }) => ruling.byControl === 'fail-on-any-resource');
  return [
    ...ruleReasons(ruled, bench),
    ...anyResourceReasons(onAnyResource.map(({ finding }) => finding)),
    ...over.map((tally) => overLimit(tally, bench)),
  ];
}

/** Why nothing can be judged where the policy asks for a comparison and there is none. */
export function missingReasons({ standing }: Bench): readonly Reason[] {
  const { untold, unratcheted, unplaced, missing, missingDiff } = standing;
  return [
    ...(untold === 'error' || unratcheted === 'error'
      ? missing.map((sentence) => missingReason(sentence, 'let a run on the base branch make a baseline'))
      : []),
    ...(unplaced === 'error' && missingDiff !== undefined
      ? [missingReason(missingDiff, 'let the checkout hold the base of the change')]
      : []),
  ];
}

function missingReason(sentence: string, instead: string): Reason {
  const message = `${sentence} With no-baseline: error that is no pass: ${instead}, or set no-baseline to scan-base or all.`;
  return { rule: 'baseline.missing', message, findings: [] };
}

function ruleReasons(ruled: readonly Ruled[], { policy: { rules = [] } }: Bench): readonly Reason[] {
  return rules.flatMap((rule) => {
    const blocked = ruled.filter(({ ruling }) => ruling.blockedBy === rule);
    if (blocked.length === 0) {
      return [];
    }
    const waiting = ruled.flatMap(({ ruling }) =>
      ruling.graceUntil !== undefined && ruling.decision.rule === ruleName(rule) ? [ruling.graceUntil] : [],
    );
    const why = rule.reason === undefined ? '' : ` (${rule.reason.replace(/\.$/, '')})`;
    const what = `${findingsWords(blocked.length)} ${blocked.length === 1 ? 'matches' : 'match'} the rule ${rule.name}${why}`;
    return [
      {
        rule: ruleName(rule),
        limit: 0,
        actual: blocked.length,
        message: `${what}, which lets none pass: mend ${blocked.length === 1 ? 'it' : 'them'}, or change the rule.${waitingWords(waiting)}`,
        findings: blocked.map(({ finding }) => finding.fingerprint),
      },
    ];
  });
}

function waitingWords(waiting: readonly Date[]): string {
  const [first] = waiting.toSorted((a, b) => a.getTime() - b.getTime());
  return first === undefined ? '' : ` ${waiting.length} more: ${graceWords(first).toLowerCase()}`;
}

function overLimit(tally: Tally, bench: Bench): Reason {
  const { rule, key, limit, counted, measure } = tally;
  const actual = counted.length;
  const what = key === 'total' ? findingsWords(actual) : findingsWords(actual, key);
  const raised = measure.kind === 'new' ? `new.${measure.cause}` : 'the budget';
  const allowed = `${what}${among(tally, bench)}${whichWords(measure, bench)}, ${allowedWords(limit, measure)}`;
  return {
    rule,
    limit,
    actual,
    message: `${allowed}: mend ${actual - limit}, or raise ${raised} (${key}=${actual}).`,
    findings: fingerprintsOf(counted),
  };
}

const BROUGHT: Readonly<Record<BudgetCause, string>> = {
  change: ' brought by this change',
  disclosure: ' newly disclosed',
  scanner: ' newly seen by the scanner',
  'exception-expired': ' with an expired exception',
};

/** Which of the open findings are counted. */
export function whichWords(
  measure: Measure,
  { policy: { judged = 'all', scope }, standing: { untold, unplaced } }: Bench,
): string {
  if (measure.kind === 'new') {
    return untold === undefined ? BROUGHT[measure.cause] : '';
  }
  if (measure.kind === 'ratchet') {
    return '';
  }
  const where = measure.target === undefined ? '' : ` in ${measure.target}`;
  const isAll = judged === 'all' || untold !== undefined;
  const place = scope === undefined || unplaced !== undefined ? '' : SCOPE_WORDS[scope];
  return `${isAll ? '' : judged === 'change' ? BROUGHT.change : ' not known before'}${place}${where}`;
}

/** The counts by severity name those of unknown severity apart; a reason that did not would contradict them. */
function among({ key, counted, measure }: Tally, { policy: { judged = 'all' }, standing: { untold } }: Bench): string {
  const unknown =
    key === 'unknown' || key === 'total' ? 0 : counted.filter(({ severity }) => severity === 'unknown').length;
  const byCause = untold === undefined && (measure.kind === 'new' || (measure.kind === 'budget' && judged !== 'all'));
  const undetermined = byCause ? counted.filter(({ cause }) => cause === 'undetermined').length : 0;
  const parts = [
    ...(unknown === 0 ? [] : [`${unknown} of unknown severity, which counts as ${key}`]),
    ...(undetermined === 0 ? [] : [`${undetermined} of undetermined cause, which counts as a change`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function allowedWords(limit: number, { kind }: Measure): string {
  if (kind === 'ratchet') {
    return limit === 0 ? 'and there was none before' : `and the baseline allows ${limit}`;
  }
  return limit === 0 ? 'none is allowed' : `at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed`;
}

function findingsWords(count: number, severity?: string): string {
  return `${count} open ${severity === undefined ? '' : `${severity} `}finding${count === 1 ? '' : 's'}`;
}

function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ fingerprint }) => fingerprint);
}
