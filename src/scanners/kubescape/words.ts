import type { Status } from '../../domain/finding.ts';
import type { ControlResult } from '../../domain/scan.ts';
import type { Severity } from '../../domain/severity.ts';
import { numberOf, textOf } from '../fields.ts';
import type { Notices } from '../notices.ts';
import { rate, type Rated, type SeverityWords } from '../severity-words.ts';

const SEVERITIES: SeverityWords = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  negligible: 'info',
  unknown: 'unknown',
};

/** A word, which reports have since v3.0.46; else the factor that Kubescape makes the word from (opa-utils, reporthandling/apis/severity.go). */
export function severityOf(word: unknown, factor: unknown, notices: Notices): Rated {
  const native = textOf(word);
  const score = numberOf(factor);
  return native === undefined && score !== undefined
    ? { severity: severityOfFactor(score), severitySource: 'score', nativeSeverity: String(score) }
    : rate(native, SEVERITIES, notices);
}

function severityOfFactor(factor: number): Severity {
  if (factor >= 9) {
    return 'critical';
  }
  if (factor >= 7) {
    return 'high';
  }
  if (factor >= 4) {
    return 'medium';
  }
  return factor >= 1 ? 'low' : 'unknown';
}

/** What Kubescape says of a control, or of a resource under a control. */
export interface Outcome {
  readonly result: ControlResult['result'];
  /** Of the finding; absent where there is none. */
  readonly finding?: Status;
  /** Why it was not evaluated although it could have been. */
  readonly missed?: string;
}

const PASSED: Outcome = { result: 'pass' };
const FAILED: Outcome = { result: 'fail', finding: 'open' };
const MANUAL: Outcome = { result: 'manual', finding: 'manual' };
const EXCEPTED: Outcome = { result: 'pass', finding: 'suppressed' };

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  'passed/': PASSED,
  'success/': PASSED,
  'passed/w/exceptions': EXCEPTED,
  'passed/irrelevant': PASSED,
  'irrelevant/': PASSED,
  'failed/': FAILED,
  'excluded/': EXCEPTED,
  'warning/': EXCEPTED,
  'ignore/': EXCEPTED,
  'skipped/requires review': MANUAL,
  'skipped/manual review': MANUAL,
  'skipped/configuration': {
    result: 'skip',
    missed: 'it needs inputs that are not there: controls-inputs.json of the artifacts holds them',
  },
  'skipped/integration': { result: 'skip', missed: 'it needs data of a cluster component that was not there' },
  'skipped/notEvaluated': { result: 'skip', missed: 'Kubescape did not evaluate it' },
  'skipped/irrelevant': PASSED,
  'skipped/': { result: 'skip' },
};

/** One that is not known counts as open and is told in a notice. */
export function outcomeOf(status: unknown, subStatus: unknown, notices: Notices): Outcome {
  const word = textOf(status) ?? 'skipped';
  const sub = textOf(subStatus) ?? '';
  const known = OUTCOMES[`${word}/${sub}`] ?? (word === 'failed' ? FAILED : undefined);
  if (known === undefined) {
    notices.add(`The status ${JSON.stringify(`${word} ${sub}`.trim())} is not known here and was read as failed`);
  }
  return known ?? FAILED;
}
