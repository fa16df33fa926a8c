import type { Reason } from '../domain/report.ts';
import { BUDGET_KEYS, type Budget, type BudgetKey } from './budget.ts';
import { countsAs } from './counts-as.ts';
import { graceWords } from './grace.ts';
import { ratchetLimits } from './ratchet.ts';
import type { Bench, Ruled } from './rulings.ts';
import { ruleName } from './rules.ts';
import type { BudgetCause, Standing } from './standing.ts';

/** Why the policy is broken: its rules, its budget and that of each target, and the budgets by cause. */
export function reasonsOf(ruled: readonly Ruled[], bench: Bench): readonly Reason[] {
  return [...ruleReasons(ruled, bench), ...budgetReasons(ruled, bench), ...causeReasons(ruled, bench)];
}

/** Why nothing can be judged where the policy asks for a comparison and there is none. */
export function missingReasons({ standing }: Bench): readonly Reason[] {
  if (standing.untold !== 'error' && standing.unratcheted !== 'error') {
    return [];
  }
  return standing.missing.map((sentence) => ({
    rule: 'baseline.missing',
    message: `${sentence} With no-baseline: error that is no pass: let a run on the base branch make a baseline, or set no-baseline to scan-base or all.`,
    findings: [],
  }));
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
        findings: fingerprintsOf(blocked),
      },
    ];
  });
}

function waitingWords(waiting: readonly Date[]): string {
  const [first] = waiting.toSorted((a, b) => a.getTime() - b.getTime());
  return first === undefined ? '' : ` ${waiting.length} more: ${graceWords(first).toLowerCase()}`;
}

/** The reasons of the targets that share the common budget, then those of each target that has its own. */
function budgetReasons(ruled: readonly Ruled[], bench: Bench): readonly Reason[] {
  const { policy, ownBudget } = bench;
  const own = new Map<string, Ruled[]>();
  const shared: Ruled[] = [];
  for (const one of ruled.filter(({ ruling }) => ruling.inBudget)) {
    const { target } = one.finding;
    const group = ownBudget(target) === undefined ? shared : (own.get(target) ?? []);
    group.push(one);
    if (group !== shared) {
      own.set(target, group);
    }
  }
  const common =
    policy.ratchet === true
      ? overLimits(shared, ratchetLimits(ruled, bench), RATCHET, bench)
      : overLimits(shared, policy.budget, judgedMeasure(bench), bench);
  return [
    ...common,
    ...[...own].flatMap(([target, findings]) =>
      overLimits(findings, ownBudget(target) ?? {}, judgedMeasure(bench, ` in ${target}`), bench),
    ),
  ];
}

function causeReasons(ruled: readonly Ruled[], bench: Bench): readonly Reason[] {
  const budgets = bench.policy.new ?? {};
  return BUDGET_CAUSES.flatMap((cause) => {
    const counted = ruled.filter(({ ruling }) => ruling.causes.includes(cause));
    return overLimits(counted, budgets[cause] ?? {}, causeMeasure(cause, bench.standing), bench);
  });
}

const BUDGET_CAUSES = [
  'change',
  'disclosure',
  'scanner',
  'exception-expired',
] as const satisfies readonly BudgetCause[];

/** What is counted, and how its reasons speak of it. */
interface Measure {
  /** Before the severity, as in `budget.`. */
  readonly rule: string;
  /** After the findings, as in ` brought by this change`. */
  readonly which: string;
  /** What a person would raise, as in `the budget`. */
  readonly raised: string;
  /** Whether those of undetermined cause are to be named. */
  readonly byCause: boolean;
}

const RATCHET: Measure = { rule: 'ratchet', which: '', raised: 'the budget', byCause: false };

const BROUGHT: Readonly<Record<BudgetCause, string>> = {
  change: ' brought by this change',
  disclosure: ' newly disclosed',
  scanner: ' newly seen by the scanner',
  'exception-expired': ' with an expired exception',
};

function judgedMeasure({ policy: { judged = 'all' }, standing }: Bench, where = ''): Measure {
  const byCause = judged !== 'all' && standing.untold === undefined;
  const which = !byCause ? '' : judged === 'change' ? BROUGHT.change : ' not known before';
  return { rule: 'budget', which: `${which}${where}`, raised: 'the budget', byCause };
}

function causeMeasure(cause: BudgetCause, { untold }: Standing): Measure {
  const which = untold === undefined || cause !== 'change' ? BROUGHT[cause] : '';
  return { rule: `new.${cause}`, which, raised: `new.${cause}`, byCause: untold === undefined };
}

function overLimits(ruled: readonly Ruled[], limits: Budget, measure: Measure, { policy }: Bench): readonly Reason[] {
  const judgedBy = { budget: limits, unknownAs: policy.unknownAs };
  return BUDGET_KEYS.flatMap((key) => {
    const limit = limits[key];
    if (limit === undefined) {
      return [];
    }
    const counted = ruled.filter(({ finding }) => key === 'total' || countsAs(finding.severity, judgedBy) === key);
    return counted.length <= limit ? [] : [overLimit(key, limit, counted, measure)];
  });
}

function overLimit(key: BudgetKey, limit: number, counted: readonly Ruled[], measure: Measure): Reason {
  const actual = counted.length;
  const what = key === 'total' ? findingsWords(actual) : findingsWords(actual, key);
  const raise = `raise ${measure.raised} (${key}=${actual})`;
  return {
    rule: `${measure.rule}.${key}`,
    limit,
    actual,
    message: `${what}${among(key, counted, measure)}${measure.which}, ${allowedWords(limit, measure)}: mend ${actual - limit}, or ${raise}.`,
    findings: fingerprintsOf(counted),
  };
}

/** The counts by severity name those of unknown severity apart; a reason that did not would contradict them. */
function among(key: BudgetKey, counted: readonly Ruled[], { byCause }: Measure): string {
  const unknown =
    key === 'unknown' || key === 'total' ? 0 : counted.filter(({ finding }) => finding.severity === 'unknown').length;
  const undetermined = byCause ? counted.filter(({ finding }) => finding.cause === 'undetermined').length : 0;
  const parts = [
    ...(unknown === 0 ? [] : [`${unknown} of unknown severity, which counts as ${key}`]),
    ...(undetermined === 0 ? [] : [`${undetermined} of undetermined cause, which counts as a change`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function allowedWords(limit: number, { rule }: Measure): string {
  if (rule === 'ratchet') {
    return limit === 0 ? 'and there was none before' : `and the baseline allows ${limit}`;
  }
  return limit === 0 ? 'none is allowed' : `at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed`;
}

function findingsWords(count: number, severity?: string): string {
  return `${count} open ${severity === undefined ? '' : `${severity} `}finding${count === 1 ? '' : 's'}`;
}

function fingerprintsOf(ruled: readonly Ruled[]): readonly string[] {
  return ruled.map(({ finding }) => finding.fingerprint);
}
