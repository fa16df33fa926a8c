import type { CodeNotes } from '../code-reading.ts';
import { fieldsOf, present, textOf } from '../fields.ts';
import { referencesOf } from '../names.ts';
import type { Read } from './code.ts';
import { placed, placeOf } from './place.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A secret. What was found, and the text around it, stay in the service: nothing of them is read. */
export function secret(result: Fields, notes: CodeNotes): Read {
  const data = fieldsOf(result['data']);
  const rule = textOf(data['ruleName']) ?? textOf(data['ruleId']) ?? 'secret';
  return {
    ruleId: rule,
    kind: 'secret',
    title: `Secret: ${rule}`,
    controlKey: `secret:${rule}`,
    message: 'The text of the secret is not kept here',
    remediation: 'Revoke it, then take it out of the code and of the history',
    ...placed(placeOf(data['filename'], data, notes)),
  };
}

/** What is wrong with how the repository is kept (Scorecard). */
export function health(result: Fields, notes: CodeNotes): Read {
  const data = fieldsOf(result['data']);
  const rule = textOf(data['ruleName']) ?? textOf(data['ruleId']) ?? 'repository-health';
  const description = textOf(data['ruleDescription']) ?? textOf(result['description']);
  const remediation = textOf(data['remediation']);
  return {
    ruleId: rule,
    kind: 'misconfiguration',
    title: `Repository: ${rule}`,
    ...present({ message: description, remediation }),
    ...placed(placeOf(data['filename'], data, notes)),
    ...referencesOf(textOf(data['remediationLink'])),
  };
}
