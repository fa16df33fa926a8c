import type { Status } from '../../domain/finding.ts';
import type { Notices } from '../notices.ts';
import type { SeverityWords } from '../severity-words.ts';

/** The words of Trivy. */
export const TRIVY_SEVERITIES: SeverityWords = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  unknown: 'unknown',
};

// "fixed" says that a fix exists: the package that was found has not got it.
const STATUSES: Readonly<Record<string, Status>> = {
  unknown: 'open',
  affected: 'open',
  fixed: 'open',
  under_investigation: 'open',
  will_not_fix: 'open',
  fix_deferred: 'open',
  end_of_life: 'open',
  not_affected: 'not-affected',
};

// What a person or a statement decided of a finding after it was found (VEX, .trivyignore).
const DECISIONS: Readonly<Record<string, Status>> = {
  ignored: 'suppressed',
  not_affected: 'not-affected',
  fixed: 'fixed',
  affected: 'open',
  under_investigation: 'open',
  unknown: 'open',
};

const MISCONFIGURATION_STATUSES: Readonly<Record<string, Status>> = { FAIL: 'open', EXCEPTION: 'suppressed' };

/** The status of a vulnerability; one that is not known counts as open and is told in a notice. */
export function vulnerabilityStatus(word: string | undefined, notices: Notices): Status {
  return statusIn(STATUSES, word, notices);
}

export function decisionStatus(word: string | undefined, notices: Notices): Status {
  return statusIn(DECISIONS, word, notices);
}

export function misconfigurationStatus(word: string | undefined, notices: Notices): Status {
  return statusIn(MISCONFIGURATION_STATUSES, word, notices);
}

function statusIn(words: Readonly<Record<string, Status>>, word: string | undefined, notices: Notices): Status {
  const known = word === undefined ? 'open' : words[word];
  if (known === undefined) {
    notices.add(`The status ${JSON.stringify(word)} is not known here and was read as open`);
  }
  return known ?? 'open';
}

/** A check under its one present name: DS002 and AVD-DS-0002 became DS-0002 in Trivy 0.68. */
export function checkId(written: string): string {
  const [, , family, number] = /^(AVD-)?([A-Z]+)-?0*(\d+)$/.exec(written) ?? [];
  return family === undefined || number === undefined ? written : `${family}-${number.padStart(4, '0')}`;
}
