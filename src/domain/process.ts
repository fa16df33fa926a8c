/** A process to run: argv only, never a shell. */
export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the process; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** More output than this ends the process; what came until then is kept. */
  readonly maxOutputBytes: number;
  readonly signal: AbortSignal;
}

export interface ProcessResult {
  /** null when the process was ended by a signal. */
  readonly exitCode: number | null;
  /** The signal that ended the process, as in SIGKILL. */
  readonly signal?: string;
  readonly endedBy: 'exit' | 'signal' | 'timeout' | 'output-limit' | 'abort';
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a process to its end; rejects only when it could not be started. */
export type Run = (request: ProcessRequest) => Promise<ProcessResult>;
