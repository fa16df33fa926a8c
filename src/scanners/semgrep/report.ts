import { resolve } from 'node:path';
import { unifiedDiff } from '../../builtin/fix/diff.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Location, Patch } from '../../domain/finding.ts';
import { codeReport, type CodeNotes } from '../code-reading.ts';
import { fieldsOf, lineOf, listOf, numberOf, present, textOf, textsOf } from '../fields.ts';
import { referencesOf } from '../names.ts';
import { rate, type SeverityWords } from '../severity-words.ts';
import { sourcePlace } from '../source-place.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The three first are older than the others, and high is what Semgrep's own page takes ERROR for. */
const WORDS: SeverityWords = {
  error: 'high',
  warning: 'medium',
  info: 'low',
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
};

/** What semgrep writes with `--json` (semgrep_output_v1.atd, cli_output). */
export const semgrepReport = codeReport({
  name: 'semgrep JSON',
  elements: [['results', '*']],
  schema: {
    type: 'object',
    required: ['results', 'errors', 'paths'],
    properties: {
      results: { type: 'array' },
      errors: { type: 'array', items: { type: 'object' } },
      paths: { type: 'object', required: ['scanned'], properties: { scanned: { type: 'array' } } },
    },
  },
  element: match,
  rest,
});

function match(value: unknown, notes: CodeNotes): void {
  const fields = fieldsOf(value);
  const extra = fieldsOf(fields['extra']);
  const [rule, path] = [textOf(fields['check_id']), textOf(fields['path'])];
  if (rule === undefined || path === undefined) {
    notes.missed({
      what: path ?? 'a match of semgrep',
      reason: 'semgrep reports a match without its rule or its file',
    });
    return;
  }
  const place = sourcePlace(path, notes.context);
  const message = textOf(extra['message'])?.trim() ?? rule;
  const [title = rule, ...more] = message.split('\n');
  const metadata = fieldsOf(extra['metadata']);
  const patch = place && patchOf(fields, { path, name: place.path }, notes);
  notes.found({
    ruleId: rule,
    kind: 'code',
    title,
    ...(more.length > 0 && { message }),
    ...(extra['is_ignored'] === true && { status: 'suppressed' as const }),
    ...rate(textOf(extra['severity']), WORDS, notes.notices),
    ...(place !== undefined && { locations: [{ ...place, ...spanOf(fields) }] }),
    ...referencesOf(textOf(metadata['source']), ...textsOf(metadata['references'])),
    ...(patch !== undefined && { patch }),
  });
}

function spanOf(fields: Fields): Omit<Location, 'path'> {
  const [start, end] = [fieldsOf(fields['start']), fieldsOf(fields['end'])];
  return present({
    startLine: lineOf(start['line']),
    startColumn: lineOf(start['col']),
    endLine: lineOf(end['line']),
    endColumn: lineOf(end['col']),
  });
}

/** What the rule itself writes in its place. Offsets count bytes or characters, as versions go: only where both are the same they are believed. */
function patchOf(
  fields: Fields,
  { path, name }: { readonly path: string; readonly name: string },
  { context }: CodeNotes,
): Patch | undefined {
  const fix = fieldsOf(fields['extra'])['fix'];
  const before = context.source?.text?.(resolve(context.source.cwd, path));
  const [start, end] = [fields['start'], fields['end']].map((at) => numberOf(fieldsOf(at)['offset']));
  if (typeof fix !== 'string' || before === undefined || start === undefined || end === undefined) {
    return undefined;
  }
  const fits = Buffer.byteLength(before) === before.length && start >= 0 && start <= end && end <= before.length;
  const diff = fits ? unifiedDiff(before, `${before.slice(0, start)}${fix}${before.slice(end)}`, name) : '';
  return diff === '' ? undefined : { path: name, description: 'What the rule writes in its place', diff };
}

function rest(skeleton: unknown, notes: CodeNotes): string | undefined {
  const { errors, paths, version } = fieldsOf(skeleton);
  const told = listOf(errors).map(fieldsOf);
  for (const error of told) {
    failed(error, notes);
  }
  const { scanned, skipped } = fieldsOf(paths);
  if (listOf(scanned).length === 0) {
    const why =
      told.length === 0
        ? 'no file of a language that its rules are for'
        : (textOf(told[0]?.['message']) ?? 'no reason');
    throw new ScanError(`semgrep looked at no file: ${why}`);
  }
  for (const one of listOf(skipped).map(fieldsOf)) {
    const reason = (textOf(one['reason']) ?? 'unknown').replaceAll('_', ' ');
    // What it could not analyse it tells of as an error too.
    if (!reason.startsWith('analysis failed')) {
      notes.notices.add(`semgrep passed over a file: ${reason}`);
    }
  }
  return textOf(version);
}

/** A file that it could not parse to the end, a rule that it ran out of time with, and all else that keeps it from seeing something. */
function failed(error: Fields, notes: CodeNotes): void {
  const [span] = listOf(error['spans']).map(fieldsOf);
  const file = textOf(error['path']) ?? textOf(span?.['file']);
  const place = file === undefined ? undefined : sourcePlace(file, notes.context);
  const kind = listOf(error['type'])[0] ?? error['type'];
  const message = (textOf(error['message']) ?? String(kind)).replaceAll(/\s+/g, ' ');
  const start = fieldsOf(span?.['start']);
  const at = present({ startLine: lineOf(start['line']), startColumn: lineOf(start['col']) });
  notes.missed({
    what: place?.path ?? textOf(error['rule_id']) ?? 'semgrep',
    reason: `semgrep could not look at all of it: ${message}`,
    ...(place !== undefined && { location: { ...place, ...at } }),
  });
}
