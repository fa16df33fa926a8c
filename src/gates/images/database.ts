import { ScanError } from '../../domain/errors.ts';
import type { JobCache } from '../../domain/job-cache.ts';
import type { Log } from '../../domain/log.ts';
import type { DatabasePart } from '../../scanners/process-scanner.ts';
import type { Program, StepPorts } from '../process-scan.ts';
import { ageOf, agedText } from './database-age.ts';
import { fetchFrom } from './database-fetch.ts';
import { isFresh, labelOf, maxAgeOf, sourcesOf } from './database-parts.ts';
import { lastGood, rootOf, type Stored } from './database-store.ts';
import type { Settings } from './settings.ts';

/** A database that scans may read. */
export interface Database extends Stored {
  readonly notices: readonly string[];
}

export interface DatabaseRequest {
  readonly program: Program;
  readonly part: DatabasePart;
  readonly settings: Settings;
  readonly skipUpdate: boolean;
  readonly timeoutMs: number;
  readonly workDir: string;
}

export interface DatabasePorts extends StepPorts {
  readonly log: Log;
  readonly now: () => Date;
  /** Where databases are kept between jobs, if anywhere. */
  readonly jobCache?: { readonly store: JobCache; readonly maySave: boolean };
}

/**
 * Gets a part of a database ready once for all scans: from the mirrors in their order, from a file, or the last good one if it is young enough.
 * Rejects with a `ScanError` that says what was tried.
 */
export async function databaseFor(request: DatabaseRequest, ports: DatabasePorts): Promise<Database> {
  const root = await rootOf(request);
  const here = await lastGood(root, request, ports);
  if (here !== undefined && isEnough(here, request, ports.now())) {
    return asItIs(here, request, ports.now());
  }
  const last = await restored(here, root, request, ports);
  if (last !== undefined && isEnough(last, request, ports.now())) {
    return asItIs(last, request, ports.now());
  }
  const label = labelOf(request.program.scanner.name, request.part);
  if (request.skipUpdate) {
    throw new ScanError(
      `${label} has no database here, and db-skip-update forbids to fetch one: run once without it, or name a db-file`,
    );
  }
  return fetched(last, root, request, ports);
}

/** The database that is here and young enough not to be fetched anew; asks no network. */
export async function databaseHere(request: DatabaseRequest, ports: DatabasePorts): Promise<Database | undefined> {
  const here = await lastGood(await rootOf(request), request, ports);
  return here !== undefined && isEnough(here, request, ports.now()) ? asItIs(here, request, ports.now()) : undefined;
}

function isEnough({ state }: Stored, { program, part, settings, skipUpdate }: DatabaseRequest, now: Date): boolean {
  const age = ageOf(state, now);
  return skipUpdate || (age !== undefined && isFresh(age, program.scanner.name, part, settings));
}

function asItIs(stored: Stored, { program, part, skipUpdate }: DatabaseRequest, now: Date): Database {
  const label = labelOf(program.scanner.name, part);
  const aged = agedText(ageOf(stored.state, now));
  return {
    ...stored,
    notices: skipUpdate ? [`${label} was run without an update of its database, which is ${aged}.`] : [],
  };
}

/** The newer of what is here and what the cache of the jobs holds. */
async function restored(
  here: Stored | undefined,
  root: string,
  request: DatabaseRequest,
  ports: DatabasePorts,
): Promise<Stored | undefined> {
  const label = labelOf(request.program.scanner.name, request.part);
  if (ports.jobCache === undefined || request.settings.files.has(label)) {
    return here;
  }
  const { restoreDatabase } = await import('./database-cache.ts');
  const brought = await restoreDatabase(root, request, ports, ports.jobCache.store);
  const times = [here, brought].map((one) => Date.parse(one?.state.updatedAt ?? '') || 0);
  return (times[1] ?? 0) >= (times[0] ?? 0) ? (brought ?? here) : here;
}

async function fetched(
  last: Stored | undefined,
  root: string,
  request: DatabaseRequest,
  ports: DatabasePorts,
): Promise<Database> {
  const { program, part, settings } = request;
  const failures: string[] = [];
  for (const source of sourcesOf(program.scanner.name, part, settings)) {
    const stored = await fetchFrom(source, root, request, ports);
    if (typeof stored !== 'string') {
      if (source.kind === 'mirror' && ports.jobCache?.maySave === true) {
        const { saveDatabase } = await import('./database-cache.ts');
        await saveDatabase(stored, request, ports, ports.jobCache.store);
      }
      return { ...stored, notices: failures };
    }
    ports.log.warning(stored);
    failures.push(stored);
  }
  return fallback(last, failures, request, ports.now());
}

function fallback(
  last: Stored | undefined,
  failures: readonly string[],
  { program, part, settings }: DatabaseRequest,
  now: Date,
): Database {
  const label = labelOf(program.scanner.name, part);
  const said = failures.join('; ') || `db-mirror and db-file name no ${label}=…, and no other place is asked`;
  const age = last && ageOf(last.state, now);
  if (last !== undefined && age !== undefined && age <= maxAgeOf(part, settings)) {
    return { ...last, notices: [`The last good database of ${label} was used, which is ${agedText(age)}: ${said}.`] };
  }
  const here = last === undefined ? 'there is none here from an earlier run' : `the last good one is ${agedText(age)}`;
  throw new ScanError(`${label} has no database that may be used: ${said}; ${here}`);
}
