import { codeReport, type CodeNotes } from '../code-reading.ts';
import { fieldsOf, listOf, numberOf, present, textOf } from '../fields.ts';
import { referencesOf } from '../names.ts';
import type { ReportFormat } from '../reading.ts';
import { rate, type Rated, type SeverityWords } from '../severity-words.ts';
import { described, type Told } from '../told-place.ts';
import { patchOf } from './suggestion.ts';

/** The names of the enumeration; without one nobody says more than that something is wrong. */
export const RDJSON_SEVERITIES: SeverityWords = { error: 'high', warning: 'medium', info: 'low' };

/** Protocol buffers write an enumeration as its name or its number. */
const NAMES: Readonly<Record<number, string>> = { 1: 'ERROR', 2: 'WARNING', 3: 'INFO' };

const SEVERITY = { type: ['string', 'integer', 'null'] };

/** reviewdog's diagnostic format as JSON lines: a Diagnostic each. */
export const rdjsonlReport: ReportFormat = codeReport({
  name: 'rdjsonl',
  syntax: 'json-lines',
  elements: [],
  schema: {
    type: 'object',
    required: ['location'],
    properties: {
      message: { type: 'string' },
      location: {
        type: 'object',
        required: ['path'],
        properties: { path: { type: 'string' }, range: { type: ['object', 'null'] } },
        additionalProperties: false,
      },
      severity: SEVERITY,
      source: { type: ['object', 'null'] },
      code: { type: ['object', 'null'] },
      suggestions: { type: ['array', 'null'] },
    },
  },
  element: diagnostic,
});

/** reviewdog's diagnostic format as one document (reviewdog.rdf, DiagnosticResult), whose source and severity are those of what says none. */
export const rdjsonReport: ReportFormat = {
  name: 'rdjson',
  elements: [['diagnostics', '*']],
  schema: {
    type: 'object',
    required: ['diagnostics'],
    properties: { diagnostics: { type: 'array' }, source: { type: ['object', 'null'] }, severity: SEVERITY },
    additionalProperties: false,
  },
  begin: (context) => {
    const values: unknown[] = [];
    return {
      element: (value) => values.push(value),
      end: (skeleton) => {
        const lines = rdjsonlReport.begin(context);
        const { source, severity } = fieldsOf(skeleton);
        for (const [index, value] of values.entries()) {
          lines.element({ source, severity, ...fieldsOf(value) }, { pattern: 0, indexes: [index] });
        }
        return lines.end(skeleton);
      },
    };
  },
};

function diagnostic(value: unknown, notes: CodeNotes): void {
  const fields = fieldsOf(value);
  const location = fieldsOf(fields['location']);
  const code = fieldsOf(fields['code']);
  const path = textOf(location['path']);
  const suggestions = listOf(fields['suggestions']);
  const tool = textOf(fieldsOf(fields['source'])['name']);
  // What reviewdog makes of a diff is a suggestion without words.
  const said =
    textOf(fields['message']) ?? (suggestions.length > 0 ? `What ${tool ?? 'the tool'} would write here` : '');
  if (said === '' && textOf(code['value']) === undefined) {
    const reason = 'Something in it has neither message nor rule nor suggestion: it is no diagnostic of reviewdog';
    notes.missed({ what: path ?? 'the report', reason });
    return;
  }
  const rule = textOf(code['value']) ?? tool ?? 'unknown';
  const { locations, ...words } = described(said === '' ? rule : said, toldOf(path, location['range']), notes);
  const [place] = locations ?? [];
  const patch =
    path === undefined || place === undefined
      ? undefined
      : patchOf(suggestions, { file: path, path: place.path }, notes);
  notes.found({
    ruleId: rule,
    kind: 'code',
    ...severityOf(fields['severity'], notes),
    ...words,
    ...present({ locations, patch }),
    ...referencesOf(textOf(code['url'])),
  });
}

function severityOf(value: unknown, { notices }: CodeNotes): Rated {
  const word = typeof value === 'number' ? NAMES[value] : textOf(value);
  return word === undefined || word === 'UNKNOWN_SEVERITY'
    ? { severity: 'medium', severitySource: 'default' }
    : rate(word, RDJSON_SEVERITIES, notices);
}

function toldOf(path: string | undefined, value: unknown): Told {
  const range = fieldsOf(value);
  const start = fieldsOf(range['start']);
  const end = fieldsOf(range['end']);
  return {
    path,
    line: numberOf(start['line']),
    column: numberOf(start['column']),
    endLine: numberOf(end['line']),
    endColumn: numberOf(end['column']),
  };
}
