import { copyFile, realpath, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { messageOf } from '../domain/errors.ts';
import type { LockedAsset } from '../domain/installation.ts';
import { fileNameOf, type Asset } from './asset.ts';
import { sha256Of } from './digest.ts';
import { scratch } from './origin.ts';
import { isPlainFile, program } from './program.ts';
import {
  absent,
  binaryName,
  label,
  lockedAsset,
  unavailable,
  type Attempt,
  type Installed,
  type Outcome,
} from './request.ts';
import { builtHere } from './receipt.ts';

/** The name is not the scanner's own, so that what a setup action left under that name is not taken for ours. */
export function cacheKey({ request, wanted }: Attempt): readonly [name: string, version: string, arch: string] {
  const { platform, scanner } = request;
  return [`gatehouse-${scanner.name}`, wanted.version, platform.slice(platform.indexOf('-') + 1)];
}

/**
 * Puts a verified program into the tool cache, beside the archive it came from where the lock knows only the archive's digest.
 * Gives the path to run; a cache that cannot be written costs the next run a download, and nothing else.
 */
export async function keep(
  got: { readonly file: string; readonly path: string; readonly asset?: Asset },
  attempt: Attempt,
): Promise<string> {
  try {
    const folder = await scratch(attempt, 'keep');
    await copyFile(got.path, join(folder, binaryName(attempt.request)));
    if (got.asset !== undefined && needsArchive(got.asset)) {
      await copyFile(got.file, join(folder, fileNameOf(got.asset.url)));
    }
    await attempt.ports.toolCache.keep(folder, ...cacheKey(attempt));
    await rm(folder, { recursive: true, maxRetries: 3 });
  } catch (error) {
    attempt.ports.log.warning(`${label(attempt)} could not be kept in the tool cache: ${messageOf(error)}`);
  }
  return got.path;
}

function needsArchive(asset: Asset): boolean {
  return asset.archive !== 'none' && asset.binarySha256 === undefined;
}

/** A program that an earlier run kept. It is verified as if it had come from anywhere; a poisoned one is removed. */
export async function fromToolCache(attempt: Attempt): Promise<Outcome> {
  const folder = attempt.ports.toolCache.find(...cacheKey(attempt));
  if (folder === undefined) {
    return absent(`the tool cache does not hold ${label(attempt)}`);
  }
  const found = await verified(folder, attempt);
  if (typeof found !== 'string') {
    const { version } = attempt.wanted;
    return {
      status: 'installed',
      installed: { ...found, version, source: 'tool-cache', verified: 'lock', notices: [] },
    };
  }
  const reason = `${label(attempt)} in the tool cache (${folder}) is not what was put there: ${found}; it was removed and not run`;
  attempt.ports.log.warning(reason);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  return unavailable(reason);
}

type Program = Pick<Installed, 'path' | 'sha256'>;

/** The program, or why it is not trusted. */
async function verified(folder: string, attempt: Attempt): Promise<Program | string> {
  const path = join(folder, binaryName(attempt.request));
  if (!(await isPlainFile(path))) {
    return `it holds no file ${basename(path)}`;
  }
  const asset = lockedAsset(attempt);
  const built = await builtHere(attempt);
  if (built === undefined && asset !== undefined && needsArchive(asset)) {
    return fromArchive(folder, asset, attempt);
  }
  const sha256 = await sha256Of(path);
  if (sha256 === built || sha256 === digestOf(asset)) {
    return { path: await realpath(path), sha256 };
  }
  // A release may have been kept over a program that was built here, or neither of them.
  return asset !== undefined && needsArchive(asset)
    ? fromArchive(folder, asset, attempt)
    : disagreement(digestOf(asset) ?? built, sha256);
}

/** The digest of the program itself, where the lock knows it. */
function digestOf(asset: LockedAsset | undefined): string | undefined {
  return asset?.archive === 'none' ? asset.sha256 : asset?.binarySha256;
}

/** The program in the cache is never run when only the archive has a digest: it is unpacked again. */
async function fromArchive(folder: string, asset: LockedAsset, attempt: Attempt): Promise<Program | string> {
  const archive = join(folder, fileNameOf(asset.url));
  if (!(await isPlainFile(archive))) {
    return `it holds no archive ${basename(archive)}`;
  }
  const copy = join(await scratch(attempt, 'cached'), basename(archive));
  await copyFile(archive, copy);
  const actual = await sha256Of(copy);
  if (actual !== asset.sha256) {
    return disagreement(asset.sha256, actual);
  }
  const path = await program(asset, copy, attempt);
  return { path, sha256: await sha256Of(path) };
}

function disagreement(expected: string | undefined, actual: string): string {
  return expected === undefined
    ? 'the lock has no digest to compare it with'
    : `expected SHA-256 ${expected}, found ${actual}`;
}
