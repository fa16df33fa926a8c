import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../host/host.ts';

/** A folder of this run alone: made when it is first asked for. */
export interface WorkFolder {
  path(): Promise<string>;
  remove(): Promise<void>;
}

export function workFolder({ env }: Host): WorkFolder {
  let made: Promise<string> | undefined;
  return {
    path: () => (made ??= mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'gatehouse-'))),
    remove: async () => {
      // One that could not be made need not be removed.
      const folder = await made?.catch(() => undefined);
      if (folder !== undefined) {
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}
