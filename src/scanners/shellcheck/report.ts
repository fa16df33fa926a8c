import type { Gap } from '../../domain/scan.ts';
import { codeReport, type CodeNotes } from '../code-reading.ts';
import { fieldsOf, lineOf, present, textOf } from '../fields.ts';
import { rate, type SeverityWords } from '../severity-words.ts';
import { sourcePlace } from '../source-place.ts';
import { patchOf } from './fix.ts';

const LEVELS: SeverityWords = { error: 'high', warning: 'medium', info: 'low', style: 'info' };

/** After the first it looks no further; of the second, it knows no shell. */
const UNREAD: Readonly<Record<number, string>> = {
  1072: 'shellcheck cannot parse it, so that what follows was not checked',
  1071: 'It is written for a shell that shellcheck does not know, so that nothing in it was checked',
};

/** What shellcheck writes with `--format=json1`: columns count characters, a tab being one. */
export const shellcheckReport = codeReport({
  name: 'shellcheck JSON',
  elements: [['comments', '*']],
  schema: {
    type: 'object',
    required: ['comments'],
    properties: { comments: { type: 'array' } },
    additionalProperties: false,
  },
  element: comment,
});

function comment(value: unknown, notes: CodeNotes): void {
  const fields = fieldsOf(value);
  const [file, message] = [textOf(fields['file']), textOf(fields['message'])];
  const code = lineOf(fields['code']);
  if (file === undefined || message === undefined || code === undefined) {
    notes.missed({
      what: file ?? 'a comment of shellcheck',
      reason: 'shellcheck reports something without its code or its text',
    });
    return;
  }
  const place = sourcePlace(file, notes.context);
  const [startLine, startColumn] = [lineOf(fields['line']), lineOf(fields['column'])];
  const gap = gapOf({ code, message, path: place?.path ?? file, spot: present({ startLine, startColumn }) }, notes);
  if (gap !== undefined) {
    notes.missed(gap);
    return;
  }
  const [endLine, endColumn] = [lineOf(fields['endLine']), lineOf(fields['endColumn'])];
  const isPoint = endLine === startLine && endColumn === startColumn;
  const end = isPoint ? {} : present({ endLine, endColumn });
  const patch = place && patchOf(fields['fix'], { code, file, path: place.path }, notes);
  notes.found({
    ruleId: `SC${code}`,
    kind: 'code',
    title: message,
    ...rate(textOf(fields['level']), LEVELS, notes.notices),
    ...(place !== undefined && { locations: [{ ...place, ...present({ startLine, startColumn }), ...end }] }),
    references: [`https://www.shellcheck.net/wiki/SC${code}`],
    ...(patch !== undefined && { patch }),
  });
}

interface Said {
  readonly code: number;
  readonly message: string;
  readonly path: string;
  readonly spot: { readonly startLine?: number; readonly startColumn?: number };
}

/** What the comment says that was not checked, or not as its settings say. */
function gapOf({ code, message, path, spot }: Said, { context }: CodeNotes): Gap | undefined {
  const [, settings] = /^Failed to process (?<file>.+?), line \d+: /.exec(message) ?? [];
  if (code === 1134 && settings !== undefined) {
    const what = sourcePlace(settings, context)?.path ?? '.shellcheckrc';
    return { what, reason: `shellcheck cannot read it, and obeys nothing of it: ${message.replace(settings, what)}` };
  }
  const unread = UNREAD[code];
  return unread === undefined
    ? undefined
    : { what: path, reason: `${unread}${causeIn(message)}`, location: { path, ...spot } };
}

/** Its last word on a script says at times nothing but that there is more to read. */
function causeIn(message: string): string {
  const cause = message.replace(/Fix any mentioned problems and try again\.?\s*$/, '').trim();
  return cause === '' ? '; what else it finds there says why' : `: ${cause}`;
}
