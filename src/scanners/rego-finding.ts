import type { Observation } from '../domain/observation.ts';
import type { Severity } from '../domain/severity.ts';
import { fieldsOf, numberOf, present, textOf } from './fields.ts';
import { placeInManifests } from './manifest-places.ts';
import type { Notices } from './notices.ts';
import type { ReadContext } from './reading.ts';
import { rate, type SeverityWords } from './severity-words.ts';

/** What a policy of the team's own says of one object. */
export interface RegoFinding {
  /** As in main.deny. */
  readonly rule: string;
  /** A text, or an object with `msg`. */
  readonly value: unknown;
  /** What conftest has moved out of the object; the object itself else. */
  readonly metadata: unknown;
  readonly file: string;
  readonly isWarning: boolean;
  readonly isExcepted: boolean;
}

const WORDS: SeverityWords = {
  critical: 'critical',
  high: 'high',
  error: 'high',
  medium: 'medium',
  moderate: 'medium',
  warning: 'medium',
  low: 'low',
  info: 'info',
  note: 'info',
};

/** A deny must not be merged, a warning may: unless the policy says a severity of its own. */
export function regoObservation(
  tool: 'conftest' | 'opa',
  finding: RegoFinding,
  context: ReadContext,
  notices: Notices,
): Observation {
  const { rule, value, metadata, file, isWarning, isExcepted } = finding;
  const fields = fieldsOf(metadata);
  const message = textOf(value) ?? textOf(fieldsOf(value)['msg']) ?? textOf(fieldsOf(value)['message']) ?? rule;
  const id = textOf(fields['id']) ?? textOf(fields['code']) ?? rule;
  const word = textOf(fields['severity']);
  const severity: Severity = isWarning ? 'medium' : 'high';
  const observation: Observation = {
    ruleId: id,
    kind: 'misconfiguration',
    title: message.split('\n')[0] ?? rule,
    ...(word !== undefined && Object.hasOwn(WORDS, word.trim().toLowerCase())
      ? rate(word, WORDS, notices)
      : { severity, severitySource: 'default', nativeSeverity: isWarning ? 'warning' : 'failure' }),
    status: isExcepted ? 'suppressed' : 'open',
    message,
    ...present({ remediation: textOf(fields['remediation']) }),
    controlKey: `${tool} ${id}: ${message}`,
  };
  if (word !== undefined && !Object.hasOwn(WORDS, word.trim().toLowerCase())) {
    notices.add(`The severity ${JSON.stringify(word)} of a policy is not known here and was left out`);
  }
  const fieldPath = textOf(fields['fieldPath']) ?? textOf(fields['field']) ?? textOf(fields['path']);
  const container = textOf(fields['container']);
  const startLine = numberOf(fieldsOf(fields['_loc'])['line']);
  return placeInManifests(tool, observation, { file, ...present({ fieldPath, container, startLine }) }, context);
}
