import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ScanError } from '../../domain/errors.ts';
import type { CodeScanner } from '../../scanners/code-scanner.ts';

/**
 * Rejects with a `ScanError` when an archive of a database in a folder holds nothing: a scanner that reads it finds nothing, and calls that clean.
 * What is no archive, or not there, the scanner tells by itself.
 */
export async function assertRecords(database: string, { archives }: Pick<CodeScanner, 'archives'>): Promise<void> {
  if (archives === undefined) {
    return;
  }
  const { isEmptyZip } = await import('../../install/archive/zip.ts');
  const above = join(database, archives.above);
  const parts = await readdir(above).catch(() => []);
  for (const part of parts) {
    const archive = join(above, part, archives.name);
    if (await isEmptyZip(archive)) {
      throw new ScanError(`the database that db-mirror names holds no record of ${part}: fetch ${archive} again`);
    }
  }
}
