import type { XmlElement } from '../../decode/decode-xml.ts';
import { codeReport, type CodeNotes } from '../code-reading.ts';
import { textOf } from '../fields.ts';
import { rate, type SeverityWords } from '../severity-words.ts';
import { described, numberIn } from '../told-place.ts';

/** The words of Checkstyle, and those that other tools put in their place. */
export const CHECKSTYLE_SEVERITIES: SeverityWords = {
  error: 'high',
  warning: 'medium',
  info: 'low',
  ignore: 'info',
  note: 'low',
  notice: 'low',
  style: 'info',
};

/** What many linters write as Checkstyle does (checkstyle.org, XMLLogger): files, and what is wrong in each. */
export const checkstyleReport = codeReport({
  name: 'Checkstyle',
  syntax: 'xml',
  elements: [],
  schema: { type: 'object', properties: { name: { const: 'checkstyle' } } },
  element: () => undefined,
  rest: (root, notes) => {
    // The schema has checked that it is one; `version` is that of Checkstyle, not of the tool.
    for (const child of (root as XmlElement).children) {
      fileOf(child, notes);
    }
    return undefined;
  },
});

function fileOf(file: XmlElement, notes: CodeNotes): void {
  if (file.name === 'exception') {
    excepted(file, undefined, notes);
    return;
  }
  if (file.name !== 'file') {
    foreign(file, notes);
    return;
  }
  const path = textOf(file.attributes['name']);
  for (const child of file.children) {
    if (child.name === 'error') {
      wrong(child, path, notes);
    } else if (child.name === 'exception') {
      excepted(child, path, notes);
    } else {
      foreign(child, notes);
    }
  }
}

function wrong({ attributes }: XmlElement, path: string | undefined, notes: CodeNotes): void {
  const { line, column, severity, source } = attributes;
  const rule = textOf(source) ?? 'unknown';
  const said = textOf(attributes['message']);
  if (said === undefined) {
    notes.notices.add('A result has no message');
  }
  notes.found({
    ruleId: rule,
    kind: 'code',
    ...rate(textOf(severity), CHECKSTYLE_SEVERITIES, notes.notices),
    ...described(said ?? rule, { path, line: numberIn(line), column: numberIn(column) }, notes),
  });
}

/** The tool broke on a file: nobody knows what it would have found. */
function excepted({ text }: XmlElement, path: string | undefined, notes: CodeNotes): void {
  const [first = 'it does not say why'] = text.trim().split('\n');
  notes.missed({
    what: path ?? 'the report',
    reason: `The tool broke here: ${first === '' ? 'it does not say why' : first}`,
  });
}

function foreign({ name }: XmlElement, notes: CodeNotes): void {
  notes.missed({
    what: 'the report',
    reason: `It holds <${name}>, which no Checkstyle report has, so that it is not read`,
  });
}
