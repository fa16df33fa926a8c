import type { Report } from '../domain/report.ts';

/** The report itself, as `schemas/report.schema.json` describes it. */
export function renderJson(report: Report): string {
  return [...jsonParts(report)].join('');
}

const FINDINGS_PER_PART = 500;
// At an indent of two only the report itself has this line: a line break within a text is written as \n.
const EMPTY_FINDINGS = '\n  "findings": []';

/** The same text in parts, so that a report of a hundred megabytes is written without being held as one text. */
export function* jsonParts(report: Report): Generator<string> {
  const { findings } = report;
  if (findings.length === 0) {
    yield `${JSON.stringify(report, undefined, 2)}\n`;
    return;
  }
  const [head = '', tail = ''] = JSON.stringify({ ...report, findings: [] }, undefined, 2).split(EMPTY_FINDINGS);
  yield `${head}\n  "findings": [`;
  for (let start = 0; start < findings.length; start += FINDINGS_PER_PART) {
    const part = findings.slice(start, start + FINDINGS_PER_PART);
    // Written inside an object like the report, so that they are indented as in it.
    const text = JSON.stringify({ findings: part }, undefined, 2).slice(BEFORE.length, -AFTER.length);
    yield start === 0 ? text : `,${text}`;
  }
  yield `\n  ]${tail}\n`;
}

const BEFORE = '{\n  "findings": [';
const AFTER = '\n  ]\n}';
