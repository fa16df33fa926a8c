import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { ScanError } from '../domain/errors.ts';
import type { ProcessRequest, ProcessResult, Run } from '../domain/process.ts';
import { withSafePath } from './which.ts';

/** How long a process may take to end by itself after it was asked to. */
const GRACE_MS = 2_000;

type Child = ChildProcessByStdio<null, Readable, Readable>;
type EndedBy = ProcessResult['endedBy'];

/**
 * Runs a process in a group of its own and ends the whole group on time-out, abort and too much output, so that no child of it stays behind.
 * Rejects with a `ScanError` when it cannot be started.
 */
export const run: Run = (request) => {
  if (request.signal.aborted) {
    return Promise.resolve({ exitCode: null, endedBy: 'abort', stdout: '', stderr: '' });
  }
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(notStarted(request, error));
    try {
      const child = start(request);
      child.once('error', refuse);
      child.once('spawn', () => resolve(follow(child, request)));
    } catch (error) {
      // Some of what speaks against a start is thrown at once: that there are too many arguments, for one.
      refuse(error as NodeJS.ErrnoException);
    }
  });
};

function start({ command, args, cwd, env }: ProcessRequest): Child {
  return spawn(command, args, {
    cwd,
    env: withSafePath(env),
    detached: true,
    shell: false,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const START_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'it, or the folder it is to run in, does not exist',
  EACCES: 'it is not executable',
  ENOEXEC: 'it is not a program of this operating system and architecture',
  E2BIG: 'its command line names more files than the operating system takes; scan fewer at once, a folder each',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
  EAGAIN: 'no more processes may be started; raise the limit (ulimit -u), or wait for others to end',
  ENOMEM: 'there is not enough memory',
};

/** What to tell of an error of `spawn`, whether it was thrown or emitted. */
export function notStarted(
  { command, cwd }: Pick<ProcessRequest, 'command' | 'cwd'>,
  error: NodeJS.ErrnoException,
): ScanError {
  const reason = START_ERRORS[error.code ?? ''] ?? 'the operating system refused';
  return new ScanError(`Could not start ${command} in ${cwd}: ${reason}`, { cause: error });
}

function follow(child: Child, request: ProcessRequest): Promise<ProcessResult> {
  return new Promise((resolve) => {
    let endedBy: EndedBy | undefined;
    let grace: NodeJS.Timeout | undefined;
    const end = (by: EndedBy): void => {
      if (endedBy === undefined) {
        endedBy = by;
        signalGroup(child, 'SIGTERM');
        grace = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
      }
    };
    const output = collect(child, request.maxOutputBytes, () => end('output-limit'));
    const timeout = setTimeout(() => end('timeout'), request.timeoutMs);
    const abort = (): void => end('abort');
    request.signal.addEventListener('abort', abort, { once: true });
    // An orphan that holds the pipes open must not hold the run: the group goes when its leader has gone.
    child.once('exit', () => signalGroup(child, 'SIGKILL'));
    child.once('close', (exitCode, signal) => {
      clearTimeout(timeout);
      clearTimeout(grace);
      request.signal.removeEventListener('abort', abort);
      const by = endedBy ?? (exitCode === null ? 'signal' : 'exit');
      resolve({ exitCode, ...(signal !== null && { signal }), endedBy: by, ...output() });
    });
  });
}

/** Keeps the output up to `limit` bytes of both streams together, and says once when there is more. */
function collect(child: Child, limit: number, onFull: () => void): () => Pick<ProcessResult, 'stdout' | 'stderr'> {
  let room = limit;
  const keep = (stream: Readable): Buffer[] => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk.subarray(0, room));
      if (chunk.length > room) {
        onFull();
      }
      room = Math.max(0, room - chunk.length);
    });
    return chunks;
  };
  const stdout = keep(child.stdout);
  const stderr = keep(child.stderr);
  return () => ({ stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
}

function signalGroup(child: Child, signal: NodeJS.Signals): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: the whole group has ended already.
    if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH')) {
      child.kill(signal);
    }
  }
}
