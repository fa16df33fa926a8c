import { rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** After the last suite, whatever came of it: removes the folder that `setup.mjs` made. */
export default function teardown() {
  const folder = process.env.TMPDIR;
  if (!/[\\/]gh-test-\d+-[^\\/]+$/.test(folder)) {
    throw new Error(`TMPDIR is ${folder}, which is not the folder of this run; its own folder is left behind.`);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  // For the next run of the same process, which watches files.
  for (const variable of ['TMPDIR', 'TMP', 'TEMP']) {
    process.env[variable] = dirname(folder);
  }
}
