import { actionlint } from './actionlint/index.ts';
import type { CodeScanner } from './code-scanner.ts';
import { gitleaks } from './gitleaks/index.ts';
import { golangciLint } from './golangci-lint/index.ts';
import { govulncheck } from './govulncheck/index.ts';
import { hadolint } from './hadolint/index.ts';
import { osvScanner } from './osv-scanner/index.ts';
import { semgrep } from './semgrep/index.ts';
import { shellcheck } from './shellcheck/index.ts';
import { zizmor } from './zizmor/index.ts';

/** The scanners of source code, in the order in which they start: those that take longest first. */
export const codeScanners: readonly CodeScanner[] = [
  golangciLint,
  govulncheck,
  semgrep,
  osvScanner,
  gitleaks,
  shellcheck,
  hadolint,
  zizmor,
  actionlint,
];

/** The scanner of source code of this name; undefined when there is none. */
export function codeScanner(name: string): CodeScanner | undefined {
  return codeScanners.find((scanner) => scanner.name === name);
}
