import { diffLines, type DiffLine } from './line-diff.ts';

const CONTEXT = 3;
const NO_NEWLINE = '\\ No newline at end of file';

/** The change of one file as `git apply` and `patch -p1` read it; '' when nothing changes. */
export function unifiedDiff(before: string, after: string, path: string): string {
  const { head, tail } = unchanged(before, after);
  const lines = diffLines(
    linesOf(before.slice(head, before.length - tail)),
    linesOf(after.slice(head, after.length - tail)),
  );
  const skipped = countLines(before, head);
  const hunks = hunksOf(lines).map((hunk) => formatHunk(lines, hunk, skipped));
  return hunks.length === 0
    ? ''
    : [`--- ${quoted(`a/${path}`)}`, `+++ ${quoted(`b/${path}`)}`, ...hunks, ''].join('\n');
}

/** How many characters at both ends no hunk has to show: whole lines, all but the three next to the first and last change. */
function unchanged(before: string, after: string): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) {
    head += 1;
  }
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  for (let line = 0; line <= CONTEXT; line += 1) {
    head = head === 0 ? 0 : before.lastIndexOf('\n', head - 1);
    head = Math.max(0, head);
    const newline = before.indexOf('\n', before.length - tail);
    tail = newline === -1 ? 0 : before.length - newline - 1;
  }
  return { head: head === 0 ? 0 : head + 1, tail };
}

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

/** Each line with its line feed, so that a missing one at the end is a difference. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

// As git quotes names that would break the header.
function quoted(path: string): string {
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u001F"\\\u007F]/.test(path) ? JSON.stringify(path) : path;
}

interface Hunk {
  readonly from: number;
  readonly to: number;
}

/** The changed lines with three around them; neighbours that touch are one. */
function hunksOf(lines: readonly DiffLine[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const [index, { op }] of lines.entries()) {
    if (op === ' ') {
      continue;
    }
    const last = hunks.at(-1);
    const from = Math.max(0, index - CONTEXT);
    const to = Math.min(lines.length, index + CONTEXT + 1);
    if (last !== undefined && from <= last.to) {
      hunks[hunks.length - 1] = { from: last.from, to };
    } else {
      hunks.push({ from, to });
    }
  }
  return hunks;
}

function formatHunk(lines: readonly DiffLine[], { from, to }: Hunk, skipped: number): string {
  const head = lines.slice(0, from);
  const body = lines.slice(from, to);
  const range = (without: '+' | '-'): string => {
    const count = body.filter(({ op }) => op !== without).length;
    const begin = skipped + head.filter(({ op }) => op !== without).length;
    return `${count === 0 ? begin : begin + 1},${count}`;
  };
  const written = body.map(({ op, text }) =>
    text.endsWith('\n') ? `${op}${text.slice(0, -1)}` : `${op}${text}\n${NO_NEWLINE}`,
  );
  return [`@@ -${range('+')} +${range('-')} @@`, ...written].join('\n');
}
