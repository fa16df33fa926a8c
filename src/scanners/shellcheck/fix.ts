import { resolve } from 'node:path';
import { unifiedDiff } from '../../builtin/fix/diff.ts';
import type { Patch } from '../../domain/finding.ts';
import type { CodeNotes } from '../code-reading.ts';
import { fieldsOf, lineOf, listOf } from '../fields.ts';

/** Those whose fix means the same to every shell. Others, as quotes around a variable, change what a script does that counts on it. */
const SAME_MEANING: Readonly<Record<number, string>> = {
  2006: 'Write $(...) in place of backticks',
  2250: 'Put braces around the name of the variable',
};

interface Where {
  readonly code: number;
  /** As the report names it. */
  readonly file: string;
  readonly path: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The fix of a comment as a patch; undefined where it has none, where it could change what the script does, and where it does not fit the file. */
export function patchOf(fix: unknown, { code, file, path }: Where, { context }: CodeNotes): Patch | undefined {
  const description = SAME_MEANING[code];
  const before = context.source?.text?.(resolve(context.source.cwd, file));
  if (description === undefined || before === undefined) {
    return undefined;
  }
  const lines = before.split('\n');
  const edits = listOf(fieldsOf(fix)['replacements']).map((one) => editOf(fieldsOf(one), lines));
  const sound = edits.filter((edit) => edit !== undefined).toSorted((a, b) => a.start - b.start);
  if (
    sound.length === 0 ||
    sound.length < edits.length ||
    !isApart(sound) ||
    (code === 2006 && escapes(before, sound))
  ) {
    return undefined;
  }
  const after = sound.reduceRight(
    (text, { start, end, text: added }) => text.slice(0, start) + added + text.slice(end),
    before,
  );
  return { path, description, diff: unifiedDiff(before, after, path) };
}

function isApart(edits: readonly Edit[]): boolean {
  return edits.every(({ start }, index) => index === 0 || start >= (edits[index - 1]?.end ?? 0));
}

/** Between backticks a backslash takes itself away, between brackets it does not. */
function escapes(text: string, edits: readonly Edit[]): boolean {
  return text.slice(edits[0]?.start, edits.at(-1)?.end).includes('\\');
}

function editOf(fields: Readonly<Record<string, unknown>>, lines: readonly string[]): Edit | undefined {
  const start = offsetOf(fields['line'], fields['column'], lines);
  const end = offsetOf(fields['endLine'], fields['endColumn'], lines);
  const text = fields['replacement'];
  return start === undefined || end === undefined || start > end || typeof text !== 'string'
    ? undefined
    : { start, end, text };
}

/** Columns count characters, where strings here count halves of some. */
function offsetOf(line: unknown, column: unknown, lines: readonly string[]): number | undefined {
  const [row, character] = [lineOf(line), lineOf(column)];
  const text = row === undefined ? undefined : lines[row - 1];
  const characters = Array.from(text ?? '');
  if (row === undefined || character === undefined || text === undefined || character > characters.length + 1) {
    return undefined;
  }
  const before = lines.slice(0, row - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return before + characters.slice(0, character - 1).join('').length;
}
