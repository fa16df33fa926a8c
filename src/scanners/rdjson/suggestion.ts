import { Buffer } from 'node:buffer';
import { resolve } from 'node:path';
import { unifiedDiff } from '../../builtin/fix/diff.ts';
import type { Patch } from '../../domain/finding.ts';
import type { CodeNotes } from '../code-reading.ts';
import { fieldsOf, lineOf } from '../fields.ts';

interface Where {
  /** As the report names it. */
  readonly file: string;
  readonly path: string;
}

/** The one suggestion as a patch; undefined where there is none, where there are several, and where it does not fit the file. */
export function patchOf(suggestions: readonly unknown[], { file, path }: Where, notes: CodeNotes): Patch | undefined {
  const { source } = notes.context;
  const [only, ...others] = suggestions;
  if (others.length > 0) {
    notes.notices.add(
      'A result has several suggestions, of which none is shown: which of them is meant it does not say',
    );
    return undefined;
  }
  const before = only === undefined || source === undefined ? undefined : source.text?.(resolve(source.cwd, file));
  const after = before === undefined ? undefined : replaced(Buffer.from(before, 'utf8'), fieldsOf(only));
  const diff = before === undefined || after === undefined ? '' : unifiedDiff(before, after, path);
  return diff === '' ? undefined : { path, description: 'What the linter suggests', diff };
}

/** The file with the range replaced; undefined where the range is not in it. */
function replaced(before: Buffer, { range, text = '' }: Readonly<Record<string, unknown>>): string | undefined {
  const span = typeof text === 'string' ? spanOf(before, fieldsOf(range), text) : undefined;
  return span === undefined
    ? undefined
    : Buffer.concat([
        before.subarray(0, span.from),
        Buffer.from(String(text), 'utf8'),
        before.subarray(span.to),
      ]).toString('utf8');
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The bytes that a range means: its end is exclusive; without columns it is whole lines. */
function spanOf(text: Buffer, range: Readonly<Record<string, unknown>>, added: string): Span | undefined {
  const start = fieldsOf(range['start']);
  const end = range['end'] === undefined || range['end'] === null ? start : fieldsOf(range['end']);
  const first = lineStart(text, lineOf(start['line']));
  const last = lineStart(text, lineOf(end['line']));
  if (first === undefined || last === undefined) {
    return undefined;
  }
  const [column, endColumn] = [lineOf(start['column']), lineOf(end['column'])];
  const to = endColumn === undefined ? lineEnd(text, last) : last + endColumn - 1;
  const from = first + (column ?? 1) - 1;
  const isLinewise = column === undefined && endColumn === undefined;
  // A line that is taken away takes its end with it, and one that comes with an end of its own needs no second.
  const wholeTo = isLinewise && (added === '' || added.endsWith('\n')) ? Math.min(to + 1, text.length) : to;
  return isIn(text, first, from) && isIn(text, last, to) && from <= wholeTo ? { from, to: wholeTo } : undefined;
}

/** Whether an offset is on the line that begins at `start`, or at its end. */
function isIn(text: Buffer, start: number, offset: number): boolean {
  return offset <= lineEnd(text, start);
}

/** Where a line begins, counted from 1; that behind the last line begins at the end. */
function lineStart(text: Buffer, line: number | undefined): number | undefined {
  let start = 0;
  for (let current = 1; current < (line ?? 0); current += 1) {
    const next = text.indexOf(10, start);
    if (next === -1) {
      return undefined;
    }
    start = next + 1;
  }
  return line === undefined ? undefined : start;
}

function lineEnd(text: Buffer, start: number): number {
  const next = text.indexOf(10, start);
  return next === -1 ? text.length : next;
}
