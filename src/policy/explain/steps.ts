import type { Finding } from '../../domain/finding.ts';
import type { Policy, PolicyRule } from '../../domain/policy.ts';
import { NOT_KNOWN } from '../conditions.ts';
import { SCOPE_WORDS } from '../diff-scope.ts';
import { whichWords } from '../reasons.ts';
import type { Ruling } from '../rulings.ts';
import type { ControlRule } from '../controls.ts';
import { ruleName, type ReadyRule } from '../rules.ts';
import { budgetCauses, causeFor, notInScope, type Standing } from '../standing.ts';
import type { Tally } from '../tallies.ts';
import type { Check, Explaining, Step } from './explanation.ts';

/** The rules in their order, up to the first that matches. */
export function ruleSteps(finding: Finding, { judged }: Explaining): readonly Step[] {
  const { rules } = judged.bench;
  const steps = rules.map((rule) => ruleStep(rule, finding));
  const decided = steps.findIndex(({ matched }) => matched);
  return steps.slice(0, decided === -1 ? steps.length : decided + 1).map(({ step }) => step);
}

function ruleStep({ rule, tests }: ReadyRule, finding: Finding): { readonly step: Step; readonly matched: boolean } {
  const checks = tests.map((test): Check => {
    const holds = test.holds(finding);
    return {
      condition: test.name,
      wanted: test.wanted,
      actual: test.actual(finding),
      holds: holds === undefined ? 'not known' : holds ? 'yes' : 'no',
    };
  });
  const matched = checks.every(({ holds }) => holds === 'yes');
  const says = matched ? MATCHED[rule.action](rule, finding) : 'It does not match.';
  const outcome = matched && rule.action !== 'budget' ? 'decides' : 'passed';
  return { matched, step: { rule: ruleName(rule), outcome, says, checks } };
}

const MATCHED: Readonly<Record<PolicyRule['action'], (rule: PolicyRule, finding: Finding) => string>> = {
  allow: () => 'It matches, and the rule allows it.',
  budget: () => 'It matches, and the rule leaves it to the budget.',
  block: ({ graceDays }, { decision }) => {
    if (graceDays === undefined) {
      return 'It matches. None may be open.';
    }
    return decision?.reason?.startsWith('In grace') === true
      ? `It matches. ${decision.reason}`
      : `It matches, and its grace of ${graceDays} days is over, or nobody knows since when it is known.`;
  },
};

/** Whether the policy names its control. */
export function controlSteps({ byControl }: Ruling, { judged }: Explaining): readonly Step[] {
  const { require = [], failOnAnyResource = [] } = judged.bench.policy;
  const says = byControl === undefined ? '' : CONTROL_SAYS[byControl];
  return byControl === undefined
    ? [
        ...(require.length === 0 ? [] : [passed('require', 'Its control is not among them.')]),
        ...(failOnAnyResource.length === 0 ? [] : [passed('fail-on-any-resource', 'Its control is not among them.')]),
      ]
    : [{ rule: byControl, outcome: 'decides', says, checks: [] }];
}

const CONTROL_SAYS: Readonly<Record<ControlRule, string>> = {
  require: 'Its control must pass.',
  'fail-on-any-resource': 'No resource may fail its control.',
};

/** What keeps an open finding out of every count: licences that are allowed, nothing to update to, a scanner that did not see it. */
export function exemptionSteps(finding: Finding, { judged }: Explaining): readonly Step[] {
  const { policy, exempt } = judged.bench;
  const exemption = exempt(finding);
  if (exemption !== undefined) {
    return [{ rule: exemption.rule, outcome: 'decides', says: exemption.exception ?? '', checks: [] }];
  }
  const asked = finding.kind === 'vulnerability';
  return [
    ...(policy.onlyFixable === true && asked ? [passed('only-fixable', 'A version that mends it is known.')] : []),
    ...(policy.agree === 'all' && asked ? [passed('agree', 'Every scanner that looked saw it.')] : []),
  ];
}

/** The grace that the budget of its cause gives. */
export function graceSteps(
  finding: Finding,
  { graceUntil, decision }: Ruling,
  { judged }: Explaining,
): readonly Step[] {
  const { policy, standing } = judged.bench;
  const [cause, ...others] = budgetCauses(finding, standing);
  const days = cause === undefined ? undefined : policy.new?.[cause]?.graceDays;
  if (cause === undefined || others.length > 0 || days === undefined) {
    return [];
  }
  const rule = `new.${cause}`;
  return graceUntil === undefined
    ? [passed(rule, `Its grace of ${days} days is over, or nobody knows since when it is known.`)]
    : [{ rule, outcome: 'decides', says: decision.reason ?? '', checks: [] }];
}

/** Whether it is among the findings that the budget counts. */
export function scopeSteps(
  finding: Finding,
  { inBudget, causes, decision }: Ruling,
  explaining: Explaining,
): readonly Step[] {
  const { policy, standing } = explaining.judged.bench;
  const { judged = 'all', ratchet = false } = policy;
  const places = ratchet ? [] : placeSteps(finding, causes, policy, standing);
  if (judged === 'all' || ratchet || places.some(({ outcome }) => outcome === 'decides')) {
    return places;
  }
  const cause = causeFor(finding, standing);
  const checks: readonly Check[] = [
    {
      condition: 'judge',
      wanted: judged === 'change' ? 'change' : 'new',
      actual: cause === 'untold' ? NOT_KNOWN : cause,
      holds: inBudget ? 'yes' : 'no',
    },
  ];
  const counted = judged === 'change' ? 'what this change brought' : 'what is new';
  const says = inBudget
    ? `The budget counts ${counted}, and so it.`
    : `The budget counts ${counted}. ${decision.reason ?? ''}`.trim();
  const decides = !inBudget && causes.length === 0;
  return [...places, { rule: `judged.${judged}`, outcome: decides ? 'decides' : 'passed', says, checks }];
}

/** Whether it lies where the budget counts. */
function placeSteps(finding: Finding, causes: Ruling['causes'], policy: Policy, standing: Standing): readonly Step[] {
  const { scope } = policy;
  if (scope === undefined) {
    return [];
  }
  const left = notInScope(finding, policy, standing);
  const rule = `scope.${scope}`;
  const counted = `The budget counts findings${SCOPE_WORDS[scope]}`;
  const checks: readonly Check[] = [
    {
      condition: 'scope',
      wanted: scope,
      actual: standing.unplaced === undefined ? (finding.diff ?? NOT_KNOWN) : NOT_KNOWN,
      holds: left === undefined ? 'yes' : 'no',
    },
  ];
  return left === undefined
    ? [{ rule, outcome: 'passed', says: `${counted}, and so it.`, checks }]
    : [{ rule, outcome: causes.length === 0 ? 'decides' : 'passed', says: `${counted}. ${left}`, checks }];
}

/** The limits in which it counts. */
export function budgetSteps(
  { inBudget, decision }: Ruling,
  tallies: readonly Tally[],
  { judged }: Explaining,
): readonly Step[] {
  const steps = tallies.map((tally): Step => {
    const { rule, key, limit, counted, measure } = tally;
    const severity = key === 'total' ? '' : ` ${key}`;
    const says = `${counted.length} open${severity} ${counted.length === 1 ? 'finding' : 'findings'}${whichWords(measure, judged.bench)}, at most ${limit} may be.`;
    return { rule, outcome: counted.length > limit ? 'over' : 'within', says, checks: [] };
  });
  const unlimited = inBudget && steps.length === 0;
  return unlimited ? [{ rule: decision.rule, outcome: 'within', says: 'No limit is set.', checks: [] }] : steps;
}

function passed(rule: string, says: string): Step {
  return { rule, outcome: 'passed', says, checks: [] };
}
