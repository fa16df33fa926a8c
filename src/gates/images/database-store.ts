import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseState } from '../../scanners/process-scanner.ts';
import { runStep, type StepPorts } from '../process-scan.ts';
import { labelOf } from './database-parts.ts';
import type { DatabaseRequest } from './database.ts';
import { withScratch } from './scratch.ts';

/** A database in the store: a folder that is never changed once it is there. */
export interface Stored {
  readonly folder: string;
  readonly state: DatabaseState;
}

/** What another run may still be reading. */
const IN_USE_MS = 24 * 3_600_000;
const GENERATION = /^\d+-[0-9a-f]{8}$/;

/** The folder of all databases of one part from the same places; made when it is not there. */
export async function rootOf({ program, part, settings }: DatabaseRequest): Promise<string> {
  const label = labelOf(program.scanner.name, part);
  const root = join(settings.cacheDir, 'databases', label, placesKey(label, settings));
  await mkdir(root, { recursive: true });
  return root;
}

/** Databases from different places are not each other's last good one. */
export function placesKey(label: string, { mirrors, files }: DatabaseRequest['settings']): string {
  const from = JSON.stringify([mirrors.get(label) ?? [], files.get(label) ?? []]);
  return createHash('sha256').update(from).digest('hex').slice(0, 12);
}

/** A new folder to bring a database into: a broken download leaves the last good one alone. */
export async function newDraft(root: string): Promise<string> {
  const draft = join(root, `draft-${randomBytes(6).toString('hex')}`);
  await mkdir(draft);
  return draft;
}

/** Makes a draft the newest database, and removes what nobody needs any more. Gives its folder. */
export async function settle(draft: string, root: string, now: Date): Promise<string> {
  const folder = join(root, `${now.getTime()}-${randomBytes(4).toString('hex')}`);
  await rename(draft, folder);
  await prune(root, now);
  return folder;
}

/** The newest database that can be used; one that cannot be read any more is as good as none. */
export async function lastGood(root: string, request: DatabaseRequest, ports: StepPorts): Promise<Stored | undefined> {
  for (const name of await generations(root)) {
    const folder = join(root, name);
    const state = await stateOf(folder, request, ports).catch(() => undefined);
    if (state !== undefined) {
      return { folder, state };
    }
  }
  return undefined;
}

/** The state of the database in a folder; undefined when there is no usable one. Rejects when the scanner cannot be asked. */
export async function stateOf(
  cache: string,
  { program, part, settings, timeoutMs, workDir }: DatabaseRequest,
  ports: StepPorts,
): Promise<DatabaseState | undefined> {
  const { database } = program.scanner;
  return withScratch(workDir, async (scratch) => {
    const question = database.status({ scratch, cache }, part);
    if (question.kind === 'read') {
      return database.readStatus(await readFile(question.file, 'utf8').catch(() => ''), part);
    }
    const limits = { timeoutMs, maxBytes: settings.maxBytes };
    const { stdout } = await runStep({ program, step: question.step, scratch, ...limits }, ports);
    return database.readStatus(stdout, part);
  });
}

async function generations(root: string): Promise<readonly string[]> {
  const names = await readdir(root);
  return names
    .filter((name) => GENERATION.test(name))
    .toSorted((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10));
}

async function prune(root: string, now: Date): Promise<void> {
  const [, ...older] = await generations(root);
  // A run that was killed leaves what it was fetching.
  const drafts = (await readdir(root)).filter((name) => name.startsWith('draft-'));
  for (const name of [...older, ...drafts]) {
    const { mtimeMs } = await stat(join(root, name));
    if (now.getTime() - mtimeMs > IN_USE_MS) {
      await rm(join(root, name), { recursive: true, force: true, maxRetries: 3 });
    }
  }
}
