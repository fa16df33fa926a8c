import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { debianPackage, findOnSystem, installAptPackages } from '../recipes/debian.mjs';
import { goModule, goPackage } from '../recipes/go.mjs';
import { npmPackage } from '../recipes/npm.mjs';
import { pythonApplication, pythonPackage, wheelProgram } from '../recipes/pip.mjs';
import { linkTool, makeStagingFolder, moveIntoStore, storeFolder } from './cache.mjs';
import { checkTool } from './check.mjs';
import { OutOfTime } from './process.mjs';

const KINDS = {
  go: goPackage,
  'go-module': goModule,
  npm: npmPackage,
  pip: pythonPackage,
  'pip-application': pythonApplication,
  wheel: wheelProgram,
  deb: debianPackage,
};

const sourceOf = (recipe) => (recipe.kind === 'apt' ? `apt ${recipe.packages[0]}` : KINDS[recipe.kind].source(recipe));

// Every missing tool is told on one line.
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

export function notBuilt(tool, reason) {
  return {
    name: tool.name,
    version: tool.version,
    path: '',
    source: '',
    durationMs: 0,
    status: 'not built',
    reason: oneLine(reason),
  };
}

async function ready(cache, tool, recipe, target, durationMs) {
  const version = await checkTool(tool, target);
  const path = linkTool(cache, tool.name, target);
  return { name: tool.name, version, path, source: sourceOf(recipe), durationMs, status: 'ready', reason: '' };
}

async function existing(cache, tool, recipe) {
  if (recipe.kind === 'apt') return findOnSystem(recipe);
  const target = join(storeFolder(cache, tool, recipe), KINDS[recipe.kind].file(recipe));
  return existsSync(target) ? target : undefined;
}

/** A tool that an earlier run obtained, or the system has; undefined when there is none that works. */
export async function findReady(cache, tool, durationMs = 0) {
  for (const recipe of tool.recipes) {
    const target = await existing(cache, tool, recipe);
    if (target === undefined) continue;
    try {
      return await ready(cache, tool, recipe, target, durationMs);
    } catch {
      // What does not run is obtained anew.
      continue;
    }
  }
  return undefined;
}

async function installStored(cache, tool, recipe, context) {
  const { file, install } = KINDS[recipe.kind];
  const folder = makeStagingFolder(cache, tool.name);
  try {
    await install(recipe, { ...context, folder });
    await checkTool(tool, join(folder, file(recipe)));
    const final = storeFolder(cache, tool, recipe);
    moveIntoStore(folder, final);
    return join(final, file(recipe));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function attempt(cache, tool, recipe, context) {
  const started = Date.now();
  const target =
    recipe.kind === 'apt'
      ? await installAptPackages(recipe, context)
      : await installStored(cache, tool, recipe, context);
  return ready(cache, tool, recipe, target, Date.now() - started);
}

/** Tries the recipes in turn; being out of time ends the trying. */
export async function obtain(cache, tool, context) {
  const reasons = [];
  for (const recipe of tool.recipes) {
    try {
      return await attempt(cache, tool, recipe, context);
    } catch (error) {
      reasons.push(error.message);
      if (error instanceof OutOfTime) break;
    }
  }
  return notBuilt(tool, reasons.join('; then '));
}
