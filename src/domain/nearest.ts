/** The one of `known` that is nearest to what was written, if it is near enough to be meant (Levenshtein distance). */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  const [best] = known
    // One that is much longer or shorter is not near, and what was written may be as long as somebody likes.
    .filter((name) => Math.abs(name.length - wanted.length) <= reach(name))
    .map((name) => ({ name, distance: distance(wanted, name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= reach(best.name) ? best.name : undefined;
}

function reach(name: string): number {
  return Math.max(2, Math.floor(name.length / 3));
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, left] of a.split('').entries()) {
    const current = [row + 1];
    for (const [column, right] of b.split('').entries()) {
      const substituted = (previous[column] ?? 0) + Number(left !== right);
      current.push(Math.min(substituted, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
