import { randomInt } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ScanError, UserError } from '../../domain/errors.ts';
import { PLATFORMS, type Platform } from '../../domain/installation.ts';
import { findOnPath } from '../../exec/which.ts';
import { install } from '../../install/install.ts';
import { rowsOf } from '../../install/lock/index.ts';
import type { TransportOptions } from '../../install/download/transport.ts';
import type { Fetch, InstallPorts, InstallRequest, Installed, ToolCache } from '../../install/request.ts';
import { SOURCES } from '../../install/sources/index.ts';
import { folderToolCache } from '../../install/tool-cache.ts';
import type { Host } from '../../host/host.ts';
import type { ProcessScanner } from '../../scanners/process-scanner.ts';
import { runStep, type StepPorts } from '../process-scan.ts';
import type { ImageInputs, Settings } from './settings.ts';

const TELL_MS = 60_000;

/** What is asked of a scanner to install it. */
export type Installable = Pick<ProcessScanner, 'name' | 'environment' | 'versionStep' | 'readVersion'>;

/** What the inputs say of how scanners are had. */
export interface Getting {
  readonly inputs: Pick<
    ImageInputs,
    'install-from' | 'accept' | 'verify' | 'scanner-mirror' | 'scanner-archives' | 'scanner-ca'
  >;
  readonly settings: Pick<Settings, 'versions' | 'minAgeMs' | 'cacheDir' | 'folder'>;
  readonly workDir: string;
}

/** Installs a scanner once for all scans, and asks one that the lock does not know for its version. Rejects with a `ScanError` when it cannot be had. */
export async function programOf(
  scanner: Installable,
  { inputs, settings, workDir }: Getting,
  { host, ...ports }: StepPorts & { readonly host: Host },
): Promise<Installed> {
  const request = installRequest(scanner, { inputs, settings, workDir });
  host.log.info(`${scanner.name}: getting ${request.version ?? 'the newest version that the lock vouches for'}`);
  const installed = await install(request, await installPorts({ inputs, settings }, ports, host));
  host.log.info(
    `${scanner.name} ${installed.version}: from ${installed.source}, verified by ${installed.verified} (SHA-256 ${installed.sha256})`,
  );
  if (installed.verified === 'lock' || installed.source === 'path') {
    // Its digest says which version it is, or it was asked where it was found.
    return installed;
  }
  const version = await toldVersion(scanner, installed, workDir, ports);
  // One that was built by `go install` knows no number of its own ("dev"); the install has read it from its build information.
  if (version !== undefined && /^\d/.test(version) && version !== installed.version) {
    throw new ScanError(
      `${installed.path} was had as ${scanner.name} ${installed.version}, and says that it is ${version}: it is not run.`,
    );
  }
  return installed;
}

function installRequest(scanner: Installable, { inputs, settings, workDir }: Getting): InstallRequest {
  const source = SOURCES.get(scanner.name);
  if (source === undefined) {
    throw new Error(`nobody knows where ${scanner.name} comes from`);
  }
  const version = settings.versions.get(scanner.name)?.at(-1);
  const archives = inputs['scanner-archives'];
  return {
    scanner: source,
    platform: platformHere(),
    sources: inputs['install-from'],
    accept: inputs.accept,
    verify: inputs.verify,
    minAgeMs: settings.minAgeMs,
    rows: rowsOf(scanner.name),
    cacheDir: settings.cacheDir,
    workDir,
    ...(version !== undefined && { version }),
    ...(inputs['scanner-mirror'] !== undefined && { mirror: inputs['scanner-mirror'] }),
    ...(archives !== undefined && { archives: resolve(settings.folder, archives) }),
  };
}

function platformHere(): Platform {
  const here = `${process.platform}-${process.arch}`;
  const known = PLATFORMS.find((platform) => platform === here);
  if (known === undefined) {
    throw new UserError(`Scanners cannot be had for ${here}: there are rows in the lock for ${PLATFORMS.join(', ')}.`);
  }
  return known;
}

async function installPorts(
  { inputs, settings }: Omit<Getting, 'workDir'>,
  { run, env, signal }: StepPorts,
  host: Host,
): Promise<InstallPorts> {
  const caFile = inputs['scanner-ca'];
  const onRunner = env['GITHUB_ACTIONS'] === 'true' && (env['RUNNER_TOOL_CACHE'] ?? '') !== '';
  const tools = join(settings.cacheDir, 'tools');
  await mkdir(tools, { recursive: true });
  return {
    run,
    env,
    signal,
    log: host.log,
    fetch: await fetchWith({
      ...(caFile !== undefined && { caFile: resolve(settings.folder, caFile) }),
      ...(env['NODE_EXTRA_CA_CERTS'] !== undefined && { extraCaFile: env['NODE_EXTRA_CA_CERTS'] }),
    }),
    toolCache: onRunner ? await runnerCache() : folderToolCache(tools),
    which: (name) => findOnPath(name, env),
    now: () => host.now().getTime(),
    sleep: (milliseconds) => sleep(milliseconds, undefined, { signal }),
    random: () => randomInt(2 ** 32) / 2 ** 32,
  };
}

/** Loaded on a runner only: with it comes all that GitHub's library needs to download. */
async function runnerCache(): Promise<ToolCache> {
  const { runnerToolCache } = await import('../../install/runner-tool-cache.ts');
  return runnerToolCache();
}

/** The way to the network, loaded when it is first taken: most runs find their scanners in the tool cache. Certificates are read at once, as they may be a mistake. */
async function fetchWith(options: TransportOptions): Promise<Fetch> {
  const load = async (): Promise<Fetch> => {
    const { createFetch } = await import('../../install/download/transport.ts');
    return createFetch(options);
  };
  let made = options.caFile === undefined ? undefined : await load();
  return async (...asked) => {
    made ??= await load();
    return made(...asked);
  };
}

async function toldVersion(
  scanner: Installable,
  { path }: Installed,
  workDir: string,
  ports: StepPorts,
): Promise<string | undefined> {
  const scratch = await mkdtemp(join(workDir, 'version-'));
  const request = { program: { scanner, path }, step: scanner.versionStep, scratch, timeoutMs: TELL_MS, maxBytes: 1e8 };
  try {
    const { stdout, stderr } = await runStep(request, ports);
    return scanner.readVersion(stdout) ?? scanner.readVersion(stderr);
  } catch (error) {
    throw new ScanError(`${scanner.name} does not tell its version`, { cause: error });
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
