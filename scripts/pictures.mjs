// npm run pictures: the script is TypeScript, which Node 24 runs as it is.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findTool } from './tools/locate.mjs';

const node24 = findTool('node24');
if (node24 === undefined) {
  console.log('NOT RUN pictures: Node 24 is not there (npm run tools -- --only node24)');
} else {
  const script = fileURLToPath(new URL('pictures/index.ts', import.meta.url));
  process.exitCode = spawnSync(node24, ['--no-warnings', script], { stdio: 'inherit' }).status ?? 1;
}
