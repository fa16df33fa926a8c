import type { Status } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { CodeNotes } from '../code-reading.ts';
import { fieldsOf, numberOf, textOf } from '../fields.ts';
import { rate, type SeverityWords } from '../severity-words.ts';
import { code, infrastructure, other, type Read } from './code.ts';
import { container, dependency } from './packages.ts';
import { health, secret } from './repository.ts';

type Fields = Readonly<Record<string, unknown>>;
type Reader = (result: Fields, notes: CodeNotes) => Read;

const WORDS: SeverityWords = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  info: 'info',
  information: 'info',
};

/** By the type of a result, as the engines of Checkmarx One name themselves (internal/params/flags.go of ast-cli). */
const READERS: Readonly<Record<string, Reader>> = {
  sast: code,
  kics: infrastructure,
  sca: dependency,
  containers: container,
  'sscs-secret-detection': secret,
  'sscs-scorecard': health,
};

/** What Checkmarx One says of one thing; undefined where it says too little to be shown. */
export function observationOf(value: unknown, notes: CodeNotes): Observation | undefined {
  const result = fieldsOf(value);
  const type = textOf(result['type']) ?? '';
  const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  if (reader === undefined) {
    notes.notices.add(`Results of the type ${JSON.stringify(type)} are not known here and were read as code`);
  }
  const read = (reader ?? other)(result, notes);
  if (read === undefined) {
    return undefined;
  }
  const cvss =
    read.kind === 'vulnerability' ? numberOf(fieldsOf(result['vulnerabilityDetails'])['cvssScore']) : undefined;
  return {
    ...read,
    ...rate(textOf(result['severity']), WORDS, notes.notices, cvss),
    ...(cvss !== undefined && { scores: { cvss } }),
    status: statusOf(result),
  };
}

/** One that somebody only proposes to be no danger is open until somebody else agrees. */
function statusOf({ state, status }: Fields): Status {
  return status === 'FIXED' ? 'fixed' : state === 'NOT_EXPLOITABLE' ? 'suppressed' : 'open';
}
