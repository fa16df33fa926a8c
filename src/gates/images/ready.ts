import type { DatabaseState } from '../../scanners/process-scanner.ts';
import type { Scan } from '../../domain/scan.ts';
import type { Program } from '../process-scan.ts';

/** A scanner that can scan: its program and its database. */
export interface ReadyScanner extends Program {
  readonly version: string;
  readonly install: NonNullable<Scan['install']>;
  /** The folder of the database; empty when none is needed. */
  readonly cache: string;
  readonly database?: DatabaseState;
}

/** What could be got ready, and why the rest could not. */
export type Readiness =
  { readonly ready: ReadyScanner; readonly notices: readonly string[] } | { readonly reason: string };
