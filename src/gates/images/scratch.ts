import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Does some work with an empty folder that goes away with it. */
export async function withScratch<T>(workDir: string, work: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = await mkdtemp(join(workDir, 'scratch-'));
  try {
    return await work(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
