import { copyFile, realpath, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { messageOf } from '../domain/errors.ts';
import { fileNameOf, type Asset } from './asset.ts';
import { sha256Of } from './digest.ts';
import { scratch } from './origin.ts';
import { isPlainFile, program } from './program.ts';
import { absent, binaryName, label, lockedAsset, unavailable, type Attempt, type Outcome } from './request.ts';
import { hasReceipt } from './receipt.ts';

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
    await rm(folder, { recursive: true });
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
  const path = await verified(folder, attempt);
  if (typeof path === 'string') {
    const sha256 = await sha256Of(path);
    const { version } = attempt.wanted;
    return {
      status: 'installed',
      installed: { path, version, source: 'tool-cache', verified: 'lock', sha256, notices: [] },
    };
  }
  attempt.ports.log.warning(path.reason);
  await rm(folder, { recursive: true, force: true });
  return unavailable(path.reason);
}

type Verified = string | { readonly reason: string };

/** The path of the program, or why it is not trusted. */
async function verified(folder: string, attempt: Attempt): Promise<Verified> {
  const asset = lockedAsset(attempt);
  const path = join(folder, binaryName(attempt.request));
  if (!(await isPlainFile(path))) {
    return poisoned(folder, `it holds no file ${basename(path)}`, attempt);
  }
  if (await hasReceipt(path, attempt)) {
    return realpath(path);
  }
  if (asset === undefined) {
    return poisoned(folder, 'the lock has no digest to compare it with', attempt);
  }
  return needsArchive(asset) ? fromArchive(folder, asset, attempt) : same(path, digestOf(asset), folder, attempt);
}

function digestOf(asset: Asset): string {
  return asset.binarySha256 ?? asset.sha256 ?? '';
}

async function same(path: string, expected: string, folder: string, attempt: Attempt): Promise<Verified> {
  const actual = await sha256Of(path);
  return actual === expected
    ? realpath(path)
    : poisoned(folder, `expected SHA-256 ${expected} (the lock), found ${actual}`, attempt);
}

/** The program in the cache is never run when only the archive has a digest: it is unpacked again. */
async function fromArchive(folder: string, asset: Asset, attempt: Attempt): Promise<Verified> {
  const archive = join(folder, fileNameOf(asset.url));
  if (!(await isPlainFile(archive))) {
    return poisoned(folder, `it holds no archive ${basename(archive)}`, attempt);
  }
  const copy = join(await scratch(attempt, 'cached'), basename(archive));
  await copyFile(archive, copy);
  const verifiedCopy = await same(copy, asset.sha256 ?? '', folder, attempt);
  return typeof verifiedCopy === 'string' ? program(asset, copy, attempt) : verifiedCopy;
}

function poisoned(folder: string, what: string, attempt: Attempt): Verified {
  return {
    reason: `${label(attempt)} in the tool cache (${folder}) is not what was put there: ${what}; it was removed and not run`,
  };
}
