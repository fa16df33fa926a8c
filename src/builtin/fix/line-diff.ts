/** One line of a comparison: kept, taken away or added. */
export interface DiffLine {
  readonly op: ' ' | '-' | '+';
  readonly text: string;
}

/** Beyond this many changed lines the shortest comparison is not worth its time (it grows with the square). */
const MAX_CHANGES = 2_000;

/** The shortest way from one list of lines to the other (Myers, "An O(ND) Difference Algorithm", 1986). */
export function diffLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const head = commonHead(before, after);
  const tail = commonHead(before.slice(head).toReversed(), after.slice(head).toReversed());
  const middle = compare(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [
    ...before.slice(0, head).map((text) => line(' ', text)),
    ...middle,
    ...before.slice(before.length - tail).map((text) => line(' ', text)),
  ];
}

function line(op: DiffLine['op'], text: string): DiffLine {
  return { op, text };
}

function commonHead(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) {
    length += 1;
  }
  return length;
}

type Frontier = ReadonlyMap<number, number>;

function compare(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  const trace: Frontier[] = [];
  let frontier: Frontier = new Map([[1, 0]]);
  for (let changes = 0; changes <= Math.min(MAX_CHANGES, a.length + b.length); changes += 1) {
    trace.push(frontier);
    const next = new Map<number, number>();
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOf(frontier, diagonal, changes);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) {
        x += 1;
      }
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) {
        return backtrack(trace, a, b);
      }
    }
    frontier = next;
  }
  return [...a.map((text) => line('-', text)), ...b.map((text) => line('+', text))];
}

function goesDown(frontier: Frontier, diagonal: number, changes: number): boolean {
  const left = frontier.get(diagonal - 1) ?? -1;
  const above = frontier.get(diagonal + 1) ?? -1;
  return diagonal === -changes || (diagonal !== changes && left < above);
}

function startOf(frontier: Frontier, diagonal: number, changes: number): number {
  return goesDown(frontier, diagonal, changes)
    ? (frontier.get(diagonal + 1) ?? 0)
    : (frontier.get(diagonal - 1) ?? 0) + 1;
}

function backtrack(trace: readonly Frontier[], a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let x = a.length;
  let y = b.length;
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const frontier = trace[changes] ?? new Map<number, number>();
    const diagonal = x - y;
    const down = goesDown(frontier, diagonal, changes);
    const start = changes === 0 ? 0 : startOf(frontier, diagonal, changes);
    while (x > start && y > start - diagonal) {
      x -= 1;
      y -= 1;
      lines.push(line(' ', a[x] ?? ''));
    }
    if (changes > 0 && down) {
      y -= 1;
      lines.push(line('+', b[y] ?? ''));
    } else if (changes > 0) {
      x -= 1;
      lines.push(line('-', a[x] ?? ''));
    }
  }
  return lines.toReversed();
}
