import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'tar';
import { ScanError } from '../domain/errors.ts';
import type { JobCache } from '../domain/job-cache.ts';
import { BASELINE_FILE, digestOf, MAX_BASELINE_BYTES } from './folder.ts';
import type { BaselineStore, Kept } from './store.ts';

export interface CachePlace {
  readonly cache: JobCache;
  /** `manifest-scan` or `manifest-scan-staging`: which run of which gate. */
  readonly run: string;
  /** The branch of the baseline. */
  readonly branch: string;
  /** Of this run. */
  readonly commit: string;
  /** The keys with that beginning that runs on the branch itself have saved, newest first. */
  readonly keysOf: (prefix: string) => Promise<readonly string[]>;
  /** Unpacks a tar archive from outside. */
  readonly unpack: (archive: string, into: string) => Promise<void>;
  /** A folder of this run alone. */
  readonly workDir: string;
  readonly signal: AbortSignal;
}

/**
 * The cache of the jobs. A job about a pull request can save under any key and is given its own first; so only keys that GitHub lists for the
 * branch are asked for, and each ends with the digest that what comes must have.
 */
export function cacheStore(place: CachePlace): BaselineStore {
  return {
    name: place.cache.name,
    permissions: { find: 'actions: read', keep: 'actions: write' },
    find: (into) => find(place, into),
    keep: (folder, files) => keep(place, folder, files),
  };
}

function prefixOf({ run, branch }: CachePlace): string {
  // A comma ends a key, and a branch may hold one.
  const name = createHash('sha256').update(branch).digest('hex').slice(0, 12);
  return `gatehouse-baseline-${run}-${name}-`;
}

async function find(place: CachePlace, into: string): Promise<Kept | undefined> {
  const [key] = await place.keysOf(prefixOf(place));
  if (key === undefined) {
    return undefined;
  }
  const archive = join(place.workDir, 'baseline.tar.gz');
  const query = { prefix: key, maxBytes: MAX_BASELINE_BYTES, signal: place.signal };
  const restored = await place.cache.restore(query, archive);
  if (restored === undefined) {
    return undefined;
  }
  await mkdir(into, { recursive: true });
  await place.unpack(archive, into);
  const digest = await digestOf(join(into, BASELINE_FILE)).catch(() => 'nothing');
  if (restored !== key || !key.endsWith(`-${digest}`)) {
    throw new ScanError(`what ${place.cache.name} gave for ${key} is not what was saved under it`);
  }
  return { folder: into, source: `${place.cache.name} (${key})` };
}

async function keep(place: CachePlace, folder: string, files: readonly string[]): Promise<string> {
  const digest = await digestOf(join(folder, BASELINE_FILE));
  const key = `${prefixOf(place)}${place.commit}-${digest}`;
  const archive = join(place.workDir, 'baseline-kept.tar.gz');
  await create({ file: archive, cwd: folder, gzip: true, portable: true }, [...files]);
  await place.cache.save(key, archive, place.signal);
  return `${place.cache.name} (${key})`;
}
