import { ScanError } from '../../domain/errors.ts';
import type { ArchiveKind } from '../../domain/installation.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './entry.ts';
import { unpackTar } from './tar.ts';
import { unpackZip } from './zip.ts';

const UNPACKERS: Readonly<Record<Exclude<ArchiveKind, 'none'>, typeof unpackTar>> = {
  'tar.gz': unpackTar,
  zip: unpackZip,
};

/** Unpacks an archive into an empty folder. Rejects with a `ScanError` when it is damaged, too large or reaches out of the folder. */
export async function unpack(
  archive: string,
  kind: Exclude<ArchiveKind, 'none'>,
  folder: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<void> {
  try {
    await UNPACKERS[kind](archive, folder, limits);
  } catch (error) {
    throw new ScanError(`The archive ${archive} is not unpacked`, { cause: error });
  }
}
