import type { SeveritySource } from '../domain/finding.ts';
import type { Severity } from '../domain/severity.ts';
import type { Notices } from './notices.ts';

export interface Rated {
  readonly severity: Severity;
  readonly severitySource: SeveritySource;
  readonly nativeSeverity?: string;
}

/** What a scanner's words mean on the common scale; the words in lower case. */
export type SeverityWords = Readonly<Record<string, Severity>>;

/**
 * The severity a scanner said, on the common scale. Where it said none that is known, a CVSS score decides;
 * a word that is not in the table is told in a notice.
 */
export function rate(word: string | undefined, words: SeverityWords, notices: Notices, cvss?: number): Rated {
  const native = word === undefined ? {} : { nativeSeverity: word };
  const known = word === undefined ? undefined : words[word.trim().toLowerCase()];
  if (word !== undefined && known === undefined) {
    notices.add(`The severity ${JSON.stringify(word)} is not known here and was read as unknown`);
  }
  if (known !== undefined && known !== 'unknown') {
    return { severity: known, severitySource: 'native', ...native };
  }
  return cvss === undefined
    ? { severity: 'unknown', severitySource: word === undefined ? 'default' : 'native', ...native }
    : { severity: severityOfCvss(cvss), severitySource: 'cvss', ...native };
}

/** The qualitative rating scale of CVSS 3.1 (section 5) and 4.0 (section 6). */
export function severityOfCvss(score: number): Severity {
  if (score >= 9) {
    return 'critical';
  }
  if (score >= 7) {
    return 'high';
  }
  if (score >= 4) {
    return 'medium';
  }
  return score > 0 ? 'low' : 'info';
}
