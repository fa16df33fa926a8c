import { ScanError } from '../../domain/errors.ts';
import type { ArchiveKind } from '../../domain/installation.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './entry.ts';

type Unpack = (archive: string, folder: string, limits: ArchiveLimits) => Promise<void>;

// Loaded when there is an archive: most runs find what they need in the cache.
const UNPACKERS: Readonly<Record<Exclude<ArchiveKind, 'none'>, () => Promise<Unpack>>> = {
  'tar.gz': async () => (await import('./tar.ts')).unpackTar,
  zip: async () => (await import('./zip.ts')).unpackZip,
};

/** Unpacks an archive into an empty folder. Rejects with a `ScanError` when it is damaged, too large or reaches out of the folder. */
export async function unpack(
  archive: string,
  kind: Exclude<ArchiveKind, 'none'>,
  folder: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<void> {
  try {
    const unpackInto = await UNPACKERS[kind]();
    await unpackInto(archive, folder, limits);
  } catch (error) {
    throw new ScanError(`The archive ${archive} is not unpacked`, { cause: error });
  }
}
