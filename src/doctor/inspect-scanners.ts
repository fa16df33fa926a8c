import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INSTALL_SOURCES, PLATFORMS } from '../domain/installation.ts';
import type { Log } from '../domain/log.ts';
import { run } from '../exec/run.ts';
import { findOnPath } from '../exec/which.ts';
import { inspect, type Inspection } from '../install/inspect.ts';
import { rowsOf } from '../install/lock/index.ts';
import { DEFAULT_ACCEPT, DEFAULT_MIN_AGE_MS, type InstallPorts } from '../install/request.ts';
import { SOURCES } from '../install/sources/index.ts';
import { runnerToolCache } from '../install/runner-tool-cache.ts';
import { folderToolCache } from '../install/tool-cache.ts';

export interface Asked {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cacheDir: string;
  readonly mirror?: string;
  readonly archives?: string;
  readonly log: Log;
}

/** How the scanners would be had by the default inputs. Looks at this machine only; nothing is downloaded. */
export async function inspectScanners(names: readonly string[], asked: Asked): Promise<readonly Inspection[]> {
  // The home of the programs that are asked for their version, of which some write there.
  const workDir = await mkdtemp(join(tmpdir(), 'gatehouse-doctor-'));
  try {
    return await inspectIn(workDir, names, asked);
  } finally {
    await rm(workDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function inspectIn(workDir: string, names: readonly string[], asked: Asked): Promise<readonly Inspection[]> {
  const { cacheDir, mirror, archives } = asked;
  const platform = PLATFORMS.find((known) => known === `${process.platform}-${process.arch}`);
  const ports = portsOf(asked);
  const inspections: Inspection[] = [];
  for (const scanner of names.flatMap((name) => SOURCES.get(name) ?? [])) {
    const request = {
      scanner,
      sources: INSTALL_SOURCES,
      accept: DEFAULT_ACCEPT,
      verify: 'lock',
      minAgeMs: DEFAULT_MIN_AGE_MS,
      rows: rowsOf(scanner.name),
      cacheDir,
      workDir,
      ...(mirror !== undefined && { mirror }),
      ...(archives !== undefined && { archives }),
    } as const;
    inspections.push(
      platform === undefined
        ? { scanner: scanner.name, problem: 'there are no scanners for this platform', notices: [], prospects: [] }
        : await inspect({ ...request, platform }, ports),
    );
  }
  return inspections;
}

function portsOf({ env, cacheDir, log }: Asked): InstallPorts {
  const onRunner = env['GITHUB_ACTIONS'] === 'true' && existsSync(env['RUNNER_TOOL_CACHE'] ?? '');
  return {
    run,
    env,
    log,
    signal: new AbortController().signal,
    fetch: () => Promise.reject(new Error('the doctor asks no network')),
    toolCache: onRunner ? runnerToolCache() : folderToolCache(join(cacheDir, 'tools')),
    which: (name) => findOnPath(name, env),
    now: Date.now,
    sleep: () => Promise.resolve(),
    random: Math.random,
  };
}
