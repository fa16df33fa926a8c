import type { Severity } from '../../domain/severity.ts';
import type { Notices } from '../notices.ts';
import { rate, type Rated, type SeverityWords } from '../severity-words.ts';

/** Words that a `severity` section of its configuration may set; the four last are those of Code Climate. */
export const GOLANGCI_LINT_WORDS: SeverityWords = {
  critical: 'critical',
  high: 'high',
  error: 'high',
  medium: 'medium',
  warning: 'medium',
  low: 'low',
  info: 'info',
  notice: 'info',
  blocker: 'critical',
  major: 'high',
  minor: 'low',
};

/** Without a severity of its own an issue has that of its linter: what is wrong in the running program before what is only unusual. */
const LINTERS: Readonly<Record<string, Severity>> = {
  typecheck: 'high',
  gosec: 'medium',
  errcheck: 'medium',
  govet: 'medium',
  staticcheck: 'medium',
  bodyclose: 'medium',
  sqlclosecheck: 'medium',
  rowserrcheck: 'medium',
};

/** golangci-lint says no severity unless its configuration sets one. */
export function severityOf(linter: string, word: string | undefined, notices: Notices): Rated {
  return word === undefined || word.startsWith('@')
    ? { severity: LINTERS[linter] ?? 'low', severitySource: 'default' }
    : rate(word, GOLANGCI_LINT_WORDS, notices);
}
