import { containerControls } from './container-controls.ts';
import { hostControls } from './host-controls.ts';
import { privilegedControls } from './privilege-controls.ts';
import { resourceControls } from './resource-controls.ts';

/** The scanners of manifests whose rules are in the table. */
export const CROSSWALK_TOOLS = ['builtin', 'kubescape', 'kube-linter', 'kube-score', 'kubesec', 'trivy'] as const;
export type CrosswalkTool = (typeof CROSSWALK_TOOLS)[number];
/** Those, and the tools whose rules are the team's own. */
export type ManifestTool = CrosswalkTool | 'conftest' | 'opa';

/**
 * What one breach of a control is about: the whole resource, or one container, port or volume of it, or one value that a field holds. Two sightings are of one breach
 * only when they agree in it.
 */
export type ControlScope = 'resource' | 'container' | 'port' | 'volume' | 'field';

/** One control, under the names that standards and scanners have for it. All of a row mean the same: a wrong row would hide findings. */
export interface CrosswalkRow {
  /** Never changes once released: it is part of fingerprints. */
  readonly key: string;
  readonly title: string;
  readonly scope: ControlScope;
  /** CIS Kubernetes Benchmark 1.12. */
  readonly cis?: readonly string[];
  /** Section of the NSA/CISA Kubernetes Hardening Guide 1.2. */
  readonly nsa?: string;
  /** Techniques of the MITRE ATT&CK matrix for containers. */
  readonly attack?: readonly string[];
  /** Pod Security Standards: the level and the control. */
  readonly podSecurity?: string;
  /** Rule ids; behind a # what of a rule is meant, where a rule says several things. */
  readonly rules: Readonly<Partial<Record<CrosswalkTool, readonly string[]>>>;
}

export const CROSSWALK: readonly CrosswalkRow[] = [
  ...hostControls,
  ...privilegedControls,
  ...containerControls,
  ...resourceControls,
];
