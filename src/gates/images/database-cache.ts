import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { create } from 'tar';
import { messageOf, ScanError } from '../../domain/errors.ts';
import type { JobCache } from '../../domain/job-cache.ts';
import { unpack } from '../../install/archive/unpack.ts';
import { ageOf, agedText } from './database-age.ts';
import { labelOf, maxAgeOf } from './database-parts.ts';
import { newDraft, placesKey, settle, stateOf, type Stored } from './database-store.ts';
import type { DatabasePorts, DatabaseRequest } from './database.ts';
import { withScratch } from './scratch.ts';

/** A cache that does not answer holds nobody up for longer. */
const TIME_MS = 5 * 60_000;
/** Clocks differ; a database of next year would be the newest for ever. */
const SKEW_MS = 3_600_000;

/**
 * Brings the newest database that the cache of the jobs holds into the store. Whoever could write the cache made it: it is unpacked like any foreign
 * archive, may hold the files of a database and nothing else, and is no older than one that was fetched may be. Never rejects.
 */
export async function restoreDatabase(
  root: string,
  request: DatabaseRequest,
  ports: DatabasePorts,
  cache: JobCache,
): Promise<Stored | undefined> {
  const label = labelOf(request.program.scanner.name, request.part);
  const draft = await newDraft(root);
  try {
    const key = await bring(draft, request, ports, cache);
    if (key === undefined) {
      ports.log.info(`${label}: ${cache.name} holds no database yet`);
      return undefined;
    }
    const state = await checked(draft, request, ports);
    const folder = await settle(draft, root, ports.now());
    ports.log.info(`${label}: the database is out of ${cache.name} (${key}), ${agedText(ageOf(state, ports.now()))}`);
    return { folder, state };
  } catch (error) {
    ports.log.info(`${label}: nothing was taken from ${cache.name}: ${messageOf(error)}`);
    return undefined;
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 3 });
  }
}

const ARCHIVE = 'database.tar.gz';

/** Unpacks what the cache holds into a folder, and gives its key. */
function bring(
  folder: string,
  request: DatabaseRequest,
  { signal }: DatabasePorts,
  cache: JobCache,
): Promise<string | undefined> {
  const { maxBytes } = request.settings;
  return withScratch(request.workDir, async (scratch) => {
    const archive = join(scratch, ARCHIVE);
    const key = await cache.restore({ prefix: keyPrefix(request), maxBytes, signal: limited(signal) }, archive);
    if (key !== undefined) {
      await unpack(archive, 'tar.gz', folder, { entries: 100, bytes: maxBytes });
    }
    return key;
  });
}

async function checked(folder: string, request: DatabaseRequest, ports: DatabasePorts): Promise<Stored['state']> {
  const { part, program, settings } = request;
  const expected = program.scanner.database.files[part] ?? [];
  const found = (await filesIn(folder)).toSorted();
  if (found.join() !== expected.toSorted().join()) {
    throw new ScanError(`it holds ${found.slice(0, 5).join(', ') || 'nothing'} in place of ${expected.join(', ')}`);
  }
  const state = await stateOf(folder, request, ports);
  const age = state && ageOf(state, ports.now());
  if (state === undefined || age === undefined || age > maxAgeOf(part, settings)) {
    throw new ScanError(state === undefined ? 'it is no usable database' : `it is ${agedText(age)}`);
  }
  if (Date.parse(state.updatedAt ?? '') > ports.now().getTime() + SKEW_MS) {
    throw new ScanError(`it says that it is from the future (${state.updatedAt ?? ''})`);
  }
  return state;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.flatMap((entry) =>
    entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')] : [],
  );
}

/** Keeps a database for other jobs, at once: a job that fails keeps it too. Never rejects. */
export async function saveDatabase(
  { folder, state }: Stored,
  request: DatabaseRequest,
  { log, signal }: DatabasePorts,
  cache: JobCache,
): Promise<void> {
  const { part, program, workDir } = request;
  const label = labelOf(program.scanner.name, part);
  const key = `${keyPrefix(request)}${(state.updatedAt ?? '').slice(0, 16).replaceAll(/\D/g, '')}`;
  try {
    const answer = await withScratch(workDir, async (scratch) => {
      const file = join(scratch, ARCHIVE);
      const files = program.scanner.database.files[part] ?? [];
      await create({ file, cwd: folder, gzip: { level: 1 }, portable: true }, [...files]);
      return cache.save(key, file, limited(signal));
    });
    log.info(`${label}: the database is ${answer === 'saved' ? 'kept' : 'already'} in ${cache.name} (${key})`);
  } catch (error) {
    log.warning(`${label}: the database could not be kept in ${cache.name}: ${messageOf(error)}`);
  }
}

function keyPrefix({ program, part, settings }: DatabaseRequest): string {
  const { name, database } = program.scanner;
  const label = labelOf(name, part);
  return `gatehouse-db-${label}-v${database.schemas[part] ?? '0'}-${placesKey(label, settings)}-`;
}

function limited(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(TIME_MS)]);
}
