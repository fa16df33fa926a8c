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
  absent,
  label,
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
  const passedOver: Missing[] = [];
  for (const source of request.sources) {
    const outcome = await tried(source, attempt);
    if (outcome.status === 'installed') {
      return accepted(outcome.installed, attempt, passedOver);
    }
    ports.log.debug(`${source}: ${outcome.reason}`);
    passedOver.push(outcome);
  }
  const reasons = passedOver.map(({ reason }) => reason).join('; ') || 'no source is allowed';
  throw new ScanError(`${label(attempt)} could not be had for ${request.platform}: ${reasons}.`);
}

type Missing = Exclude<Outcome, { status: 'installed' }>;

function accepted(installed: Installed, { request, wanted }: Attempt, passedOver: readonly Missing[]): Installed {
  const { version, sha256, path } = installed;
  refuseDenied(request.scanner.name, { version, sha256, where: path });
  const said = passedOver.filter(({ status }) => status === 'unavailable').map(({ reason }) => reason);
  return { ...installed, notices: [...wanted.notices, ...said, ...installed.notices] };
}

async function tried(source: InstallSource, attempt: Attempt): Promise<Outcome> {
  if (attempt.ports.signal.aborted) {
    throw new ScanError(`Installing ${attempt.request.scanner.name} was cancelled.`);
  }
  if (attempt.request.verify === 'lock+signature' && !SIGNED.has(source)) {
    return absent(`verify: lock+signature wants a signature, and none is checked of what comes from ${source}`);
  }
  return source === 'tool-cache' && !attempt.request.accept.includes('lock')
    ? unavailable('the tool cache holds only what the lock vouches for, and "lock" is not accepted')
    : ATTEMPTS[source](attempt);
}

/** Where the assets of a release come from, with the signatures beside them. */
const SIGNED: ReadonlySet<InstallSource> = new Set(['archive-folder', 'mirror', 'release']);
