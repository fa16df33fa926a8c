import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock } from './lock.mjs';
import { clearStaging, prepareCache, readManifest, unlinkTool, writeManifest } from './cache.mjs';
import { findReady, notBuilt, obtain } from './obtain.mjs';

const seconds = (ms) => `${(ms / 1000).toFixed(1)}s`;

function report(context, entry, how) {
  const state = entry.status === 'ready' ? `ready (${how}) ${entry.path}` : `not built: ${entry.reason}`;
  context.progress(`[${seconds(Date.now() - context.started).padStart(7)}] ${entry.name} ${entry.version} ${state}`);
}

async function handleTool(cache, tool, earlier, context) {
  const found = await findReady(cache, tool, earlier?.durationMs);
  if (found) return { entry: found, how: 'reused' };
  if (tool.coldSeconds * 1000 > context.remainingMs()) {
    return { entry: notBuilt(tool, 'would not fit the budget') };
  }
  context.progress(`[${seconds(Date.now() - context.started).padStart(7)}] ${tool.name} ${tool.version} ...`);
  const logFile = join(cache.logs, `${tool.name}.log`);
  appendFileSync(logFile, `--- ${new Date().toISOString()} ${tool.name} ${tool.version}\n`);
  const entry = await obtain(cache, tool, { remainingMs: context.remainingMs, logFile });
  return { entry, how: `obtained in ${seconds(entry.durationMs)}` };
}

// Written after every tool, so that a run which is cut short has told what it got.
function record(cache, catalogue, entries) {
  const known = catalogue.map((tool) => entries.get(tool.name)).filter(Boolean);
  writeManifest(cache, known);
}

async function obtainAll(cache, catalogue, selected, context) {
  const entries = new Map(readManifest(cache).map((entry) => [entry.name, entry]));
  for (const tool of selected) {
    const { entry, how } = await handleTool(cache, tool, entries.get(tool.name), context);
    if (entry.status !== 'ready') unlinkTool(cache, tool.name);
    entries.set(tool.name, entry);
    record(cache, catalogue, entries);
    report(context, entry, how);
  }
  return selected.map((tool) => entries.get(tool.name));
}

export async function inspectAll(cache, selected, reason) {
  const earlier = new Map(readManifest(cache).map((entry) => [entry.name, entry]));
  const look = async (tool) => {
    const before = earlier.get(tool.name);
    const found = await findReady(cache, tool, before?.durationMs);
    return found ?? notBuilt(tool, reason ?? (before?.reason || 'not obtained yet'));
  };
  const entries = [];
  for (const tool of selected) entries.push(await look(tool));
  return entries;
}

/** Obtains the selected tools, one at a time, until the budget is used up. */
export async function runSession(cache, catalogue, selected, { budgetMs, progress, onLock }) {
  const started = Date.now();
  const remainingMs = () => started + budgetMs - Date.now();
  prepareCache(cache);
  const lock = await acquireLock(cache.lock, {
    timeoutMs: remainingMs(),
    onWait: (pid) => progress(`waiting for another run (process ${pid})`),
  });
  if ('heldBy' in lock) {
    return inspectAll(cache, selected, `another run (process ${lock.heldBy}) held the cache for the whole budget`);
  }
  onLock(lock);
  try {
    clearStaging(cache);
    return await obtainAll(cache, catalogue, selected, { started, remainingMs, progress });
  } finally {
    clearStaging(cache);
    lock.release();
  }
}
