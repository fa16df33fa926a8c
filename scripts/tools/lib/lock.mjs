import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 1_000;

// A process id alone is not enough: after a reboot the same number may belong to anybody.
function startTimeOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function isAlive({ pid, startTime }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
  }
  const now = startTimeOf(pid);
  return now === undefined || startTime === undefined || now === startTime;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseOwner(text) {
  try {
    const owner = JSON.parse(text);
    return Number.isInteger(owner?.pid) && owner.pid > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

// The file appears complete or not at all, so an empty lock is never seen.
function tryCreate(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

// Somebody else may have replaced the stale lock since it was read: then theirs is put back.
function removeStale(file, seen) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== seen) tryCreate(file, readFileSync(aside, 'utf8'));
  rmSync(aside, { force: true });
}

/**
 * @returns {Promise<{ release(): void } | { heldBy: number }>}
 */
export async function acquireLock(file, { timeoutMs, onWait }) {
  const content = JSON.stringify({ pid: process.pid, startTime: startTimeOf(process.pid) });
  const end = Date.now() + timeoutMs;
  let told = false;
  for (;;) {
    if (tryCreate(file, content)) {
      return { release: () => read(file) === content && rmSync(file, { force: true }) };
    }
    const seen = read(file);
    if (seen === undefined) continue;
    const owner = parseOwner(seen);
    if (owner === undefined || !isAlive(owner)) {
      removeStale(file, seen);
      continue;
    }
    if (Date.now() >= end) return { heldBy: owner.pid };
    if (!told) onWait(owner.pid);
    told = true;
    await sleep(POLL_MS);
  }
}
