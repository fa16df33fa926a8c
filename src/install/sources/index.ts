import type { ScannerSource } from '../../domain/installation.ts';
import {
  actionlint,
  fossa,
  gitleaks,
  golangciLint,
  govulncheck,
  hadolint,
  osvScanner,
  semgrep,
  shellcheck,
  zizmor,
} from './code.ts';
import { cosign, grype, snyk, syft, trivy } from './images.ts';
import { conftest, kubeBench, kubeLinter, kubeScore, kubescape, kubesec, opa, sonobuoy } from './kubernetes.ts';
import { checkmarx } from './services.ts';

const ALL: readonly ScannerSource[] = [
  actionlint,
  checkmarx,
  conftest,
  cosign,
  fossa,
  gitleaks,
  golangciLint,
  govulncheck,
  grype,
  hadolint,
  kubeBench,
  kubeLinter,
  kubeScore,
  kubescape,
  kubesec,
  opa,
  osvScanner,
  semgrep,
  shellcheck,
  snyk,
  sonobuoy,
  syft,
  trivy,
  zizmor,
];

/** Where each scanner comes from, by name. */
export const SOURCES: ReadonlyMap<string, ScannerSource> = new Map(ALL.map((source) => [source.name, source]));
