// Before the first suite: everything that a run of the tests makes in the folder for temporary files goes into one folder of its own,
// which `teardown.mjs` removes. What the tests start has it as its folder for temporary files too.
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Short, as the path of a socket has at most 107 bytes; with the process, to tell a run that was killed from one that goes on.
const NAME = /^gh-test-(?<pid>\d+)-/;

export default function setup() {
  const place = realpathSync(tmpdir());
  for (const name of readdirSync(place)) {
    const pid = NAME.exec(name)?.groups?.pid;
    if (pid !== undefined && !isRunning(Number(pid))) {
      rmSync(join(place, name), { recursive: true, force: true, maxRetries: 3 });
    }
  }
  const folder = mkdtempSync(join(place, `gh-test-${process.pid}-`));
  for (const variable of ['TMPDIR', 'TMP', 'TEMP']) {
    process.env[variable] = folder;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one that runs.
    return error.code !== 'ESRCH';
  }
}
