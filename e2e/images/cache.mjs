import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where what is costly to build is kept, outside the repository. */
const root = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gatehouse', 'e2e');

/**
 * The folder `name`, built by `build` into an empty folder unless it is there already for the same inputs.
 * A build that breaks off leaves nothing that a later run would take for whole.
 */
export async function cached(name, inputs, build) {
  const folder = join(root, `${name}-${digestOf(inputs)}`);
  if (existsSync(folder)) return folder;
  const work = `${folder}.${process.pid}.partial`;
  mkdirSync(work, { recursive: true });
  try {
    await build(work);
    if (!existsSync(folder)) renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
  return folder;
}

function digestOf(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesIn(input)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
