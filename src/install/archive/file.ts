import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArchiveBudget } from './budget.ts';

/** Writes one file of an archive below `folder`; a file that is there already is an error, so that no entry hides another. */
export async function writeEntry(
  folder: string,
  path: string,
  content: AsyncIterable<Uint8Array>,
  budget: ArchiveBudget,
): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const file = await open(target, 'wx', 0o644);
  try {
    for await (const chunk of content) {
      budget.countBytes(chunk.length);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
}
