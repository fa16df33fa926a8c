import type { Status } from '../../domain/finding.ts';
import { codeReport, type CodeNotes } from '../code-reading.ts';
import { fieldsOf, lineOf, present, textOf } from '../fields.ts';
import { rate, type SeverityWords } from '../severity-words.ts';
import { sourcePlace } from '../source-place.ts';

/** The words of hadolint. */
export const HADOLINT_LEVELS: SeverityWords = {
  error: 'high',
  warning: 'medium',
  info: 'low',
  style: 'info',
  ignore: 'info',
};

/** What hadolint writes with `--format json`. */
export const hadolintReport = codeReport({
  name: 'hadolint JSON',
  elements: [['*']],
  schema: { type: 'array', maxItems: 0 },
  element: violation,
});

function violation(value: unknown, notes: CodeNotes): void {
  const fields = fieldsOf(value);
  const code = textOf(fields['code']);
  const message = textOf(fields['message']);
  const file = textOf(fields['file']) ?? '';
  const place = sourcePlace(file, notes.context);
  if (code === undefined || message === undefined) {
    notes.missed({ what: file, reason: 'hadolint reports something without a code or a message' });
    return;
  }
  const [startLine, startColumn] = [lineOf(fields['line']), lineOf(fields['column'])];
  if (code === 'DL1000') {
    const reason = `hadolint cannot parse it, so that nothing in it was checked: ${message.trim().replaceAll(/\s*\n\s*/g, ', ')}`;
    const path = place?.path ?? file;
    notes.missed({ what: path, reason, location: { path, ...present({ startLine, startColumn }) } });
    return;
  }
  const level = textOf(fields['level']);
  const status: Status = level === 'ignore' ? 'suppressed' : 'open';
  notes.found({
    ruleId: code,
    kind: 'misconfiguration',
    title: message,
    status,
    ...rate(level, HADOLINT_LEVELS, notes.notices),
    ...(place !== undefined && { locations: [{ ...place, ...present({ startLine, startColumn }) }] }),
    references: [
      code.startsWith('SC')
        ? `https://www.shellcheck.net/wiki/${encodeURIComponent(code)}`
        : `https://github.com/hadolint/hadolint/wiki/${encodeURIComponent(code)}`,
    ],
  });
}
