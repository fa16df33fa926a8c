import type { Severity } from '../domain/severity.ts';
import type { FieldPath, Json, ManifestObject } from './manifest.ts';

/** A released minor version of Kubernetes, as in { major: 1, minor: 34 }. */
export interface KubernetesVersion {
  readonly major: number;
  readonly minor: number;
}

/** What a rule may know besides the object: the other objects of the same scan, and for which Kubernetes it judges. */
export interface RuleContext {
  readonly version: KubernetesVersion;
  readonly objects: readonly ManifestObject[];
}

/** One change to a manifest: `set` makes missing parents; `delete` removes the field. */
export type Edit =
  | { readonly op: 'set'; readonly path: FieldPath; readonly value: Json }
  | { readonly op: 'delete'; readonly path: FieldPath };

/** The one safe answer to a hit: nothing that works today stops working, as far as the manifest shows. */
export interface Fix {
  readonly description: string;
  readonly edits: readonly Edit[];
}

/** One place that breaks a rule. */
export interface Hit {
  readonly object: ManifestObject;
  /** The offending field; where it is missing, the path it should have. */
  readonly path: FieldPath;
  /** What is wrong here, with the value seen. Never the value of a secret. */
  readonly message: string;
  /** When it differs from the rule's. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

export interface Rule {
  /** GH-<area>-<name>, as in GH-PSS-PRIVILEGED; never changes once released. */
  readonly id: string;
  readonly title: string;
  /** The control of the standard it implements, with the standard's own words for it, and where it is published. */
  readonly control: { readonly standard: string; readonly name: string; readonly url: string };
  /** Controls of other standards that ask for the same, so that one fault is reported once. */
  readonly also?: readonly Rule['control'][];
  readonly severity: Exclude<Severity, 'unknown'>;
  /** Why this severity, in one sentence. */
  readonly severityReason: string;
  /** What to write instead. */
  readonly remediation: string;
  /** The kinds it looks at, for the documentation: Pod stands for every kind that holds a pod template. */
  readonly kinds: readonly string[];
  /** Whether the rule exists for this version of Kubernetes; absent: for every version. */
  readonly appliesTo?: (version: KubernetesVersion) => boolean;
  /** Hits on one object. A rule over the whole set has `checkAll` instead. */
  readonly check?: (object: ManifestObject, context: RuleContext) => Iterable<Hit>;
  readonly checkAll?: (context: RuleContext) => Iterable<Hit>;
}
