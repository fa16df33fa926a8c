/** One line of a hunk. */
export interface HunkLine {
  readonly sign: ' ' | '+' | '-';
  /** Without its line end. */
  readonly text: string;
}

/** A hunk of a unified diff: where it begins before and after the change, and its lines. */
export interface Hunk {
  readonly before: number;
  readonly after: number;
  readonly lines: readonly HunkLine[];
  /** Whether it reaches a last line without a line end. */
  readonly endsOpen: boolean;
}

const HEAD = /^@@ -(?<before>\d+)(?:,(?<old>\d+))? \+(?<after>\d+)(?:,(?<new>\d+))? @@/;

/**
 * The hunks of the unified diff of one file, with or without its header. Lines are counted, so that what is written in a file never passes for
 * the head of a hunk; a hunk with fewer lines than it says is left out.
 */
export function hunksOf(diff: string): readonly Hunk[] {
  const rows = diff.split('\n');
  const hunks: Hunk[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const head = HEAD.exec(rows[at] ?? '')?.groups;
    const hunk = head === undefined ? undefined : hunkAt(rows, at + 1, head);
    if (hunk !== undefined) {
      hunks.push(hunk);
      at += hunk.lines.length;
    }
  }
  return hunks;
}

function hunkAt(rows: readonly string[], start: number, head: Readonly<Record<string, string>>): Hunk | undefined {
  let [old, fresh] = [Number(head['old'] ?? 1), Number(head['new'] ?? 1)];
  const lines: HunkLine[] = [];
  let at = start;
  let endsOpen = false;
  for (; at < rows.length && (old > 0 || fresh > 0); at += 1) {
    const row = rows[at] ?? '';
    const [sign = ' '] = row;
    if (sign === '\\') {
      endsOpen = true;
    } else if (sign === ' ' || sign === '+' || sign === '-') {
      lines.push({ sign, text: row.slice(1) });
      old -= Number(sign !== '+');
      fresh -= Number(sign !== '-');
    } else {
      return undefined;
    }
  }
  const isWhole = old === 0 && fresh === 0;
  endsOpen ||= rows[at]?.startsWith('\\') === true;
  return isWhole ? { before: Number(head['before']), after: Number(head['after']), lines, endsOpen } : undefined;
}

/** The lines of a file as a diff shows them after the change, by number; each with the number of its hunk. */
export function linesAfter(diff: string): ReadonlyMap<number, { readonly text: string; readonly hunk: number }> {
  const shown = new Map<number, { text: string; hunk: number }>();
  for (const [hunk, { after, lines }] of hunksOf(diff).entries()) {
    let at = after;
    for (const { text } of lines.filter(({ sign }) => sign !== '-')) {
      shown.set(at, { text, hunk });
      at += 1;
    }
  }
  return shown;
}
