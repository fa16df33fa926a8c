import { codeReport, type CodeNotes } from '../code-reading.ts';
import { fieldsOf, lineOf, present, textOf } from '../fields.ts';
import { sourcePlace } from '../source-place.ts';

/** Keys that open more than one thing: private keys, clouds, and the hosts of code. */
const MASTER_KEYS = /private-key|aws|gcp|azure|github|gitlab|slack|stripe/;

/** What gitleaks writes with `--report-format json`; without a finding, some versions write null. */
export const gitleaksReport = codeReport({
  name: 'gitleaks JSON',
  elements: [['*']],
  schema: { type: ['array', 'null'], maxItems: 0 },
  element: leak,
});

/** The secret, the line around it, and the commit's author stay in the scanner's report: nothing of them is read. */
function leak(value: unknown, notes: CodeNotes): void {
  const fields = fieldsOf(value);
  const rule = textOf(fields['RuleID']);
  const file = textOf(fields['File']);
  if (rule === undefined || file === undefined) {
    notes.missed({ what: 'a secret', reason: 'gitleaks reports one without its rule or its file' });
    return;
  }
  const [startLine, endLine] = [lineOf(fields['StartLine']), lineOf(fields['EndLine'])];
  const place = sourcePlace(file, notes.context);
  const description = textOf(fields['Description']) ?? rule;
  const isMasterKey = MASTER_KEYS.test(rule);
  notes.found({
    ruleId: rule,
    kind: 'secret',
    title: description,
    controlKey: `secret:${rule}`,
    severity: isMasterKey ? 'critical' : 'high',
    severitySource: 'default',
    severityReason: isMasterKey
      ? 'A key of this kind opens more than one thing'
      : 'A secret in the code is at least high',
    message: 'The text of the secret is not kept here',
    remediation: 'Revoke it, then take it out of the code and of the history',
    ...(place !== undefined && { locations: [{ ...place, ...present({ startLine, endLine }) }] }),
  });
}
