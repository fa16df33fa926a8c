import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ToolCache } from './request.ts';

/**
 * A tool cache in a folder of the user, laid out as a runner's is. The runner's own library is not for here: it reads its folder from the
 * environment, and it writes workflow commands to the standard output, where a report may be expected.
 */
export function folderToolCache(root: string): ToolCache {
  const folderOf = (name: string, version: string, arch: string): string => join(root, name, version, arch);
  return {
    find: (...key) => {
      const folder = folderOf(...key);
      return existsSync(`${folder}.complete`) && existsSync(folder) ? folder : undefined;
    },
    keep: async (source, ...key) => {
      const folder = folderOf(...key);
      const draft = `${folder}.${randomBytes(4).toString('hex')}`;
      await mkdir(draft, { recursive: true });
      await cp(source, draft, { recursive: true });
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      await rename(draft, folder);
      await writeFile(`${folder}.complete`, '');
      return folder;
    },
  };
}
