import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { baselineSchema, type Baseline } from '../domain/baseline.ts';
import { ScanError, UserError } from '../domain/errors.ts';

/** The most that a baseline may have, all files together, unpacked. */
export const MAX_BASELINE_BYTES = 100 * 1024 * 1024;
/** The most files that it may have. */
export const MAX_BASELINE_FILES = 5000;

/** Of the baseline itself; the inventories are beside it in `sbom/`. */
export const BASELINE_FILE = 'baseline.json';
const INVENTORY_FILE = /^sbom\/[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

/** What a baseline must be of. */
export interface Expected {
  readonly gate: string;
  readonly id: string;
}

/**
 * Reads a baseline from its folder; undefined when none is there. Whatever does not fit makes it a `ScanError` of one sentence: a baseline that
 * was damaged, forged or is of another run must not decide what is new.
 */
export async function readBaseline(folder: string, expected: Expected): Promise<Baseline | undefined> {
  const path = join(folder, BASELINE_FILE);
  const size = await sizeOf(path);
  if (size === undefined) {
    return undefined;
  }
  if (size > MAX_BASELINE_BYTES) {
    throw new ScanError(`it has ${size} bytes, more than the ${MAX_BASELINE_BYTES} that are read`);
  }
  const baseline = await parsed(await readFile(path, 'utf8'));
  if (baseline.gate !== expected.gate || baseline.id !== expected.id) {
    throw new ScanError(`it is of ${named(baseline)}, not of ${named(expected)}`);
  }
  await checkInventories(folder, baseline, MAX_BASELINE_BYTES - size);
  return baseline;
}

async function parsed(text: string): Promise<Baseline> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ScanError('it is no JSON', { cause: error });
  }
  const { checker } = await import('../domain/validate.ts');
  const checked = checker(baselineSchema, { allErrors: false })(value);
  if (!checked.ok) {
    const [{ path, message } = { path: '', message: 'does not fit' }] = checked.mismatches;
    throw new ScanError(`it does not fit the schema of baselines (${path.slice(0, 120)} ${message})`);
  }
  return checked.value;
}

function named({ gate, id }: Expected): string {
  const name = id === '' ? gate : `${gate} (${id})`;
  return name.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 120);
}

async function checkInventories(folder: string, { inventories }: Baseline, maxBytes: number): Promise<void> {
  let left = maxBytes;
  for (const { file, sha256 } of inventories) {
    const size = INVENTORY_FILE.test(file) ? await sizeOf(join(folder, file)) : undefined;
    if (size === undefined) {
      throw new ScanError(`its inventory ${JSON.stringify(file.slice(0, 120))} is not there`);
    }
    left -= size;
    if (left < 0) {
      throw new ScanError(`its inventories have more than the ${MAX_BASELINE_BYTES} bytes that are read`);
    }
    if ((await digestOf(join(folder, file))) !== sha256) {
      throw new ScanError(`its inventory ${file} is not the one that it was made with`);
    }
  }
}

/** Bytes of a plain file; undefined when there is none, or something else, as a link. */
async function sizeOf(path: string): Promise<number | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() === true ? found.size : undefined;
}

/** The SHA-256 of a file, in hexadecimal. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/**
 * Writes a baseline into its folder, as a whole or not at all. `inventories` says which file on this disk each inventory is.
 * A `UserError` when the folder holds something that is no baseline.
 */
export async function writeBaseline(
  folder: string,
  baseline: Baseline,
  inventories: ReadonlyMap<string, string>,
): Promise<void> {
  await assertReplaceable(folder);
  const draft = `${folder}.${randomBytes(4).toString('hex')}.part`;
  try {
    await mkdir(join(draft, 'sbom'), { recursive: true });
    for (const { file } of baseline.inventories) {
      await copyFile(inventories.get(file) ?? '', join(draft, file));
    }
    await writeFile(join(draft, BASELINE_FILE), `${JSON.stringify(baseline)}\n`);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    await mkdir(dirname(folder), { recursive: true });
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true, maxRetries: 3 });
    throw new UserError(`baseline: ${folder} could not be written; check that the folder may be written to`, {
      cause: error,
    });
  }
}

async function assertReplaceable(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException): readonly string[] => {
    if (error.code === 'ENOENT') {
      return [];
    }
    throw new UserError(`baseline: ${folder} is no folder that can be written.`, { cause: error });
  });
  const other = there.find((name) => name !== BASELINE_FILE && name !== 'sbom');
  if (other !== undefined || (there.length > 0 && !there.includes(BASELINE_FILE))) {
    throw new UserError(
      `baseline: ${folder} holds ${other ?? there[0] ?? ''}, which is no part of a baseline: name a folder of its own.`,
    );
  }
}

/** All files of a baseline in its folder: the baseline first, then its inventories. */
export function filesOf({ inventories }: Baseline): readonly string[] {
  return [BASELINE_FILE, ...inventories.map(({ file }) => file)];
}
