import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Attempt } from './request.ts';

/** What a Go program says it was built from. A program can say anything: this proves nothing about one that came from elsewhere. */
export interface BuildInfo {
  readonly module: string;
  /** With its `v`; `(devel)` when it was built from a checkout. */
  readonly version: string;
  /** `h1:…`, when it was built from a module. */
  readonly sum?: string;
}

/** The main module in the output of `go version -m`. */
export function parseBuildInfo(output: string): BuildInfo | undefined {
  const line = output.split('\n').find((candidate) => candidate.startsWith('\tmod\t'));
  const [, , module, version, sum] = line?.split('\t') ?? [];
  if (module === undefined || version === undefined) {
    return undefined;
  }
  return sum === undefined || sum === '' ? { module, version } : { module, version, sum };
}

/** Reads the build information of a program with `go`, which does not run it; undefined where there is no Go or the program is not Go's. */
export async function readBuildInfo(path: string, attempt: Attempt): Promise<BuildInfo | undefined> {
  const { ports, request } = attempt;
  const go = ports.which('go');
  if (go === undefined) {
    return undefined;
  }
  const result = await ports.run({
    command: go,
    args: ['version', '-m', path],
    cwd: request.workDir,
    // Without a home it keeps no counters of its use (https://go.dev/doc/telemetry).
    env: { PATH: ports.env['PATH'] ?? '', GOENV: 'off', GOTOOLCHAIN: 'local' },
    timeoutMs: 60_000,
    maxOutputBytes: 4 * 1024 ** 2,
    signal: ports.signal,
  });
  return result.exitCode === 0 ? parseBuildInfo(result.stdout) : undefined;
}

/** Without this, `go` leaves a process behind that still writes counters into a home that is being removed (https://go.dev/doc/telemetry). */
export async function withoutTelemetry(home: string): Promise<void> {
  const settings = process.platform === 'darwin' ? ['Library', 'Application Support'] : ['.config'];
  const folder = join(home, ...settings, 'go', 'telemetry');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'mode'), 'off');
}
