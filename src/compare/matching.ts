import type { Finding } from '../domain/finding.ts';
import { Buckets } from './buckets.ts';
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
export type KeysOf<T extends Trace> = (trace: T, side: Side) => readonly number[] | number | undefined;

export interface TracePair<T extends Trace> {
  readonly before: T;
  readonly now: T;
  readonly how: How;
}

/** Two sides of which pairs are taken away, the surest first. */
export class Matching<T extends Trace> {
  before: readonly T[];
  now: readonly T[];
  readonly pairs: TracePair<T>[] = [];
  readonly #taken = new Set<T>();

  /** Both sides in an order that does not depend on how they came. */
  constructor(before: readonly T[], now: readonly T[]) {
    this.before = before;
    this.now = now;
  }

  /** Takes pairs that have a key in common, in each key as many as its shorter side has, those that are closest to each other. */
  by(how: How, keysOf: KeysOf<T>): void {
    if (this.before.length === 0 || this.now.length === 0) {
      return;
    }
    const earlier = new Buckets<T>();
    for (const trace of this.before) {
      eachKey(keysOf(trace, 'before'), (key) => earlier.add(key, trace));
    }
    const later = new Buckets<T>();
    const common: number[] = [];
    for (const trace of this.now) {
      eachKey(keysOf(trace, 'now'), (key) => {
        if (earlier.has(key)) {
          common.push(...(later.has(key) ? [] : [key]));
          later.add(key, trace);
        }
      });
    }
    for (const key of common) {
      this.#pairClosest(how, earlier.of(key), later.of(key));
    }
    if (common.length > 0) {
      this.before = this.before.filter((trace) => !this.#taken.has(trace));
      this.now = this.now.filter((trace) => !this.#taken.has(trace));
    }
  }

  #pairClosest(how: How, all: readonly T[], others: readonly T[]): void {
    const [only, other] = [all[0], others[0]];
    if (all.length === 1 && others.length === 1 && only !== undefined && other !== undefined) {
      this.#pair(how, only, other);
      return;
    }
    const before = all.filter((trace) => !this.#taken.has(trace));
    const now = others.filter((trace) => !this.#taken.has(trace));
    if (before.length > 1 || now.length > 1) {
      before.sort(byPlace);
      now.sort(byPlace);
    }
    for (const [one, other] of closestPairs(before, now)) {
      this.#pair(how, one, other);
    }
  }

  #pair(how: How, before: T, now: T): void {
    if (!this.#taken.has(before) && !this.#taken.has(now)) {
      this.pairs.push({ before, now, how });
      this.#taken.add(before).add(now);
    }
  }
}

function eachKey(keys: readonly number[] | number | undefined, act: (key: number) => void): void {
  if (typeof keys === 'number') {
    act(keys);
    return;
  }
  for (const key of keys ?? []) {
    act(key);
  }
}
