import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ScanError } from '../domain/errors.ts';
import type { ProcessResult, Run } from '../domain/process.ts';
import type { Env } from '../host/host.ts';
import { withoutTelemetry } from '../install/go-binary.ts';
import type { ProcessScanner, Step } from '../scanners/process-scanner.ts';
import { complaintOf } from './images/complaint.ts';

/** A scanner's program that may be run. */
export interface Program {
  readonly scanner: ProcessScanner;
  /** Absolute. */
  readonly path: string;
}

export interface StepRequest {
  readonly program: { readonly scanner: Pick<ProcessScanner, 'environment'>; readonly path: string };
  readonly step: Step;
  /** Empty, of this step or scan alone. */
  readonly scratch: string;
  /** Where it runs; default in the scratch folder, so that it finds no configuration. */
  readonly cwd?: string;
  readonly timeoutMs: number;
  /** The most that may be written into the folders together. */
  readonly maxBytes: number;
  /** Folders besides the scratch folder into which the step writes. */
  readonly writes?: readonly string[];
  /** Done while it works. */
  readonly meanwhile?: () => Promise<void>;
}

export interface StepPorts {
  readonly run: Run;
  readonly env: Env;
  readonly signal: AbortSignal;
}

/** A step that did not come to its end. */
export class BrokenStep extends ScanError {
  /** All that it printed. */
  readonly said: string;

  constructor(message: string, said: string) {
    super(message);
    this.said = said;
  }
}

const MAX_PRINTED_BYTES = 16 * 1024 * 1024;
const WATCH_MS = 250;

/**
 * Runs a step of a scanner with the environment that its definition names and no more, and looks after what it writes.
 * Rejects with a `ScanError` of one sentence when the step did not come to its end.
 */
export async function runStep(request: StepRequest, { run, env, signal }: StepPorts): Promise<ProcessResult> {
  const { program, step, scratch, timeoutMs } = request;
  if (program.scanner.environment.includes('PATH')) {
    // It may start Go.
    await withoutTelemetry(scratch);
  }
  const deadline = performance.now() + timeoutMs;
  const watch = watchDisk([scratch, ...(request.writes ?? [])], request.maxBytes);
  const running = run({
    command: program.path,
    args: step.args,
    cwd: request.cwd ?? scratch,
    env: { ...environmentOf(program.scanner, env), HOME: scratch, TMPDIR: scratch, ...step.env },
    timeoutMs: Math.max(1, timeoutMs),
    maxOutputBytes: MAX_PRINTED_BYTES,
    signal: AbortSignal.any([signal, watch.signal]),
  }).finally(() => watch.end());
  const [result] = await Promise.all([running, request.meanwhile?.()]);
  if (watch.signal.aborted) {
    throw new ScanError(
      `it wrote more than ${Math.round(request.maxBytes / 1e6)} MB to the disk and was ended; raise max-disk if the image is that large`,
    );
  }
  if (result.endedBy !== 'exit' || !step.completed.includes(result.exitCode ?? -1)) {
    // Scanners that know their time limit too may be quicker than we to see that it is over.
    const told =
      performance.now() < deadline || result.endedBy !== 'exit' ? result : { ...result, endedBy: 'timeout' as const };
    throw new BrokenStep(complaintOf(told, { timeoutMs }), `${result.stderr}\n${result.stdout}`);
  }
  return result;
}

// Without these no program starts on Windows.
const WINDOWS = ['SystemRoot', 'SystemDrive', 'windir'];

function environmentOf(
  { environment }: Pick<ProcessScanner, 'environment'>,
  env: Env,
): Readonly<Record<string, string>> {
  const names = process.platform === 'win32' ? [...environment, ...WINDOWS] : environment;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

interface Watch {
  readonly signal: AbortSignal;
  end(): void;
}

/** Aborts when the folders hold more than they may. */
function watchDisk(folders: readonly string[], maxBytes: number): Watch {
  const full = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const look = async (): Promise<void> => {
    const sizes = await Promise.all(folders.map(sizeOf));
    if (sizes.reduce((sum, size) => sum + size, 0) > maxBytes) {
      full.abort();
    } else if (!ended) {
      timer = setTimeout(() => void look(), WATCH_MS);
    }
  };
  timer = setTimeout(() => void look(), WATCH_MS);
  return {
    signal: full.signal,
    end: () => {
      ended = true;
      clearTimeout(timer);
    },
  };
}

/** Bytes of all files below a folder; what goes away meanwhile counts nothing. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map(async (entry) =>
      entry.isFile()
        ? stat(join(entry.parentPath, entry.name)).then(
            ({ size, blocks }) => Math.min(size, blocks * 512),
            () => 0,
          )
        : 0,
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
