import { mkdtemp, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, ScanError } from '../../domain/errors.ts';
import type { DatabasePart } from '../../scanners/process-scanner.ts';
import { databaseFor, databaseHere, type Database, type DatabasePorts, type DatabaseRequest } from './database.ts';

/** What the scans of one scanner read. */
export interface Supply {
  /** The folder that a scan is given. */
  readonly cache: string;
  readonly notices: readonly string[];
}

/** A supply that can grow while scans run. */
export interface GrowingSupply extends Supply {
  /** Of the vulnerabilities. */
  readonly state: Database['state'];
  /** Gets a part that an image turned out to need, once for all scans. Rejects with a `ScanError` that says why it cannot be had. */
  readonly grow: (part: DatabasePart) => Promise<Supply>;
}

/**
 * Gets the database of a scanner ready before the scans. The part that only images with JARs need is taken when it is here, and fetched when the first
 * such image is met, or at once, or never: `java-db` says which.
 */
export async function supplyOf(request: Omit<DatabaseRequest, 'part'>, ports: DatabasePorts): Promise<GrowingSupply> {
  const { database } = request.program.scanner;
  const vulnerability = await databaseFor({ ...request, part: 'vulnerability' }, ports);
  const java = database.parts.includes('java') ? await early({ ...request, part: 'java' }, ports) : undefined;
  const now = java === undefined ? { cache: vulnerability.folder, notices: [] } : await joined([vulnerability, java]);
  const grown = new Map<DatabasePart, Promise<Supply>>();
  return {
    ...now,
    notices: [...vulnerability.notices, ...now.notices],
    state: vulnerability.state,
    grow: (part) => {
      const growing = grown.get(part) ?? more(part);
      grown.set(part, growing);
      return growing;
    },
  };

  async function more(part: DatabasePart): Promise<Supply> {
    if (request.settings.javaDatabase === 'never') {
      throw new ScanError('java-db: never does not let it be had');
    }
    return joined([vulnerability, await databaseFor({ ...request, part }, ports)]);
  }

  /** Databases in one folder, as links: each stays where it is kept. */
  async function joined(databases: readonly Database[]): Promise<Supply> {
    const cache = await mkdtemp(join(request.workDir, `${request.program.scanner.name}-databases-`));
    for (const { folder } of databases) {
      for (const name of await readdir(folder)) {
        // On Windows a link to a folder needs rights that a junction does not.
        await symlink(join(folder, name), join(cache, name), 'junction');
      }
    }
    return { cache, notices: databases.slice(1).flatMap(({ notices }) => notices) };
  }
}

async function early(request: DatabaseRequest, ports: DatabasePorts): Promise<Database | undefined> {
  switch (request.settings.javaDatabase) {
    case 'always':
      return databaseFor(request, ports);
    case 'auto':
      return databaseHere(request, ports);
    case 'never':
      return undefined;
    default:
      return request.settings.javaDatabase satisfies never;
  }
}

/** Why an image cannot be scanned whose packages only a part can tell that could not be had. */
export function lackOf(part: DatabasePart, scanner: string, error: unknown): ScanError {
  return part === 'java'
    ? new ScanError(
        `the image holds JARs, and ${scanner} cannot tell what they are without its Java database (db-mirror or db-file ${scanner}-java=…): ${messageOf(error)}`,
      )
    : new ScanError(messageOf(error));
}
