import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { setTimeout as waitFor } from 'node:timers/promises';
import { formatDuration } from '../../../config/duration.ts';
import { ScanError, SkippedScan } from '../../../domain/errors.ts';
import type { Log } from '../../../domain/log.ts';
import type { Installed } from '../../../install/request.ts';
import type { PlannedContext } from '../../../scan-all.ts';
import type { ScanResult } from '../../../scanners/scanner.ts';
import type { ServiceProgram } from '../../../scanners/service-scanner.ts';
import { inside } from '../../folder.ts';
import { withScratch } from '../../images/scratch.ts';
import type { AskedService, ServiceClient } from './client.ts';
import type { ServiceRequest } from './index.ts';
import { scrubbed, scrubbedError, withoutSecrets } from './redaction.ts';
import type { Credential, Service, ServiceGiven } from './service.ts';

interface OneScan extends ServiceRequest {
  readonly service: Service;
  readonly credential: Credential;
  readonly isNamed: boolean;
}

/** Asks one service. Rejects with a `ScanError` of one sentence, or a `SkippedScan`; no secret is in what it answers, says or writes to the log. */
export async function scanService(scan: OneScan, context: PlannedContext): Promise<ScanResult> {
  const { service, credential, work, inputs } = scan;
  if ('missing' in credential) {
    throw withoutCredential(scan, credential.missing);
  }
  const secrets = Object.values(credential.secrets);
  const deadline = performance.now() + inputs['scan-timeout'];
  try {
    const result = await withScratch(await work.path(), async (scratch) =>
      service.scan(givenOf(scan, { scratch, deadline, secrets }), credential.secrets, context),
    );
    // As everywhere, what a gap names starts at the root of the checkout, and allow-gaps with it.
    const gaps = result.gaps.map((gap) => ({ ...gap, what: inside(scan.site, gap.what) }));
    return scrubbed({ ...result, gaps }, secrets);
  } catch (error) {
    if (performance.now() >= deadline && !scan.ports.signal.aborted) {
      const limit = formatDuration(inputs['scan-timeout']);
      throw new ScanError(`${service.scanner.name} took longer than ${limit}: raise scan-timeout`);
    }
    throw scrubbedError(error, secrets);
  }
}

function withoutCredential({ inputs, site, service }: OneScan, missing: string): Error {
  const why = site.pullRequest ? '; pull requests from forks and by Dependabot are given no secrets' : '';
  const sentence = `${service.scanner.name} was not asked: ${missing}${why}`;
  return inputs['without-credential'] === 'skip'
    ? new SkippedScan(sentence)
    : new ScanError(`${sentence}. Give it, or set without-credential to skip`);
}

interface Own {
  readonly scratch: string;
  readonly deadline: number;
  readonly secrets: readonly string[];
}

function givenOf(scan: OneScan, { scratch, deadline, secrets }: Own): ServiceGiven {
  const { inputs, site, settings, ports, service, isNamed } = scan;
  const configFile = settings.configs.get(service.scanner.name)?.at(-1);
  const log = quietLog(site.host.log, secrets);
  const left = Math.max(1, Math.ceil(deadline - performance.now()));
  const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(left)]);
  const sleep = (milliseconds: number): Promise<void> => waitFor(milliseconds, undefined, { signal });
  return {
    inputs,
    site: { ...site, host: { ...site.host, log } },
    folder: resolve(site.root, site.folder),
    scratch,
    ports: { ...ports, signal },
    maxBytes: settings.maxBytes,
    isNamed,
    deadline,
    ...(configFile !== undefined && { configFile }),
    sleep,
    program: (scanner) => programFor(scanner, scan),
    client: (service) => clientFor(service, scan, { log, signal, sleep }),
  };
}

function random(): number {
  return randomInt(2 ** 32) / 2 ** 32;
}

/** The same log, which never shows a secret. */
function quietLog(log: Log, secrets: readonly string[]): Log {
  const quiet =
    (level: keyof Log) =>
    (text: string): void =>
      log[level](withoutSecrets(text, secrets));
  return { info: quiet('info'), warning: quiet('warning'), error: quiet('error'), debug: quiet('debug') };
}

/** Two scanners of one vendor may share a program, which is had under its own name. */
async function programFor(scanner: ServiceProgram, scan: OneScan): Promise<Installed> {
  const { inputs, settings, work, ports, site } = scan;
  const { programOf } = await import('../../images/program.ts');
  const asked = settings.versions.get(scanner.name);
  const versions = new Map(asked === undefined ? [] : [[scanner.program, asked] as const]);
  const getting = { inputs, settings: { ...settings, versions }, workDir: await work.path() };
  return programOf({ ...scanner, name: scanner.program }, getting, { ...ports, host: site.host });
}

async function clientFor(
  service: AskedService,
  { inputs, site, settings }: OneScan,
  { log, signal, sleep }: { readonly log: Log; readonly signal: AbortSignal; readonly sleep: ServiceGiven['sleep'] },
): Promise<ServiceClient> {
  const { serviceClient } = await import('./client.ts');
  const { createAsk } = await import('./transport.ts');
  const caFile = inputs['scanner-ca'];
  const extraCaFile = site.host.env['NODE_EXTRA_CA_CERTS'];
  const ask = createAsk({
    ...(caFile !== undefined && { caFile: resolve(settings.folder, caFile) }),
    ...(extraCaFile !== undefined && { extraCaFile }),
  });
  return serviceClient(service, { ask, log, signal, sleep, random, now: () => site.host.now().getTime() });
}
