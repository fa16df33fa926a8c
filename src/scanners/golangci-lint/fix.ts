import { Buffer } from 'node:buffer';
import { resolve } from 'node:path';
import { unifiedDiff } from '../../builtin/fix/diff.ts';
import type { Patch } from '../../domain/finding.ts';
import type { CodeNotes } from '../code-reading.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';

interface Where {
  /** As the report names it. */
  readonly file: string;
  readonly path: string;
  readonly line: number | undefined;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: Buffer;
}

/** The one fix of an issue as a patch; undefined where there is none, where there are several, and where it does not fit the file. */
export function patchOf(fixes: unknown, where: Where, { context }: CodeNotes): Patch | undefined {
  const [fix, ...others] = listOf(fixes);
  const path = context.source && resolve(context.source.cwd, where.file);
  const before = fix === undefined || others.length > 0 ? undefined : path && context.source?.text?.(path);
  const edits = listOf(fieldsOf(fix)['TextEdits']).map(editOf);
  if (before === undefined || edits.length === 0) {
    return undefined;
  }
  const after = applied(Buffer.from(before, 'utf8'), edits, where.line);
  const diff = after === undefined ? '' : unifiedDiff(before, after, where.path);
  const description = textOf(fieldsOf(fix)['Message']) ?? 'What the linter suggests';
  return diff === '' ? undefined : { path: where.path, description, diff };
}

/** `Pos` and `End` count bytes from the beginning of the file, `NewText` is base64 as Go writes bytes. */
function editOf(value: unknown): Edit | undefined {
  const { Pos, End, NewText } = fieldsOf(value);
  return isOffset(Pos) && isOffset(End) && Pos <= End && (NewText === null || typeof NewText === 'string')
    ? { start: Pos, end: End, text: Buffer.from(NewText ?? '', 'base64') }
    : undefined;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** A fix touches the line of its issue: one that does not counts from elsewhere, as those of other versions do. */
function applied(before: Buffer, edits: readonly (Edit | undefined)[], line: number | undefined): string | undefined {
  const sound = edits.filter((edit) => edit !== undefined).toSorted((a, b) => b.start - a.start);
  const [begin, end] = spanOf(before, line ?? 0);
  const fits =
    sound.length === edits.length &&
    sound.every((edit, index) => edit.end <= (sound[index - 1]?.start ?? before.length)) &&
    sound.some((edit) => edit.start <= end && edit.end >= begin);
  return fits
    ? sound
        .reduce((text, { start, end: last, text: added }) => {
          return Buffer.concat([text.subarray(0, start), added, text.subarray(last)]);
        }, before)
        .toString('utf8')
    : undefined;
}

/** The bytes at which a line begins and ends. */
function spanOf(text: Buffer, line: number): readonly [begin: number, end: number] {
  let begin = 0;
  for (let current = 1; current < line; current += 1) {
    const next = text.indexOf(10, begin);
    if (next === -1) {
      return [text.length + 1, -1];
    }
    begin = next + 1;
  }
  const end = text.indexOf(10, begin);
  return line < 1 ? [text.length + 1, -1] : [begin, end === -1 ? text.length : end];
}
