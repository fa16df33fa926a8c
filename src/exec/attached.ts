import { spawn, type ChildProcess } from 'node:child_process';
import { notStarted } from './run.ts';
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
export function runAttached(request: AttachedRequest): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(notStarted(request, error));
    try {
      follow(start(request), request.signal, resolve).once('error', refuse);
    } catch (error) {
      // Some of what speaks against a start is thrown at once.
      refuse(error as NodeJS.ErrnoException);
    }
  });
}

function start({ command, args, cwd, env }: AttachedRequest): ChildProcess {
  return spawn(command, args, {
    cwd,
    env: withSafePath(env),
    shell: false,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function follow(child: ChildProcess, signal: AbortSignal, ended: (exitCode: number | null) => void): ChildProcess {
  let grace: NodeJS.Timeout | undefined;
  const abort = (): void => {
    child.kill('SIGTERM');
    grace = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  };
  child.once('spawn', () => (signal.aborted ? abort() : signal.addEventListener('abort', abort, { once: true })));
  return child.once('close', (exitCode) => {
    clearTimeout(grace);
    signal.removeEventListener('abort', abort);
    ended(exitCode);
  });
}
