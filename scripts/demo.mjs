// Scans the example with what is committed in dist: no installation, no network.
// Ends with 0 for a verdict of pass or fail, since the example is meant to fail, and with 2 when the scan did not happen.
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'gatehouse-report.html');
rmSync(page, { force: true });

const formats = ['--format=table', '--output=-', '--format=html', `--output=${page}`];
const { status, error } = spawnSync(
  process.execPath,
  [join(root, 'dist/cli/index.js'), 'manifest-scan', 'examples/shop', '--fail-on=high', ...formats],
  { cwd: root, stdio: 'inherit', env: { ...process.env, GITHUB_EVENT_NAME: '' } },
);

if (error !== undefined) {
  console.error(`The demo could not be started: ${error.message}`);
  process.exit(2);
}
if ((status !== 0 && status !== 1) || !isWritten(page)) {
  console.error('\nThe demo did not come to a verdict; what is above says why.');
  process.exit(2);
}
console.log(`
The verdict is ${status === 1 ? 'fail: examples/shop is full of planted defects, so that is right. In CI the exit code would be 1' : 'pass'}.
The same report as a page: ${page}
                           ${pathToFileURL(page).href}
Its hardened twin passes:  node dist/cli/index.js manifest-scan examples/shop-hardened
What can be fixed safely:  node dist/cli/index.js manifest-scan examples/shop --fix`);

function isWritten(path) {
  try {
    return statSync(path).size > 0;
  } catch {
    return false;
  }
}
