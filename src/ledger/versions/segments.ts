/** As for `sort`. */
export type Compare = (a: string, b: string) => number;

/** Numbers of any length by their value: digits alone, as texts. */
export function compareDigits(a: string, b: string): number {
  const left = a.replace(/^0+/, '');
  const right = b.replace(/^0+/, '');
  return left.length - right.length || byText(left, right);
}

/** Not localeCompare: the order must be the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The first that is not 0 of what `compare` says of the pairs; what one list lacks is `missing`. */
export function compareLists<T>(
  a: readonly T[],
  b: readonly T[],
  missing: T,
  compare: (left: T, right: T) => number,
): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const order = compare(a[index] ?? missing, b[index] ?? missing);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}
