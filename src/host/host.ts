import type { Log } from '../domain/log.ts';
import type { Progress } from '../scanners/scanner.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** 0 pass, 1 fail, 2 error: could not scan, used wrongly, cancelled, or broken. */
export type ExitCode = 0 | 1 | 2;

/** Where a gate runs, as far as every place can do the same. */
export interface Host {
  readonly env: Env;
  /** The absolute path that a relative working directory starts from. */
  readonly cwd: string;
  readonly log: Log;
  /** Aborted when somebody wants the run to end. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Shows a longer text that somebody asked for; it may hold anything. */
  show(title: string, text: string): void;
  /** Shows how far a scan is. */
  progress(scan: string, progress: Progress): void;
  /** Scanning is over: takes the progress away. */
  endProgress(): void;
}
