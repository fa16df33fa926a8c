import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../host/host.ts';

/** A folder of this run alone, and how it is taken away. */
export async function workFolder(host: Host): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(host.env['RUNNER_TEMP'] ?? tmpdir(), 'gatehouse-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
