import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const VARIABLES = ['TMPDIR', 'TMP', 'TEMP'];

/**
 * Makes a folder that from now on is this process's folder for temporary files, and that of all it starts, and answers what removes it.
 * Its name is short, as the path of a socket has at most 107 bytes, and says which process made it: what a run that was killed has left
 * is removed by the next one.
 */
export function openRunFolder(name) {
  const place = realpathSync(tmpdir());
  const own = new RegExp(`^${name}-(?<pid>\\d+)-`);
  for (const entry of readdirSync(place)) {
    const pid = own.exec(entry)?.groups?.pid;
    if (pid !== undefined && !isRunning(Number(pid))) {
      removeFolder(join(place, entry));
    }
  }
  const folder = mkdtempSync(join(place, `${name}-${process.pid}-`));
  setVariables(folder);
  return () => {
    removeFolder(folder);
    setVariables(dirname(folder));
  };
}

function setVariables(folder) {
  for (const variable of VARIABLES) {
    process.env[variable] = folder;
  }
}

function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Whether there is such a process; somebody else's is one too. */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}
