import type { Severity } from '../../domain/severity.ts';
import { codeReport, type CodeNotes } from '../code-reading.ts';
import { fieldsOf, lineOf, present, textOf } from '../fields.ts';
import { sourcePlace } from '../source-place.ts';

/** Problems of these kinds keep a workflow from running as it is written. */
const BROKEN: ReadonlySet<string> = new Set(['syntax-check', 'action', 'job-needs', 'workflow-call', 'expression']);
const SHELLCHECK: Readonly<Record<string, Severity>> = { error: 'high', warning: 'medium', info: 'low', style: 'info' };

/** What actionlint prints with `-format '{{json .}}'` (docs/usage.md of actionlint, "Format error messages"). */
export const actionlintReport = codeReport({
  name: 'actionlint JSON',
  elements: [['*']],
  schema: { type: 'array', maxItems: 0 },
  element: problem,
});

function problem(value: unknown, notes: CodeNotes): void {
  const fields = fieldsOf(value);
  const message = textOf(fields['message']);
  const kind = textOf(fields['kind']);
  if (message === undefined || kind === undefined) {
    notes.missed({
      what: 'a problem of actionlint',
      reason: 'It has no message or no kind, so that it cannot be shown',
    });
    return;
  }
  const place = sourcePlace(textOf(fields['filepath']) ?? '', notes.context);
  const [startLine, startColumn] = [lineOf(fields['line']), lineOf(fields['column'])];
  const last = lineOf(fields['end_column']);
  // It is the column of the last character; a place that ends where it begins says nothing of an end.
  const endColumn = last === undefined || startColumn === undefined || last <= startColumn ? undefined : last + 1;
  notes.found({
    ruleId: kind,
    kind: 'code',
    title: message,
    ...severityOf(kind, message),
    ...(place !== undefined && { locations: [{ ...place, ...present({ startLine, startColumn, endColumn }) }] }),
    references: ['https://github.com/rhysd/actionlint/blob/main/docs/checks.md'],
  });
}

function severityOf(kind: string, message: string) {
  const severitySource = 'default' as const;
  if (/potentially untrusted/.test(message) || kind === 'credentials') {
    const severityReason = 'Somebody else’s text is put into a script, or a credential stands in the workflow';
    return { severity: 'high' as const, severitySource, severityReason };
  }
  if (kind === 'shellcheck') {
    const [, word = ''] = /SC\d+:(\w+):/.exec(message) ?? [];
    return { severity: SHELLCHECK[word] ?? 'low', severitySource };
  }
  return { severity: BROKEN.has(kind) ? ('medium' as const) : ('low' as const), severitySource };
}
