import type { Component, Finding, FindingKind, Location, Patch, Resource, SeveritySource, Status } from './finding.ts';
import type { Target } from './scan.ts';
import type { Severity } from './severity.ts';

/** What one scanner says of one thing that is wrong, before it is merged with what others say. */
export interface Observation {
  readonly ruleId: string;
  readonly kind: FindingKind;
  readonly title: string;
  readonly severity: Severity;
  readonly severitySource: SeveritySource;
  readonly severityReason?: string;
  readonly nativeSeverity?: string;
  /** Default `open`. */
  readonly status?: Status;
  /** What is wrong here, with the values seen; secrets redacted. */
  readonly message?: string;
  readonly remediation?: string;
  /** The name people use, when it is not the rule's: CVE-2021-44228. */
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly advisories?: readonly string[];
  readonly component?: Component;
  /** Of what is in no component, as a secret: the layer of the image that brought it. */
  readonly layer?: NonNullable<Component['layer']>;
  readonly locations?: readonly Location[];
  readonly resource?: Resource;
  readonly control?: string;
  /** What the same control is called in the crosswalk of all scanners; default the rule id. */
  readonly controlKey?: string;
  /** The file of the resource and where in it the control is broken, as far as the scanners that are joined tell it; default the place and the field path. */
  readonly controlPlace?: string;
  readonly licence?: string;
  readonly scores?: NonNullable<Finding['scores']>;
  /** Whether a call to it was traced; absent when nobody looked. */
  readonly reachable?: boolean;
  readonly references?: readonly string[];
  readonly published?: string;
  readonly patch?: Patch;
  /** How often the scanner said so; default 1. */
  readonly count?: number;
}

/** The observations of one scan. */
export interface Observed {
  readonly scan: string;
  readonly target: Target;
  readonly observations: readonly Observation[];
}
