import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ScanError } from '../../domain/errors.ts';
import type { Host } from '../../host/host.ts';

/** A folder of this run alone: made when it is first asked for. */
export interface WorkFolder {
  path(): Promise<string>;
  remove(): Promise<void>;
}

export function workFolder({ env }: Host): WorkFolder {
  let made: Promise<string> | undefined;
  return {
    path: () => (made ??= madeIn(env['RUNNER_TEMP'] ?? tmpdir())),
    remove: async () => {
      // One that could not be made need not be removed.
      const folder = await made?.catch(() => undefined);
      if (folder !== undefined) {
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}

async function madeIn(place: string): Promise<string> {
  try {
    // Scanners run in folders of their own: from there a relative TMPDIR would lead elsewhere.
    return await mkdtemp(join(resolve(place), 'gatehouse-'));
  } catch (error) {
    throw new ScanError(
      `No folder for temporary files can be made in ${place}: check that it is there and may be written to; in a container whose root is read-only a volume has to be mounted there, as docs/k8s/cronjob.yaml does`,
      { cause: error },
    );
  }
}
