import { ScanError } from '../domain/errors.ts';
import { misfit } from './machine.ts';
import type { Attempt } from './request.ts';

const TELL_MS = 30_000;

/** Runs an accepted program to hear its version. Rejects with a `ScanError` when it tells none. */
export async function tellVersion(path: string, { request, ports }: Attempt): Promise<string> {
  const { args, pattern } = request.scanner.tells;
  const other = await misfit(path, process.platform, process.arch);
  if (other !== undefined) {
    throw new ScanError(`${other}.`);
  }
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
