import type { Part } from '../domain/merge-findings.ts';
import type { Policy } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { BUDGET_KEYS } from '../policy/budget.ts';
import { judge } from '../policy/judge.ts';
import type { Circumstances } from '../policy/standing.ts';
import { applyIgnore } from '../policy/statuses.ts';
import { budgetWords } from '../report/words.ts';
import { lostScan, nameOf, type Shard } from './report-shards.ts';
import { strictest } from './report-strictest.ts';

/**
 * What everything is judged by: the inputs of this run. Where they name no budget, the strictest of the default and of what the shards
 * were judged by, so that a report can make the verdict worse and never better.
 */
export function judgedBy(policy: Policy, shards: readonly Shard[]): Policy {
  if (policy.source !== 'default') {
    return policy;
  }
  const all = shards.map(({ report }) => report.inputs.policy);
  return { ...policy, ...strictest(policy, all) };
}

/**
 * The shards that failed by a rule that is not applied here, as failed scans: limits that were given here may be wider than theirs,
 * but a rule that is missing here must not turn a fail into a pass.
 */
export function unexplained(
  shards: readonly Shard[],
  { findings, scans }: Part,
  policy: Policy,
  circumstances: Circumstances,
): readonly Scan[] {
  const failed = shards.filter(({ report }) => report.verdict === 'fail');
  if (failed.length === 0) {
    return [];
  }
  const { reasons } = judge(applyIgnore(findings, policy), scans, policy, circumstances);
  if (
    reasons.some(({ rule }) =>
      /^(?:(?:budget|licence|new|ratchet|rule|min-score)\.|require$|fail-on-any-resource$)/.test(rule),
    )
  ) {
    return [];
  }
  return failed.flatMap((shard) => {
    const rules = shard.report.reasons.map(({ rule }) => rule);
    const others = rules.filter((rule) => !isGivenHere(rule, policy, shard.report.inputs.policy));
    return others.length === 0 && rules.length > 0 ? [] : [lostScan(nameOf(shard), missingRule(others))];
  });
}

/** Whether the inputs of this run say what a rule of a shard is about. */
function isGivenHere(rule: string, policy: Policy, theirs: Policy): boolean {
  const { source, licences, rules = [], new: causes, minScores = {} } = policy;
  return (
    (/^(?:budget|ratchet)\./.test(rule) && source !== 'default') ||
    (rule.startsWith('licence.') && licences !== undefined) ||
    (rule.startsWith('new.') && causes !== undefined) ||
    Object.keys(minScores).some((name) => rule === `min-score.${name}`) ||
    (rule === 'require' && hasAll(policy.require, theirs.require)) ||
    (rule === 'fail-on-any-resource' && hasAll(policy.failOnAnyResource, theirs.failOnAnyResource)) ||
    rules.some(({ name }) => rule === `rule.${name}`)
  );
}

function hasAll(own: readonly string[] = [], theirs: readonly string[] = []): boolean {
  return theirs.every((glob) => own.includes(glob));
}

/** What of the policy could not take effect, as a failed scan: lists of licences where nobody looked for any. */
export function withoutEffect({ findings, scans }: Part, { licences }: Policy): readonly Scan[] {
  const looked =
    scans.some(({ checks }) => checks?.includes('licence')) || findings.some(({ kind }) => kind === 'licence');
  return licences === undefined || looked ? [] : [lostScan('licences', NOBODY_LOOKED)];
}

const NOBODY_LOOKED =
  'allow-licences or deny-licences is given, and no report says that anybody looked for licences: add licence to checks where the images are scanned';

function missingRule(rules: readonly string[]): string {
  const named = [...new Set(rules)].slice(0, 3).join(', ').slice(0, 200) || 'it does not say by which rule';
  return `it failed by its own policy (${named}), and by the inputs of this run it would not: give the same policy inputs here, or a budget`;
}

/** What a reader should know of reports that were not made alike: judged otherwise, by other versions, by other gates, of other images of one name. */
export function differences(shards: readonly Shard[], policy: Policy): readonly string[] {
  return [
    ...judgedOtherwise(shards, policy),
    ...shards
      .filter(contradicts)
      .map(
        (shard) =>
          `${nameOf(shard)} says ${shard.report.verdict}, which does not follow from what it holds. Everything was judged again here.`,
      ),
    ...severalOf('gates', shards, ({ report }) => report.gate),
    ...severalOf('versions of Gatehouse', shards, ({ report }) => report.inputs.gatehouse),
    ...differentTargets(shards),
  ];
}

function judgedOtherwise(shards: readonly Shard[], policy: Policy): readonly string[] {
  const groups = grouped(shards, ({ report }) => comparable(report.inputs.policy));
  groups.delete(comparable(policy));
  return [...groups.values()].map((same) => {
    const [first] = same;
    const other = first === undefined ? policy : first.report.inputs.policy;
    const what =
      budgetWords(other) === budgetWords(policy) ? 'other policy inputs besides the budget' : budgetWords(other);
    return `${listed(same)} judged by ${what}; everything is judged by ${budgetWords(policy)} here. Give the same policy inputs in both places.`;
  });
}

/** The policy as a text, with its defaults said: reports of gates that do not know an input are judged as by its default. */
function comparable({ budget, unknownAs, allowGaps, acceptedGaps = [], ignore, source: _s, ...rest }: Policy): string {
  const { onlyFixable = false, agree = 'any', targets = [], ...others } = rest;
  const limits = BUDGET_KEYS.map((key) => budget[key] ?? -1);
  return JSON.stringify([
    limits,
    unknownAs,
    [...allowGaps, ...acceptedGaps.map(({ gap, expires }) => `${gap} until ${expires}`)].toSorted(),
    ignore.toSorted(),
    { onlyFixable, agree, targets, ...others },
  ]);
}

/** Whether the verdict is another than that of the report's own policy on its own findings. */
function contradicts({ report }: Shard): boolean {
  const { policy, comparison } = report.inputs;
  const { verdict } = judge(report.findings, report.scans, policy, { now: new Date(report.judgedAt), comparison });
  // Reports that could not be kept are errors although their scans came through.
  return verdict !== report.verdict && report.verdict !== 'error';
}

function severalOf(what: string, shards: readonly Shard[], of: (shard: Shard) => string): readonly string[] {
  const groups = [...grouped(shards, of)].map(([value, same]) => `${value} (${listed(same)})`);
  return groups.length < 2 ? [] : [`The reports are of different ${what}: ${groups.join('; ')}.`];
}

function differentTargets(shards: readonly Shard[]): readonly string[] {
  const targets = shards.flatMap(({ report }) => report.scans.map(({ target }) => target));
  const byName = new Map<string, Set<string>>();
  for (const { kind, name, digest } of targets) {
    const key = JSON.stringify([kind, name]);
    byName.set(key, new Set([...(byName.get(key) ?? []), ...(digest === undefined ? [] : [digest])]));
  }
  const mixed = targets.filter(({ kind, name }) => (byName.get(JSON.stringify([kind, name]))?.size ?? 0) > 1);
  return [...new Set(mixed.map(({ name }) => name))].map(
    (name) => `${name} has different digests in the reports, so its findings are of more than one image.`,
  );
}

function grouped(shards: readonly Shard[], of: (shard: Shard) => string): Map<string, Shard[]> {
  const groups = new Map<string, Shard[]>();
  for (const shard of shards) {
    groups.set(of(shard), [...(groups.get(of(shard)) ?? []), shard]);
  }
  return groups;
}

const LISTED = 3;

function listed(shards: readonly Shard[]): string {
  const rest = shards.length - LISTED;
  return `${shards.slice(0, LISTED).map(nameOf).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
