import { messageOf } from '../../domain/errors.ts';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../host/host.ts';
import type { ProcessScanner } from '../../scanners/process-scanner.ts';
import type { StepPorts } from '../process-scan.ts';
import { jobCacheOf } from './job-cache.ts';
import { programOf } from './program.ts';
import type { Readiness, ReadyScanner } from './ready.ts';
import type { ImageInputs, Settings } from './settings.ts';
import { supplyOf } from './supply.ts';

interface Preparing {
  readonly inputs: ImageInputs;
  readonly settings: Settings;
  readonly workDir: string;
}

/** Gets a scanner and its database ready, once for all scans. Never rejects: why there is none is told by the scans that need it. */
export async function prepareScanner(
  scanner: ProcessScanner,
  preparing: Preparing,
  ports: StepPorts & { readonly host: Host },
): Promise<Readiness> {
  try {
    return await ready(scanner, preparing, ports);
  } catch (error) {
    return { reason: messageOf(error) };
  }
}

async function ready(
  scanner: ProcessScanner,
  { inputs, settings, workDir }: Preparing,
  ports: StepPorts & { readonly host: Host },
): Promise<Readiness> {
  const { host } = ports;
  const installed = await programOf(scanner, { inputs, settings, workDir }, ports);
  const { path, version, source, verified, sha256 } = installed;
  const known = { scanner, path, version, install: { source, verified, sha256 } };
  if (!inputs.checks.includes('vulnerability')) {
    return { ready: { ...known, cache: await emptyCache(workDir) }, notices: installed.notices };
  }
  const request = {
    program: { scanner, path },
    settings,
    workDir,
    skipUpdate: inputs['db-skip-update'],
    timeoutMs: inputs['scan-timeout'],
  };
  const jobCache = inputs['db-cache'] ? await jobCacheOf(host.env) : undefined;
  const { cache, state, notices, grow } = await supplyOf(request, {
    ...ports,
    log: host.log,
    now: () => host.now(),
    ...(jobCache !== undefined && { jobCache }),
  });
  host.log.info(`${scanner.name}: database of ${state.updatedAt ?? 'unknown age'}`);
  const isReady: ReadyScanner = { ...known, cache, database: state, grow };
  return { ready: isReady, notices: [...installed.notices, ...notices] };
}

async function emptyCache(workDir: string): Promise<string> {
  const cache = join(workDir, 'no-database');
  await mkdir(cache, { recursive: true });
  return cache;
}
