import { stat } from 'node:fs/promises';
import { ScanError } from '../../domain/errors.ts';
import type { ImageReference } from '../../scanners/process-scanner.ts';
import { isLocal } from './reference.ts';

/** Rejects with a `ScanError` when the file or folder of an image is not there, or is the other of the two; of a registry only its scan tells. */
export async function assertThere(reference: ImageReference): Promise<void> {
  if (!isLocal(reference)) {
    return;
  }
  const { source, locator } = reference;
  const found = await stat(locator).catch(() => undefined);
  if (found === undefined) {
    throw new ScanError(`there is no ${source === 'oci-dir' ? 'folder' : 'file'} ${locator} that can be read`);
  }
  if (found.isDirectory() !== (source === 'oci-dir')) {
    throw new ScanError(
      found.isDirectory()
        ? `${locator} is a folder; write oci-dir: before it if it is an OCI layout`
        : `${locator} is a file; write docker-archive: or oci-archive: before it`,
    );
  }
}

/** Whether there is any of the images to scan, as far as can be told without asking a registry. */
export async function anyThere(references: readonly ImageReference[]): Promise<boolean> {
  const looked = await Promise.allSettled(references.map(assertThere));
  return looked.some(({ status }) => status === 'fulfilled');
}
