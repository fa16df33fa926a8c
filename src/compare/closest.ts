/** Something at a place that is counted, as in a line of a file. */
export interface Placed {
  readonly position: number;
}

/**
 * As many pairs as the shorter side has, in the order of their places: of the longer side those stay alone that are farthest from all of the other.
 * Both sides come sorted by position. Takes linear time.
 */
export function closestPairs<T extends Placed>(before: readonly T[], now: readonly T[]): readonly (readonly [T, T])[] {
  const [earlier, later] = [chosen(before, now), chosen(now, before)];
  return earlier.flatMap((one, index) => {
    const other = later[index];
    return other === undefined ? [] : [[one, other] as const];
  });
}

interface Point<T> {
  readonly side: 'ours' | 'theirs';
  readonly one: T;
}

/**
 * Those of `ours` that have a partner when the closest two of different sides are taken together, then the closest of those that are left, and so on.
 * Two neighbours are closest as soon as the next point is farther away; in the stack distances only shrink.
 */
function chosen<T extends Placed>(ours: readonly T[], theirs: readonly T[]): readonly T[] {
  if (ours.length <= theirs.length) {
    return ours;
  }
  const paired = new Set<T>();
  const stack: Point<T>[] = [];
  for (const point of [...inOrder(ours, theirs), undefined]) {
    for (let pair = closest(stack, point); pair !== undefined; pair = closest(stack, point)) {
      paired.add(pair.one);
      stack.length -= 2;
    }
    if (point !== undefined) {
      stack.push(point);
    }
  }
  return ours.filter((one) => paired.has(one));
}

/** Of the two on top the one of ours, when they are no farther from each other than the upper one is from the next point. */
function closest<T extends Placed>(stack: readonly Point<T>[], next: Point<T> | undefined): Point<T> | undefined {
  const [below, top] = [stack.at(-2), stack.at(-1)];
  const between = distance(below, top);
  return between === Infinity || between > distance(top, next) ? undefined : below?.side === 'ours' ? below : top;
}

function distance<T extends Placed>(a: Point<T> | undefined, b: Point<T> | undefined): number {
  return a === undefined || b === undefined || a.side === b.side ? Infinity : b.one.position - a.one.position;
}

function inOrder<T extends Placed>(ours: readonly T[], theirs: readonly T[]): readonly Point<T>[] {
  const all = [
    ...ours.map((one): Point<T> => ({ side: 'ours', one })),
    ...theirs.map((one): Point<T> => ({ side: 'theirs', one })),
  ];
  return all.toSorted((a, b) => a.one.position - b.one.position);
}
