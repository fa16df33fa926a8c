import { chmod, lstat, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ScanError } from '../domain/errors.ts';
import { unpack } from './archive/unpack.ts';
import type { Asset } from './asset.ts';
import { scratch } from './origin.ts';
import { label, type Attempt } from './request.ts';

/** The program of an asset, unpacked into a folder of this run and executable. */
export async function program(asset: Asset, file: string, attempt: Attempt): Promise<string> {
  const path = asset.archive === 'none' ? file : await unpacked(asset, asset.archive, file, attempt);
  await chmod(path, 0o755);
  return realpath(path);
}

async function unpacked(asset: Asset, kind: 'tar.gz' | 'zip', file: string, attempt: Attempt): Promise<string> {
  const folder = join(await scratch(attempt, 'unpack'), 'files');
  await mkdir(folder);
  await unpack(file, kind, folder);
  const path = join(folder, asset.binary);
  if (!(await isPlainFile(path))) {
    throw new ScanError(
      `The archive of ${label(attempt)} (${file}) holds no program at ${asset.binary}: it is not the archive of a release, or the lock is wrong.`,
    );
  }
  return path;
}

/** Whether there is a file, and not a link to one. */
export async function isPlainFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch {
    return false;
  }
}
