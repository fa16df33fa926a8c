import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NETWORK_ENVIRONMENT, USER_ENVIRONMENT } from '../../domain/environment.ts';
import { ScanError } from '../../domain/errors.ts';
import type { LockedModule } from '../../domain/installation.ts';
import { sha256Of } from '../digest.ts';
import { environmentOf } from '../environment.ts';
import { readBuildInfo } from '../go-binary.ts';
import { goPackageOf } from '../go-package.ts';
import { keep } from '../keep.ts';
import { scratch } from '../origin.ts';
import { writeReceipt } from '../receipt.ts';
import { binaryName, label, unavailable, type Attempt, type Outcome } from '../request.ts';

/** The largest scanners take ten minutes on two cores. */
const BUILD_MS = 45 * 60_000;

/** What Go needs of the environment: where it is, where it keeps things, how it reaches the network. No token is among them. */
const GO_ENV = [
  ...USER_ENVIRONMENT,
  ...NETWORK_ENVIRONMENT,
  'GOPATH',
  'GOMODCACHE',
  'GOPROXY',
  'GOTOOLCHAIN',
  'GOROOT',
  'GOENV',
  'CGO_ENABLED',
] as const;

/**
 * Builds the scanner with `go install`, which checks every module with the Go checksum database, and compares the hash of the main module with
 * the lock. Rejects with a `ScanError` when the two differ.
 */
export async function goInstall(attempt: Attempt): Promise<Outcome> {
  const { go } = attempt.request.scanner;
  const locked = attempt.wanted.row?.go;
  const command = attempt.ports.which('go');
  if (go === undefined || locked === undefined) {
    return unavailable(`the lock has no Go module hash of ${label(attempt)}`);
  }
  const target = goPackageOf(go.package, attempt.wanted.version);
  if (command === undefined) {
    return unavailable(`go install ${target}: Go is not on the PATH`);
  }
  const folder = await scratch(attempt, 'go');
  await writeModule(folder, locked, attempt);
  const failure = await build(command, target, folder, attempt);
  if (failure !== undefined) {
    return unavailable(failure);
  }
  const path = await realpath(join(folder, 'bin', binaryName(attempt.request)));
  await compare(path, locked, attempt);
  await verifySources(command, folder, attempt);
  await writeReceipt(path, locked.sum, attempt);
  const sha256 = await sha256Of(path);
  await keep({ file: path, path }, attempt);
  const { version } = attempt.wanted;
  return {
    status: 'installed',
    installed: { path, version, source: 'registry', verified: 'lock', sha256, notices: [] },
  };
}

/**
 * The scanner is the one requirement of a module that is made for it: "go install package@version" would also ask for the list of all versions, which
 * a proxy that has blocked one of them may refuse.
 */
async function writeModule(folder: string, { module, directive }: LockedModule, { wanted }: Attempt): Promise<void> {
  const lines = ['module gatehouse.invalid/build', `go ${directive}`, `require ${module} v${wanted.version}`];
  await writeFile(join(folder, 'go.mod'), `${lines.join('\n\n')}\n`);
}

async function build(command: string, target: string, folder: string, attempt: Attempt): Promise<string | undefined> {
  const { ports } = attempt;
  ports.log.info(`Building ${label(attempt)} with go install ${target}; this can take minutes`);
  await mkdir(join(folder, 'bin'));
  const result = await ports.run({
    command,
    args: ['install', '-trimpath', '-ldflags=-s -w', target],
    cwd: folder,
    env: environment(folder, attempt),
    timeoutMs: BUILD_MS,
    maxOutputBytes: 4 * 1024 ** 2,
    signal: ports.signal,
  });
  if (result.endedBy === 'exit' && result.exitCode === 0) {
    return undefined;
  }
  const how = result.endedBy === 'exit' ? `ended with ${result.exitCode}` : `was ended by ${result.endedBy}`;
  refuseForgery(result.stderr, target);
  return `go install ${target} ${how}: ${lastLines(result.stderr)}`;
}

/** What Go says when a proxy serves other bytes than the checksum database knows. */
function refuseForgery(stderr: string, target: string): void {
  if (/SECURITY ERROR|checksum mismatch/.test(stderr)) {
    throw new ScanError(`go install ${target} was stopped by the Go checksum database: ${lastLines(stderr)}`);
  }
}

function environment(folder: string, { request, ports }: Attempt): Record<string, string> {
  return {
    ...environmentOf(GO_ENV, ports.env),
    GOBIN: join(folder, 'bin'),
    // What was compiled before may be anybody's, and nothing tells it from what Go has compiled: the cache of a job outlives it.
    GOCACHE: join(folder, 'compiled'),
    // An environment that switches the checksum database off, or adds flags to the build, has no say here.
    GOFLAGS: '-mod=mod',
    // Without a file of settings Go asks its own checksum database, and builds with the Go that is here.
    GOENV: 'off',
    GOTOOLCHAIN: 'local',
    GONOSUMDB: 'none',
    GOPRIVATE: 'none',
    GONOPROXY: 'none',
    GOINSECURE: 'none',
    GOWORK: 'off',
    GOEXPERIMENT: request.scanner.go?.experiment ?? '',
  };
}

async function compare(path: string, locked: LockedModule, attempt: Attempt): Promise<void> {
  const info = await readBuildInfo(path, attempt);
  const expected = `${locked.module} v${attempt.wanted.version} ${locked.sum}`;
  const actual =
    info === undefined ? 'no build information' : `${info.module} ${info.version} ${info.sum ?? 'without a hash'}`;
  if (actual !== expected) {
    throw new ScanError(
      `go install built something else than ${label(attempt)}: expected ${expected} (the lock), found ${actual}. It was not run.`,
    );
  }
}

/**
 * The hashes that the checksum database vouches for are those of the archives; Go compiles what was unpacked once, in a cache that jobs hand on, and looks
 * at it no more. Rejects with a `ScanError` where it has changed since (https://go.dev/ref/mod#go-mod-verify).
 */
async function verifySources(command: string, folder: string, attempt: Attempt): Promise<void> {
  const { ports } = attempt;
  const { exitCode, endedBy, stdout, stderr } = await ports.run({
    command,
    args: ['mod', 'verify'],
    cwd: folder,
    env: environment(folder, attempt),
    timeoutMs: BUILD_MS,
    maxOutputBytes: 4 * 1024 ** 2,
    signal: ports.signal,
  });
  if (endedBy !== 'exit' || exitCode !== 0) {
    throw new ScanError(
      `${label(attempt)} was built and not run, since go mod verify does not find its sources in the module cache as they were fetched: ` +
        `${lastLines(`${stdout}\n${stderr}`)}. Empty that cache (go clean -modcache).`,
    );
  }
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' | ').slice(0, 600);
}
