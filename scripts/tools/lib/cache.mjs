import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** The folder that holds the tools; it is outside the repository, so a clean checkout keeps them. */
export function cacheFolder(env = process.env) {
  if (env.GATEHOUSE_TOOLS) return resolve(env.GATEHOUSE_TOOLS);
  // The XDG specification wants relative values to be ignored.
  const xdg = env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : join(homedir(), '.cache');
  return join(xdg, 'gatehouse', 'tools');
}

export function openCache(root = cacheFolder()) {
  const folders = { bin: join(root, 'bin'), store: join(root, 'store'), logs: join(root, 'logs') };
  const staging = join(root, 'staging');
  return { root, ...folders, staging, lock: join(root, 'lock'), manifest: join(root, 'tools.json') };
}

export function prepareCache(cache) {
  for (const folder of [cache.bin, cache.store, cache.logs]) mkdirSync(folder, { recursive: true });
}

// Only under the lock: whatever lies there was left by a run that died.
export function clearStaging(cache) {
  rmSync(cache.staging, { recursive: true, force: true, maxRetries: 3 });
  mkdirSync(cache.staging);
}

export function makeStagingFolder(cache, name) {
  const folder = join(cache.staging, `${name}-${randomBytes(4).toString('hex')}`);
  mkdirSync(folder);
  return folder;
}

// A changed recipe of the same version is another tool: the digest keeps the two apart.
export function storeFolder(cache, tool, recipe) {
  const hash = createHash('sha256').update(JSON.stringify({ ...recipe, folder: undefined }));
  for (const input of recipe.inputs ?? []) hash.update(readFileSync(join(recipe.folder, input)));
  return join(cache.store, `${tool.name}-${tool.version}-${hash.digest('hex').slice(0, 10)}`);
}

export function moveIntoStore(staged, final) {
  rmSync(final, { recursive: true, force: true, maxRetries: 3 });
  renameSync(staged, final);
}

export function linkTool(cache, name, target) {
  const link = join(cache.bin, name);
  const draft = join(cache.bin, `.${name}.${process.pid}`);
  const inside = !relative(cache.root, target).startsWith('..');
  rmSync(draft, { force: true });
  symlinkSync(inside ? relative(dirname(link), target) : target, draft);
  renameSync(draft, link);
  return link;
}

export function unlinkTool(cache, name) {
  rmSync(join(cache.bin, name), { force: true });
}

export function readManifest(cache) {
  if (!existsSync(cache.manifest)) return [];
  try {
    const parsed = JSON.parse(readFileSync(cache.manifest, 'utf8'));
    return Array.isArray(parsed.tools) ? parsed.tools : [];
  } catch {
    return [];
  }
}

export function writeManifest(cache, tools) {
  const draft = `${cache.manifest}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ tools }, null, 2)}\n`);
  renameSync(draft, cache.manifest);
}
