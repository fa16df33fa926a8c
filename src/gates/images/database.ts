import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, ScanError } from '../../domain/errors.ts';
import type { Log } from '../../domain/log.ts';
import { unpack } from '../../install/archive/unpack.ts';
import type { DatabaseSource, DatabaseState, Preparation } from '../../scanners/process-scanner.ts';
import { dockerConfigFor } from './credentials.ts';
import { runStep, type Program, type StepPorts } from '../process-scan.ts';
import type { Settings } from './settings.ts';

/** A database that scans may read. */
export interface Database {
  /** The folder that a scanner is given. */
  readonly cache: string;
  readonly state: DatabaseState;
  readonly notices: readonly string[];
}

export interface DatabaseRequest {
  readonly program: Program;
  readonly settings: Settings;
  readonly skipUpdate: boolean;
  readonly timeoutMs: number;
  readonly workDir: string;
}

export interface DatabasePorts extends StepPorts {
  readonly log: Log;
  readonly now: () => Date;
}

/** A database this young is taken as it is: those of Trivy and Grype are made anew every few hours. */
const FRESH_MS = 6 * 3_600_000;
/** What another run may still be reading. */
const IN_USE_MS = 24 * 3_600_000;

/**
 * Gets a database ready once for all scans: from the mirrors in their order, from a file, or the last good one if it is young enough.
 * Rejects with a `ScanError` that says what was tried.
 */
export async function databaseFor(request: DatabaseRequest, ports: DatabasePorts): Promise<Database> {
  const { settings, program, skipUpdate } = request;
  const { name } = program.scanner;
  const root = join(settings.cacheDir, 'databases', name, sourceKey(name, settings));
  await mkdir(root, { recursive: true });
  const last = await lastGood(root, request, ports);
  const lastAge = last && ageOf(last.state, ports.now());
  if (last !== undefined && (skipUpdate || (lastAge !== undefined && isFresh(lastAge, name, settings)))) {
    return skipUpdate
      ? { ...last, notices: [`${name} was run without an update of its database, which is ${agedText(lastAge)}.`] }
      : last;
  }
  if (skipUpdate) {
    throw new ScanError(
      `${name} has no database here, and db-skip-update forbids to fetch one: run once without it, or name a db-file`,
    );
  }
  const failures: string[] = [];
  for (const source of sourcesOf(name, settings)) {
    const fetched = await attempt(source, root, request, ports);
    if (typeof fetched !== 'string') {
      return { ...fetched, notices: failures };
    }
    ports.log.warning(fetched);
    failures.push(fetched);
  }
  return fallback(last, lastAge, failures, request);
}

function isFresh(age: number, name: string, settings: Settings): boolean {
  return age < Math.min(FRESH_MS, settings.maxDatabaseAgeMs) && !settings.files.has(name);
}

/** Databases from different places are not each other's last good one. */
function sourceKey(name: string, { mirrors, files }: Settings): string {
  const from = JSON.stringify([mirrors.get(name) ?? [], files.get(name) ?? []]);
  return createHash('sha256').update(from).digest('hex').slice(0, 12);
}

function sourcesOf(name: string, { mirrors, files }: Settings): readonly DatabaseSource[] {
  const named = (mirrors.get(name) ?? []).map((address): DatabaseSource => ({ kind: 'mirror', address }));
  const brought = (files.get(name) ?? []).map((path): DatabaseSource => ({ kind: 'file', path }));
  return named.length + brought.length === 0 ? [{ kind: 'mirror' }] : [...named, ...brought];
}

function fallback(
  last: Database | undefined,
  age: number | undefined,
  failures: readonly string[],
  { program, settings }: DatabaseRequest,
): Database {
  const said = failures.join('; ');
  if (last !== undefined && age !== undefined && age <= settings.maxDatabaseAgeMs) {
    return {
      ...last,
      notices: [`The last good database of ${program.scanner.name} was used, which is ${agedText(age)}: ${said}.`],
    };
  }
  const here = last === undefined ? 'there is none here from an earlier run' : `the last good one is ${agedText(age)}`;
  throw new ScanError(`${program.scanner.name} has no database that may be used: ${said}; ${here}`);
}

/** One source tried, into a folder of its own: a broken download leaves the last good database alone. */
async function attempt(
  source: DatabaseSource,
  root: string,
  request: DatabaseRequest,
  ports: DatabasePorts,
): Promise<Database | string> {
  const { name } = request.program.scanner;
  const from = source.kind === 'file' ? source.path : (source.address ?? `where ${name} has it from`);
  ports.log.info(`${name}: getting the vulnerability database from ${from}`);
  const draft = join(root, `draft-${randomBytes(6).toString('hex')}`);
  await mkdir(draft);
  try {
    await prepared(source, draft, request, ports);
    const state = await statusOf(draft, request, ports);
    if (state === undefined) {
      throw new ScanError('what came is no usable database');
    }
    const age = ageOf(state, ports.now());
    if (age === undefined || age > request.settings.maxDatabaseAgeMs) {
      throw new ScanError(
        `it is ${agedText(age)}, and db-max-age allows no older than ${agedText(request.settings.maxDatabaseAgeMs)}`,
      );
    }
    const cache = join(root, `${ports.now().getTime()}-${randomBytes(4).toString('hex')}`);
    await rename(draft, cache);
    await prune(root, ports.now());
    return { cache, state, notices: [] };
  } catch (error) {
    await rm(draft, { recursive: true, force: true, maxRetries: 3 });
    return `The database of ${name} could not be had from ${from}: ${messageOf(error)}`;
  }
}

async function prepared(
  source: DatabaseSource,
  cache: string,
  request: DatabaseRequest,
  ports: DatabasePorts,
): Promise<void> {
  await withScratch(request, async (scratch) => {
    const { scanner } = request.program;
    const how: Preparation = scanner.database.prepare(source, { scratch, cache });
    if (how.kind === 'run') {
      const address = source.kind === 'mirror' ? source.address : undefined;
      const config =
        address === undefined ? undefined : await dockerConfigFor(address, request.settings.credentials, scratch);
      const env = config === undefined ? how.step.env : { ...how.step.env, DOCKER_CONFIG: config };
      await runStep({ ...stepLimits(request), step: { ...how.step, env }, scratch, writes: [cache] }, ports);
      return;
    }
    await mkdir(how.into, { recursive: true });
    await unpack(how.archive, 'tar.gz', how.into);
    const found = new Set(await readdir(how.into));
    const missing = how.files.filter((file) => !found.has(file));
    if (missing.length > 0) {
      throw new ScanError(`the archive holds no ${missing.join(' and no ')}`);
    }
  });
}

function stepLimits({ program, timeoutMs, settings }: DatabaseRequest) {
  return { program, timeoutMs, maxBytes: settings.maxBytes };
}

async function statusOf(cache: string, request: DatabaseRequest, ports: StepPorts): Promise<DatabaseState | undefined> {
  return withScratch(request, async (scratch) => {
    const { database } = request.program.scanner;
    const step = database.status({ scratch, cache });
    const { stdout } = await runStep({ ...stepLimits(request), step, scratch }, ports);
    return database.readStatus(stdout);
  });
}

async function withScratch<T>({ workDir }: DatabaseRequest, work: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = await mkdtemp(join(workDir, 'database-'));
  try {
    return await work(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

const GENERATION = /^\d+-[0-9a-f]{8}$/;

async function generations(root: string): Promise<readonly string[]> {
  const names = await readdir(root);
  return names
    .filter((name) => GENERATION.test(name))
    .toSorted((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10));
}

async function lastGood(root: string, request: DatabaseRequest, ports: DatabasePorts): Promise<Database | undefined> {
  for (const name of await generations(root)) {
    const cache = join(root, name);
    // A database that cannot be read any more is as good as none.
    const state = await statusOf(cache, request, ports).catch(() => undefined);
    if (state !== undefined) {
      return { cache, state, notices: [] };
    }
  }
  return undefined;
}

async function prune(root: string, now: Date): Promise<void> {
  const [, ...older] = await generations(root);
  for (const name of older) {
    const { mtimeMs } = await stat(join(root, name));
    if (now.getTime() - mtimeMs > IN_USE_MS) {
      await rm(join(root, name), { recursive: true, force: true, maxRetries: 3 });
    }
  }
}

/** Milliseconds; undefined when the database does not say when it was made. */
function ageOf({ updatedAt }: DatabaseState, now: Date): number | undefined {
  const age = now.getTime() - Date.parse(updatedAt ?? '');
  return Number.isNaN(age) ? undefined : Math.max(0, age);
}

function agedText(age: number | undefined): string {
  if (age === undefined) {
    return 'of unknown age';
  }
  const hours = Math.floor(age / 3_600_000);
  return hours < 48 ? `${hours} ${hours === 1 ? 'hour' : 'hours'} old` : `${Math.floor(hours / 24)} days old`;
}
