import type { LockRow } from '../../domain/installation.ts';
import { rows as actionlint } from './rows/actionlint.ts';
import { rows as checkmarx } from './rows/checkmarx.ts';
import { rows as conftest } from './rows/conftest.ts';
import { rows as cosign } from './rows/cosign.ts';
import { rows as fossa } from './rows/fossa.ts';
import { rows as gitleaks } from './rows/gitleaks.ts';
import { rows as golangciLint } from './rows/golangci-lint.ts';
import { rows as govulncheck } from './rows/govulncheck.ts';
import { rows as grype } from './rows/grype.ts';
import { rows as hadolint } from './rows/hadolint.ts';
import { rows as kubeBench } from './rows/kube-bench.ts';
import { rows as kubeLinter } from './rows/kube-linter.ts';
import { rows as kubeScore } from './rows/kube-score.ts';
import { rows as kubescape } from './rows/kubescape.ts';
import { rows as kubesec } from './rows/kubesec.ts';
import { rows as opa } from './rows/opa.ts';
import { rows as osvScanner } from './rows/osv-scanner.ts';
import { rows as semgrep } from './rows/semgrep.ts';
import { rows as shellcheck } from './rows/shellcheck.ts';
import { rows as snyk } from './rows/snyk.ts';
import { rows as sonobuoy } from './rows/sonobuoy.ts';
import { rows as syft } from './rows/syft.ts';
import { rows as trivy } from './rows/trivy.ts';
import { rows as zizmor } from './rows/zizmor.ts';

const ROWS: Readonly<Record<string, readonly LockRow[]>> = {
  actionlint: actionlint,
  checkmarx: checkmarx,
  conftest: conftest,
  cosign: cosign,
  fossa: fossa,
  gitleaks: gitleaks,
  'golangci-lint': golangciLint,
  govulncheck: govulncheck,
  grype: grype,
  hadolint: hadolint,
  'kube-bench': kubeBench,
  'kube-linter': kubeLinter,
  'kube-score': kubeScore,
  kubescape: kubescape,
  kubesec: kubesec,
  opa: opa,
  'osv-scanner': osvScanner,
  semgrep: semgrep,
  shellcheck: shellcheck,
  snyk: snyk,
  sonobuoy: sonobuoy,
  syft: syft,
  trivy: trivy,
  zizmor: zizmor,
};

/** The rows of a scanner, newest first; none for a scanner that the lock does not know. */
export function rowsOf(scanner: string): readonly LockRow[] {
  return ROWS[scanner] ?? [];
}
