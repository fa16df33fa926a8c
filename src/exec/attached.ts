import { spawn } from 'node:child_process';
import { ScanError } from '../domain/errors.ts';
import { withSafePath } from './which.ts';

/** How long a process may take to end by itself after it was asked to. */
const GRACE_MS = 5_000;

export interface AttachedRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/**
 * Runs a process that speaks to the terminal or the log of this one. On abort it is asked to end, and then made to.
 * Answers its exit code, null when a signal ended it; rejects with a `ScanError` when it cannot be started.
 */
export function runAttached({ command, args, cwd, env, signal }: AttachedRequest): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: withSafePath(env),
      shell: false,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    let grace: NodeJS.Timeout | undefined;
    const abort = (): void => {
      child.kill('SIGTERM');
      grace = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    };
    child.once('spawn', () => (signal.aborted ? abort() : signal.addEventListener('abort', abort, { once: true })));
    child.once('error', (error) => reject(new ScanError(`Could not start ${command} in ${cwd}`, { cause: error })));
    child.once('close', (exitCode) => {
      clearTimeout(grace);
      signal.removeEventListener('abort', abort);
      resolve(exitCode);
    });
  });
}
