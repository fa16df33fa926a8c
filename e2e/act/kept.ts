import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchOf } from './act.ts';

/** Name and text. */
export type KeptFile = readonly [string, string];

/** Where the jobs of a session leave what outlives them, in place of artifacts. */
export function keptFolder(cwd: string): string {
  return join(scratchOf(cwd), 'kept');
}

/** The files of each folder, by name. */
export function readKept(cwd: string): Readonly<Record<string, readonly KeptFile[]>> {
  const kept = keptFolder(cwd);
  const folders = existsSync(kept) ? readdirSync(kept) : [];
  return Object.fromEntries(
    folders.map((folder) => {
      const names = readdirSync(join(kept, folder)).toSorted();
      return [folder, names.map((name) => [name, readFileSync(join(kept, folder, name), 'utf8')] as const)];
    }),
  );
}
