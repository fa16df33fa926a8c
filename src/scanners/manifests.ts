import { conftest } from './conftest/index.ts';
import { kubeLinter } from './kube-linter/index.ts';
import { kubeScore } from './kube-score/index.ts';
import { kubescape } from './kubescape/index.ts';
import { kubesec } from './kubesec/index.ts';
import type { ManifestScanner } from './manifest-scanner.ts';
import { opa } from './opa/index.ts';
import { trivyConfig } from './trivy/config.ts';

/** The scanners of manifests that are programs, in the order in which they start: those that take longest first. */
export const manifestScanners: readonly ManifestScanner[] = [
  kubescape,
  trivyConfig,
  conftest,
  opa,
  kubeLinter,
  kubesec,
  kubeScore,
];

/** The scanner of manifests of this name; undefined when there is none. */
export function manifestScanner(name: string): ManifestScanner | undefined {
  return manifestScanners.find((scanner) => scanner.name === name);
}
