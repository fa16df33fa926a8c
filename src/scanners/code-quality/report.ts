import { codeReport, type CodeNotes } from '../code-reading.ts';
import { fieldsOf, lineOf, present, textOf } from '../fields.ts';
import { rate, type SeverityWords } from '../severity-words.ts';
import { sourcePlace } from '../source-place.ts';

/** The words of GitLab code quality. */
export const CODE_QUALITY_SEVERITIES: SeverityWords = {
  blocker: 'critical',
  critical: 'high',
  major: 'medium',
  minor: 'low',
  info: 'info',
};

/** What many tools write for GitLab (docs.gitlab.com, "Code Quality report format"), a part of what Code Climate has specified. */
export const codeQualityReport = codeReport({
  name: 'GitLab code quality',
  elements: [['*']],
  schema: { type: 'array', maxItems: 0 },
  element: violation,
});

function violation(value: unknown, notes: CodeNotes): void {
  const fields = fieldsOf(value);
  const description = textOf(fields['description']);
  const location = fieldsOf(fields['location']);
  const path = textOf(location['path']);
  if (description === undefined || path === undefined) {
    notes.missed({
      what: 'the report',
      reason: 'Something in it has no description or no path: it is no code quality report',
    });
    return;
  }
  const rule = textOf(fields['check_name']) ?? 'unknown';
  const place = sourcePlace(path, notes.context);
  notes.found({
    ruleId: rule,
    kind: 'code',
    title: description.split('\n')[0] ?? description,
    ...(description.includes('\n') && { message: description }),
    ...rate(textOf(fields['severity']), CODE_QUALITY_SEVERITIES, notes.notices),
    ...(place !== undefined && { locations: [{ ...place, ...linesOf(location) }] }),
  });
}

/** Lines, or positions with columns. */
function linesOf(location: Readonly<Record<string, unknown>>) {
  const lines = fieldsOf(location['lines']);
  const begin = fieldsOf(fieldsOf(location['positions'])['begin']);
  const startLine = lineOf(lines['begin']) ?? lineOf(begin['line']);
  const last = lineOf(lines['end']) ?? lineOf(fieldsOf(fieldsOf(location['positions'])['end'])['line']);
  const endLine = startLine !== undefined && last !== undefined && last > startLine ? last : undefined;
  return present({ startLine, startColumn: startLine === undefined ? undefined : lineOf(begin['column']), endLine });
}
