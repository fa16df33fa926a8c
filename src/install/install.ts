import { ScanError } from '../domain/errors.ts';
import type { InstallSource } from '../domain/installation.ts';
import { fromFolder, fromMirror, fromRelease } from './attempts/assets.ts';
import { fromPath } from './attempts/path.ts';
import { fromRegistry } from './attempts/registry.ts';
import { fromSystem } from './attempts/system.ts';
import { choose } from './choice.ts';
import { fromToolCache } from './keep.ts';
import { refuseDenied } from './deny-list.ts';
import {
  unavailable,
  type Attempt,
  type Installed,
  type InstallPorts,
  type InstallRequest,
  type Outcome,
} from './request.ts';

const ATTEMPTS: Readonly<Record<InstallSource, (attempt: Attempt) => Promise<Outcome>>> = {
  path: fromPath,
  'tool-cache': fromToolCache,
  'archive-folder': fromFolder,
  mirror: fromMirror,
  release: fromRelease,
  registry: fromRegistry,
  system: fromSystem,
};

/**
 * Gets a scanner that is what it claims to be, from the first source that has it. Rejects with a `ScanError` when a version is denied, when bytes
 * are not those of the lock, and when no source has it; what was passed over is in the notices, or in the error.
 */
export async function install(request: InstallRequest, ports: InstallPorts): Promise<Installed> {
  const wanted = choose(request, ports.now());
  const attempt: Attempt = { request, ports, wanted };
  const passedOver: string[] = [];
  for (const source of request.sources) {
    const outcome = await tried(source, attempt);
    if (outcome.status === 'installed') {
      return accepted(outcome.installed, [...wanted.notices, ...passedOver]);
    }
    ports.log.debug(`${source}: ${outcome.reason}`);
    passedOver.push(outcome.reason);
  }
  throw new ScanError(
    `${request.scanner.name} ${wanted.version} could not be had for ${request.platform}: ${passedOver.join('; ') || 'no source is allowed'}.`,
  );

  function accepted(installed: Installed, before: readonly string[]): Installed {
    refuseDenied(request.scanner.name, { version: installed.version, sha256: installed.sha256, where: installed.path });
    return { ...installed, notices: [...before, ...installed.notices] };
  }
}

async function tried(source: InstallSource, attempt: Attempt): Promise<Outcome> {
  if (attempt.ports.signal.aborted) {
    throw new ScanError(`Installing ${attempt.request.scanner.name} was cancelled.`);
  }
  return source === 'tool-cache' && !attempt.request.accept.includes('lock')
    ? unavailable('the tool cache holds only what the lock vouches for, and "lock" is not accepted')
    : ATTEMPTS[source](attempt);
}
