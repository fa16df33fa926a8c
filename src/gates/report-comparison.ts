import type { Comparison } from '../domain/comparison.ts';
import { SEVERITIES } from '../domain/severity.ts';
import { nameOf, type Shard } from './report-shards.ts';

/**
 * What the findings of all shards were compared with, so that what each of them told apart stays told apart. Undefined where one was not
 * compared: then nobody can say of the whole which findings are new.
 */
export function comparisonOf(shards: readonly Shard[]): Comparison | undefined {
  const all = shards.map((shard) => ({ name: nameOf(shard), comparison: shard.report.inputs.comparison }));
  const given = all.flatMap(({ comparison }) => comparison ?? []);
  if (given.length === 0 || given.length < all.length) {
    return undefined;
  }
  const untold = all.find(({ comparison }) => comparison?.base.how === 'none' && comparison.baseline === undefined);
  if (untold !== undefined) {
    const why = untold.comparison?.base.reason ?? 'it does not say why';
    return { base: { how: 'none', reason: `${untold.name} could not be compared: ${why}` } };
  }
  const baseline = baselineOf(given);
  return { base: baseOf(given), ...(baseline !== undefined && { baseline }) };
}

function baseOf(all: readonly Comparison[]): Comparison['base'] {
  const bases = all.map(({ base }) => base);
  const sha = same(bases.map((base) => base.sha));
  const reasons = [...new Set(bases.flatMap(({ reason }) => reason ?? []))];
  return {
    ...(sha !== undefined && { sha }),
    how: bases.find(({ how }) => how !== 'none')?.how ?? 'none',
    ...(reasons.length > 0 && { reason: reasons.join(' ') }),
  };
}

/** Only where each has one: the counts of some would make room for the findings of others. */
function baselineOf(all: readonly Comparison[]): Comparison['baseline'] {
  const baselines = all.flatMap(({ baseline }) => baseline ?? []);
  const [first] = baselines;
  if (first === undefined || baselines.length < all.length) {
    return undefined;
  }
  const sum = (severity: (typeof SEVERITIES)[number]): number =>
    baselines.reduce((total, { open }) => total + open[severity], 0);
  const { commit } = first;
  const isOne = same(baselines.map((baseline) => baseline.commit?.sha)) !== undefined;
  return {
    source: [...new Set(baselines.map(({ source }) => source))].join(', '),
    madeAt: baselines.map(({ madeAt }) => madeAt).toSorted()[0] ?? first.madeAt,
    ...(commit !== undefined && isOne && { commit }),
    gatehouse: first.gatehouse,
    open: Object.fromEntries(SEVERITIES.map((severity) => [severity, sum(severity)])) as typeof first.open,
    scans: baselines.flatMap(({ scans }) => scans),
  };
}

function same(texts: readonly (string | undefined)[]): string | undefined {
  return texts.every((text) => text === texts[0]) ? texts[0] : undefined;
}
