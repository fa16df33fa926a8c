import { ScanError } from '../domain/errors.ts';
import type { BuildInfo } from './go-binary.ts';
import { goPackageOf } from './go-package.ts';
import { misfit } from './machine.ts';
import type { Attempt } from './request.ts';

const TELL_MS = 30_000;

/**
 * The version of an accepted program: that of its module where it is built from a release of the scanner's own, or what it says when it is run.
 * Rejects with a `ScanError` when it tells none, and for a program of another machine.
 */
export async function versionOf(path: string, info: BuildInfo | undefined, attempt: Attempt): Promise<string> {
  const other = await misfit(path, process.platform, process.arch);
  if (other !== undefined) {
    throw new ScanError(`${other}.`);
  }
  return releasedAs(info, attempt) ?? tellVersion(path, attempt);
}

/** Undefined for one that is built from a checkout or a commit. */
function releasedAs(info: BuildInfo | undefined, { request }: Attempt): string | undefined {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(info?.version ?? '')?.[1];
  const own = request.scanner.go;
  if (info === undefined || version === undefined || own === undefined) {
    return undefined;
  }
  return `${goPackageOf(own.package, version)}/`.startsWith(`${info.module}/`) ? version : undefined;
}

async function tellVersion(path: string, { request, ports }: Attempt): Promise<string> {
  const { args, pattern } = request.scanner.tells;
  const result = await ports.run({
    command: path,
    args,
    cwd: request.workDir,
    env: { PATH: ports.env['PATH'] ?? '', HOME: request.workDir },
    timeoutMs: TELL_MS,
    maxOutputBytes: 64 * 1024,
    signal: ports.signal,
  });
  const version = pattern.exec(`${result.stdout}\n${result.stderr}`)?.[1];
  if (version === undefined) {
    const said = `${result.stdout}${result.stderr}`.trim().slice(0, 200);
    throw new ScanError(
      `${path} ${args.join(' ')} tells no version of ${request.scanner.name}: ${said || 'it printed nothing'}.`,
    );
  }
  return version;
}
