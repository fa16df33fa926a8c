import { CHECKSTYLE_SEVERITIES } from '../../src/scanners/checkstyle/report.ts';
import { CODE_QUALITY_SEVERITIES } from '../../src/scanners/code-quality/report.ts';
import { GOLANGCI_LINT_WORDS } from '../../src/scanners/golangci-lint/severity.ts';
import { GRYPE_SEVERITIES } from '../../src/scanners/grype/match.ts';
import { HADOLINT_LEVELS } from '../../src/scanners/hadolint/report.ts';
import { JUNIT_TYPES } from '../../src/scanners/junit/outcome.ts';
import { RDJSON_SEVERITIES } from '../../src/scanners/rdjson/report.ts';
import { SARIF_LEVELS } from '../../src/scanners/sarif/result.ts';
import type { SeverityWords } from '../../src/scanners/severity-words.ts';
import { TRIVY_SEVERITIES } from '../../src/scanners/trivy/words.ts';

/** What the words of scanners and of forms of reports mean here, where a table says so. Where rules decide, their page tells them. */
export const SEVERITY_TABLES: Readonly<Record<string, SeverityWords>> = {
  checkstyle: CHECKSTYLE_SEVERITIES,
  'code-quality': CODE_QUALITY_SEVERITIES,
  'golangci-lint': GOLANGCI_LINT_WORDS,
  grype: GRYPE_SEVERITIES,
  hadolint: HADOLINT_LEVELS,
  junit: JUNIT_TYPES,
  rdjson: RDJSON_SEVERITIES,
  sarif: SARIF_LEVELS,
  trivy: TRIVY_SEVERITIES,
  zizmor: SARIF_LEVELS,
};
