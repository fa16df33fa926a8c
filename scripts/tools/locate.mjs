import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './lib/cache.mjs';

/** The folder of all obtained tools. */
export const toolsFolder = () => join(cacheFolder(), 'bin');

/** The path of an obtained tool, or undefined: then the caller skips and says so. */
export function findTool(name) {
  const path = join(toolsFolder(), name);
  return existsSync(path) ? path : undefined;
}

/** A folder whose `node` is Node 24, to be put first into PATH: `act` runs whatever `node` it finds. */
export function findNode24Folder() {
  const path = findTool('node24');
  return path === undefined ? undefined : dirname(realpathSync(path));
}
