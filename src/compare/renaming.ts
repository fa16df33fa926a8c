import { compareText } from '../domain/merge.ts';
import type { Keys } from './keys.ts';
import type { KeysOf, Matching, Side } from './matching.ts';
import type { PlaceTrace, Spot } from './trace.ts';

/** What holds findings and may get another name: a file, or a resource in a file. The numbers are keys. */
interface Unit {
  /** Undefined for a finding that is in none. */
  unitOf(spot: Spot): number | undefined;
  /** What a finding is within its unit, with what two units must have in common to be the same. */
  detailOf(trace: PlaceTrace): number;
  /** What, besides the detail, proves by one finding alone that the unit was renamed. */
  readonly proofs: readonly ((trace: PlaceTrace) => number | undefined)[];
}

function fileUnit(keys: Keys): Unit {
  const baseName = ({ finding }: Spot): number => keys.text((finding.locations[0]?.path ?? '').replace(/^.*\//, ''));
  return {
    unitOf: ({ file }) => file,
    detailOf: ({ rule, resource = 0, shape, content }) =>
      keys.both(keys.both(rule, resource), keys.both(shape, content)),
    // What is wrong with a file as a whole is said of its first line, and of one file as of another.
    proofs: [
      (trace) => (trace.position > 1 ? keys.both(baseName(trace), trace.line) : undefined),
      (trace) => (trace.position > 1 ? trace.line : undefined),
    ],
  };
}

function resourceUnit(keys: Keys): Unit {
  return {
    unitOf: ({ file = 0, resource }) => (resource === undefined ? undefined : keys.both(file, resource)),
    detailOf: ({ finding, rule, file = 0, shape }) =>
      keys.both(keys.both(rule, file), keys.both(keys.text(finding.resource?.kind ?? ''), shape)),
    proofs: [
      ({ finding }) => keys.text(finding.resource?.name ?? ''),
      ({ position, line }) => (position > 0 ? line : undefined),
    ],
  };
}

/** All findings of each side that are in no component, also those that have a partner. */
export interface Spots {
  readonly before: readonly Spot[];
  readonly now: readonly Spot[];
}

/**
 * Takes pairs of which the file, or the resource in a file, has another name now. It has when nothing is left under the old name, nothing was there
 * under the new one, and a finding kept its line (or the resource its name), or all findings, at least two, are the same.
 */
export function matchRenamed(matching: Matching<PlaceTrace>, spots: () => Spots, keys: Keys): void {
  if (matching.before.length === 0 || matching.now.length === 0) {
    return;
  }
  const { before, now } = spots();
  for (const unit of [fileUnit(keys), resourceUnit(keys)]) {
    const names = { before: namesIn(before, unit), now: namesIn(now, unit) };
    const free = {
      before: freeUnits(matching.before, unit, names.now),
      now: freeUnits(matching.now, unit, names.before),
    };
    if (free.before.size === 0 || free.now.size === 0) {
      continue;
    }
    const known = learned(matching, unit, names);
    matching.by('renamed', (trace, side) => {
      const key = trace.text === undefined ? undefined : insideOf(known, unit, keys)(trace, side);
      return typeof key === 'number' ? keys.both(key, trace.text ?? 0) : undefined;
    });
    matching.by('renamed', insideOf(known, unit, keys));
    for (const proof of unit.proofs) {
      matching.by('renamed', (trace, side) => {
        const proven = free[side].has(trace) ? proof(trace) : undefined;
        return proven === undefined ? undefined : keys.both(unit.detailOf(trace), proven);
      });
    }
    matching.by('renamed', insideOf(sameSignature(matching, unit, free), unit, keys));
    matching.by('renamed', insideOf(learned(matching, unit, names), unit, keys));
  }
}

/** The units of findings, by finding. */
type Units = ReadonlyMap<PlaceTrace, number>;

/** Those of the units that the other side does not have. */
function freeUnits(traces: readonly PlaceTrace[], unit: Unit, others: ReadonlySet<number>): Units {
  const free = new Map<PlaceTrace, number>();
  for (const trace of traces) {
    const name = unit.unitOf(trace);
    if (name !== undefined && !others.has(name)) {
      free.set(trace, name);
    }
  }
  return free;
}

function namesIn(traces: readonly Spot[], unit: Unit): ReadonlySet<number> {
  return new Set(traces.map((trace) => unit.unitOf(trace) ?? 0));
}

/** Those of a unit that was renamed, by their detail. */
function insideOf(renamed: ReadonlyMap<number, number>, unit: Unit, keys: Keys): KeysOf<PlaceTrace> {
  const targets = new Set(renamed.values());
  return (trace, side) => {
    const own = unit.unitOf(trace) ?? 0;
    const name = side === 'before' ? renamed.get(own) : targets.has(own) ? own : undefined;
    return name === undefined ? undefined : keys.both(name, unit.detailOf(trace));
  };
}

/** The new names of the units that a pair has shown to be renamed; where pairs differ, the one that most of them say. */
function learned(
  matching: Matching<PlaceTrace>,
  unit: Unit,
  names: Readonly<Record<Side, ReadonlySet<number>>>,
): ReadonlyMap<number, number> {
  const votes = new Map<number, Map<number, number>>();
  for (const { before, now } of matching.pairs) {
    const [one, other] = [unit.unitOf(before) ?? 0, unit.unitOf(now) ?? 0];
    if (names.now.has(one) || names.before.has(other)) {
      continue;
    }
    const counts = votes.get(one) ?? new Map<number, number>();
    votes.set(one, counts.set(other, (counts.get(other) ?? 0) + 1));
  }
  return new Map([...votes].map(([one, counts]) => [one, mostNamed(counts)]));
}

function mostNamed(counts: ReadonlyMap<number, number>): number {
  let most: readonly [number, number] = [0, 0];
  for (const [name, count] of counts) {
    most = count > most[1] ? [name, count] : most;
  }
  return most[0];
}

/** Units whose findings, two or more, are all without a partner and the same in all but the place. */
function sameSignature(
  matching: Matching<PlaceTrace>,
  unit: Unit,
  free: Readonly<Record<Side, Units>>,
): ReadonlyMap<number, number> {
  const later = signatures(matching.now, unit, free.now);
  const renamed = new Map<number, number>();
  for (const [signature, names] of signatures(matching.before, unit, free.before)) {
    const others = later.get(signature) ?? [];
    for (const [index, name] of names.slice(0, others.length).entries()) {
      renamed.set(name, others[index] ?? 0);
    }
  }
  return renamed;
}

/** The units of each signature, in the order of their paths. */
function signatures(traces: readonly PlaceTrace[], unit: Unit, units: Units): ReadonlyMap<string, readonly number[]> {
  const inside = new Map<number, { readonly path: string; readonly details: number[] }>();
  for (const trace of traces) {
    const name = units.get(trace);
    if (name !== undefined) {
      const known = inside.get(name) ?? { path: trace.finding.locations[0]?.path ?? '', details: [] };
      inside.set(name, known);
      known.details.push(unit.detailOf(trace));
    }
  }
  const several = [...inside].filter(([, { details }]) => details.length > 1);
  const bySignature = new Map<string, number[]>();
  for (const [name, { details }] of several.toSorted(([, a], [, b]) => compareText(a.path, b.path))) {
    const signature = details.sort((a, b) => a - b).join(' ');
    const names = bySignature.get(signature) ?? [];
    bySignature.set(signature, names);
    names.push(name);
  }
  return bySignature;
}
