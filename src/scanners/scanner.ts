import type { AccessGraph } from '../domain/access.ts';
import type { Observation } from '../domain/observation.ts';
import type { ControlResult, Coverage, Gap, Scan, Target } from '../domain/scan.ts';

/** What a scan that came to its end has to say. */
export interface ScanResult {
  readonly observations: readonly Observation[];
  readonly controls: readonly ControlResult[];
  readonly coverage: Coverage;
  readonly gaps: readonly Gap[];
  /** Where only some files were looked at: those, as a scan names them. */
  readonly limitedTo?: NonNullable<Scan['limitedTo']>;
  /** What a reader should know that is neither finding nor gap. */
  readonly notices: readonly string[];
  readonly access?: AccessGraph;
  /** Of a scanner that scores what it looked at, by the name of the score; from 0 to 100, more is better. */
  readonly scores?: NonNullable<Scan['scores']>;
  /** Of a scanner that looks things up: how old what it knows is. */
  readonly database?: NonNullable<Scan['database']>;
}

/** How far a scan is: `done` of `total` units, where the scanner can tell. */
export interface Progress {
  readonly done: number;
  readonly total?: number;
  readonly unit: string;
}

export interface ScanContext {
  readonly signal: AbortSignal;
  progress(progress: Progress): void;
}

/** A scanner that is part of Gatehouse: rules in TypeScript that read the target themselves. */
export interface BuiltinScanner<Options> {
  readonly name: string;
  readonly driver: 'builtin';
  readonly version: string;
  readonly homepage: string;
  readonly licence: string;
  readonly targets: readonly Target['kind'][];
  /** Rejects with a `ScanError` when nothing could be looked at. */
  scan(target: Target, options: Options, context: ScanContext): Promise<ScanResult>;
}
