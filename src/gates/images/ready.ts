import type { DatabasePart, DatabaseState } from '../../scanners/process-scanner.ts';
import type { Scan } from '../../domain/scan.ts';
import type { Program } from '../process-scan.ts';
import type { Supply } from './supply.ts';

/** A scanner that can scan: its program and its database. */
export interface ReadyScanner extends Program {
  readonly version: string;
  readonly install: NonNullable<Scan['install']>;
  /** The folder of the database; empty when none is needed. */
  readonly cache: string;
  readonly database?: DatabaseState;
  /** Gets a part of the database that only some images need. */
  readonly grow?: (part: DatabasePart) => Promise<Supply>;
}

/** What could be got ready, and why the rest could not. */
export type Readiness =
  { readonly ready: ReadyScanner; readonly notices: readonly string[] } | { readonly reason: string };
