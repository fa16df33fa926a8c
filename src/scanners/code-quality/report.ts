import { codeReport, type CodeNotes } from '../code-reading.ts';
import { fieldsOf, lineOf, textOf } from '../fields.ts';
import { rate, type SeverityWords } from '../severity-words.ts';
import { described, type Told } from '../told-place.ts';

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
  notes.found({
    ruleId: textOf(fields['check_name']) ?? 'unknown',
    kind: 'code',
    ...rate(textOf(fields['severity']), CODE_QUALITY_SEVERITIES, notes.notices),
    ...described(description, { path, ...linesOf(location) }, notes),
  });
}

/** Lines, or positions with columns. */
function linesOf(location: Readonly<Record<string, unknown>>): Omit<Told, 'path'> {
  const lines = fieldsOf(location['lines']);
  const begin = fieldsOf(fieldsOf(location['positions'])['begin']);
  const end = fieldsOf(fieldsOf(location['positions'])['end']);
  return {
    line: lineOf(lines['begin']) ?? lineOf(begin['line']),
    column: lineOf(begin['column']),
    endLine: lineOf(lines['end']) ?? lineOf(end['line']),
  };
}
