import { ScanError } from '../../domain/errors.ts';
import { messageReport, type CodeAbout, type CodeMessages, type CodeNotes } from '../code-reading.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';
import { foundAs, isDeeper, type Seen } from './finding.ts';

/** What govulncheck writes with `-format json`: a stream of messages, one after the other (golang.org/x/vuln/internal/govulncheck). */
export const govulncheckReport = messageReport({
  name: 'govulncheck JSON',
  syntax: 'json-stream',
  elements: [['finding'], ['osv'], ['progress']],
  schema: {
    type: 'object',
    required: ['config'],
    properties: {
      config: {
        type: 'object',
        required: ['protocol_version', 'scanner_name'],
        properties: { scanner_name: { const: 'govulncheck' }, protocol_version: { type: 'string', pattern: '^v1\\.' } },
      },
    },
  },
  begin: messages,
});

/** Keeps of each vulnerability in a module what was seen deepest: each comes once for each level that it was found on. */
function messages(notes: CodeNotes): CodeMessages {
  const records = new Map<string, Readonly<Record<string, unknown>>>();
  const seen = new Map<string, Seen[]>();
  return {
    element: (value: unknown, pattern: number) => {
      const fields = fieldsOf(value);
      if (pattern === 1) {
        records.set(textOf(fields['id']) ?? '', fields);
      } else if (pattern === 0) {
        keep(fields, seen, notes);
      }
    },
    end: (skeleton: unknown) => {
      const config = fieldsOf(fieldsOf(skeleton)['config']);
      for (const [first, ...more] of seen.values()) {
        if (first !== undefined) {
          notes.found(foundAs([first, ...more], records.get(first.id) ?? {}, textOf(config['scan_level']), notes));
        }
      }
      return aboutOf(config);
    },
  };
}

function keep(fields: Readonly<Record<string, unknown>>, seen: Map<string, Seen[]>, notes: CodeNotes): void {
  const id = textOf(fields['osv']);
  const trace = listOf(fields['trace']).map(fieldsOf);
  const module = textOf(trace[0]?.['module']);
  if (id === undefined || module === undefined) {
    notes.missed({ what: id ?? 'a finding of govulncheck', reason: 'It does not say what it is about' });
    return;
  }
  const one: Seen = { id, module, trace, fixedVersion: textOf(fields['fixed_version']) };
  const key = JSON.stringify([id, module]);
  const [known, ...more] = seen.get(key) ?? [];
  if (known === undefined || isDeeper(one, known)) {
    seen.set(key, [one]);
  } else if (!isDeeper(known, one)) {
    seen.set(key, [known, ...more, one]);
  }
}

function aboutOf(config: Readonly<Record<string, unknown>>): CodeAbout {
  const version = textOf(config['scanner_version'])?.replace(/^v/, '');
  const [source, updatedAt] = [textOf(config['db']), textOf(config['db_last_modified'])];
  if (updatedAt?.startsWith('0001') === true) {
    // It takes a folder for a list of records, however few they are.
    throw new ScanError(`govulncheck knew of no vulnerability: its database ${source ?? ''} is empty`);
  }
  const database = { ...(source !== undefined && { source }), ...(updatedAt !== undefined && { updatedAt }) };
  return { ...(version !== undefined && { version }), ...(source !== undefined && { database }) };
}
