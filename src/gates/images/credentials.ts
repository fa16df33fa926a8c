import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Credentials } from '../../config/image-values.ts';
import { dockerConfigOf } from '../../scanners/process-scanner.ts';
import { registryOf } from './reference.ts';

/**
 * Writes a Docker configuration with the credentials of the registry of an image and of no other, readable by this user alone,
 * into a folder of the scan. Undefined when there are none for it.
 */
export async function dockerConfigFor(
  locator: string,
  credentials: ReadonlyMap<string, Credentials>,
  scratch: string,
): Promise<string | undefined> {
  const registry = registryOf(locator);
  const own = credentials.get(registry) ?? (registry === 'docker.io' ? credentials.get('index.docker.io') : undefined);
  if (own === undefined) {
    return undefined;
  }
  const folder = join(scratch, 'docker');
  await mkdir(folder, { mode: 0o700 });
  await writeFile(join(folder, 'config.json'), dockerConfigOf({ [registry]: own }), { mode: 0o600 });
  return folder;
}
