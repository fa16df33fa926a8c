import type { Finding } from '../domain/finding.ts';
import { closestPairs } from './closest.ts';
import { byPlace, type Trace } from './trace.ts';

/** How sure it is that two findings are one: shared is a finding that another one has taken in, as when two names turn out to be aliases. */
export type How = 'exact' | 'alias' | 'moved' | 'renamed' | 'shared';

export interface Pair {
  readonly before: Finding;
  readonly now: Finding;
  readonly how: How;
}

export type Side = 'before' | 'now';
/** Under which keys a finding meets its like; undefined for one that takes no part. */
export type KeysOf = (trace: Trace, side: Side) => readonly number[] | number | undefined;

export interface TracePair {
  readonly before: Trace;
  readonly now: Trace;
  readonly how: How;
}

/** Two sides of which pairs are taken away, the surest first. */
export class Matching {
  before: readonly Trace[];
  now: readonly Trace[];
  readonly pairs: TracePair[] = [];
  readonly #taken = new Set<Trace>();

  /** Both sides in an order that does not depend on how they came. */
  constructor(before: readonly Trace[], now: readonly Trace[]) {
    this.before = before;
    this.now = now;
  }

  /** Takes pairs that have a key in common, in each key as many as its shorter side has, those that are closest to each other. */
  by(how: How, keysOf: KeysOf): void {
    if (this.before.length === 0 || this.now.length === 0) {
      return;
    }
    const earlier = new Map<number, Trace[]>();
    fill(earlier, this.before, 'before', keysOf);
    if (earlier.size === 0) {
      return;
    }
    const later = new Map<number, Trace[]>();
    fill(later, this.now, 'now', (trace, side) => {
      const keys = keysOf(trace, side);
      return typeof keys === 'number'
        ? earlier.has(keys)
          ? keys
          : undefined
        : keys?.filter((key) => earlier.has(key));
    });
    for (const [key, now] of later) {
      this.#pairClosest(how, earlier.get(key) ?? [], now);
    }
    if (later.size > 0) {
      this.before = this.before.filter((trace) => !this.#taken.has(trace));
      this.now = this.now.filter((trace) => !this.#taken.has(trace));
    }
  }

  #pairClosest(how: How, all: readonly Trace[], others: readonly Trace[]): void {
    const before = all.filter((trace) => !this.#taken.has(trace));
    const now = others.filter((trace) => !this.#taken.has(trace));
    if (before.length > 1 || now.length > 1) {
      before.sort(byPlace);
      now.sort(byPlace);
    }
    for (const [one, other] of closestPairs(before, now)) {
      this.pairs.push({ before: one, now: other, how });
      this.#taken.add(one).add(other);
    }
  }
}

function fill(index: Map<number, Trace[]>, traces: readonly Trace[], side: Side, keysOf: KeysOf): void {
  for (const trace of traces) {
    const keys = keysOf(trace, side);
    if (typeof keys === 'number') {
      add(index, keys, trace);
    } else {
      for (const key of keys ?? []) {
        add(index, key, trace);
      }
    }
  }
}

function add(index: Map<number, Trace[]>, key: number, trace: Trace): void {
  const known = index.get(key);
  if (known === undefined) {
    index.set(key, [trace]);
  } else {
    known.push(trace);
  }
}
