import { mkdir, readdir, rm } from 'node:fs/promises';
import { messageOf, ScanError } from '../../domain/errors.ts';
import { unpack } from '../../install/archive/unpack.ts';
import type { DatabaseSource, Preparation } from '../../scanners/process-scanner.ts';
import { runStep } from '../process-scan.ts';
import { dockerConfigFor } from './credentials.ts';
import { ageOf, agedText, spanText } from './database-age.ts';
import { labelOf, maxAgeOf } from './database-parts.ts';
import { newDraft, settle, stateOf, type Stored } from './database-store.ts';
import type { DatabasePorts, DatabaseRequest } from './database.ts';
import { withScratch } from './scratch.ts';

/** A database brought from one source into the store; the reason in one sentence when that cannot be done. */
export async function fetchFrom(
  source: DatabaseSource,
  root: string,
  request: DatabaseRequest,
  ports: DatabasePorts,
): Promise<Stored | string> {
  const { scanner } = request.program;
  const label = labelOf(scanner.name, request.part);
  const from = source.kind === 'file' ? source.path : (source.address ?? `where ${scanner.name} has it from`);
  ports.log.info(`${label}: getting the database from ${from}`);
  const draft = await newDraft(root);
  try {
    await bring(source, draft, request, ports);
    const state = await stateOf(draft, request, ports);
    if (state === undefined) {
      throw new ScanError('what came is no usable database');
    }
    const [age, most] = [ageOf(state, ports.now()), maxAgeOf(request.part, request.settings)];
    if (age === undefined || age > most) {
      throw new ScanError(`it is ${agedText(age)}, and db-max-age allows no more than ${spanText(most)}`);
    }
    return { folder: await settle(draft, root, ports.now()), state };
  } catch (error) {
    await rm(draft, { recursive: true, force: true, maxRetries: 3 });
    return `The database of ${label} could not be had from ${from}: ${messageOf(error)}`;
  }
}

async function bring(
  source: DatabaseSource,
  cache: string,
  request: DatabaseRequest,
  ports: DatabasePorts,
): Promise<void> {
  const { program, part, settings, timeoutMs, workDir } = request;
  await withScratch(workDir, async (scratch) => {
    const how = program.scanner.database.prepare(source, { scratch, cache }, part);
    if (how.kind === 'unpack') {
      await unpackInto(how, settings.maxBytes);
      return;
    }
    const address = source.kind === 'mirror' ? source.address : undefined;
    const config = address === undefined ? undefined : await dockerConfigFor(address, settings.credentials, scratch);
    const env = config === undefined ? how.step.env : { ...how.step.env, DOCKER_CONFIG: config };
    const limits = { timeoutMs, maxBytes: settings.maxBytes };
    await runStep({ program, step: { ...how.step, env }, scratch, writes: [cache], ...limits }, ports);
  });
}

async function unpackInto(
  { archive, into, files }: Extract<Preparation, { kind: 'unpack' }>,
  bytes: number,
): Promise<void> {
  await mkdir(into, { recursive: true });
  await unpack(archive, 'tar.gz', into, { entries: 1000, bytes });
  const found = new Set(await readdir(into));
  const missing = files.filter((file) => !found.has(file));
  if (missing.length > 0) {
    throw new ScanError(`the archive holds no ${missing.join(' and no ')}`);
  }
}
