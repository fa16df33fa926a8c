// Runs every end-to-end part in turn, each with real tools, and says of each: passed, FAILED or NOT RUN.
// GATEHOUSE_E2E_SECONDS bounds them all together: what does not fit any more is stopped and not run, never passed.
// A part prints a line that starts with "NOT RUN" when its tool could not be had; that is never counted as passed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const tools = process.env.GATEHOUSE_TOOLS ?? join(cache, 'gatehouse', 'tools');
const node24 = join(tools, 'bin', 'node24');

/**
 * In order of importance. `node24: true`: the part is TypeScript, which Node 24 runs as it is. The heavy ones run one after the
 * other beside the others, of which most wait for a server on loopback most of the time.
 */
const PARTS = [
  { name: 'workflows', script: 'workflows/run.mjs' },
  { name: 'hardened', script: 'pod-security/hardened.mjs', heavy: true },
  { name: 'act', script: 'act/run.ts', node24: true },
  { name: 'images', script: 'images/run.ts', heavy: true, node24: true },
  { name: 'cluster', script: 'cluster/run.ts', heavy: true, node24: true },
  { name: 'lint', script: 'lint/run.ts', node24: true },
  { name: 'image-gate', script: 'image-gate/run.ts', heavy: true, node24: true },
  { name: 'act-pipeline', script: 'act-pipeline/run.ts', node24: true },
  { name: 'act-lint', script: 'act-lint/run.ts', node24: true },
  { name: 'act-cluster', script: 'act-cluster/run.ts', node24: true },
  { name: 'sarif', script: 'sarif/run.mjs' },
  { name: 'prism', script: 'prism/run.mjs' },
  { name: 'act-fork', script: 'act-fork/run.ts', node24: true },
  { name: 'act-images', script: 'act-images/run.ts', heavy: true, node24: true },
  { name: 'manifests-tools', script: 'manifests-tools/run.ts', node24: true },
  { name: 'baseline', script: 'baseline/run.ts', node24: true },
  { name: 'pod-security', script: 'pod-security/agree.mjs', heavy: true },
];
const deadline = Date.now() + Number(process.env.GATEHOUSE_E2E_SECONDS ?? 3600) * 1000;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. Known: ${PARTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const chosen = PARTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const results = new Map();
await Promise.all([true, false].map((heavy) => runAll(chosen.filter((part) => (part.heavy ?? false) === heavy))));
console.log('');
for (const { name } of chosen) {
  const outcome = results.get(name);
  console.log(`${outcome.padEnd(8)} ${name}`);
}
process.exitCode = [...results.values()].includes('FAILED') ? 1 : 0;

async function runAll(parts) {
  for (const part of parts) {
    results.set(part.name, await outcomeOf(part));
  }
}

async function outcomeOf({ name, script, node24: needsNode24 = false }) {
  if (needsNode24 && !existsSync(node24)) {
    console.log(`NOT RUN ${name}: Node 24 is not built (npm run tools -- --only node24)`);
    return 'NOT RUN';
  }
  const left = deadline - Date.now();
  const began = Date.now();
  console.log(`... ${name} begins`);
  const {
    code,
    output = '',
    late,
  } = left > 0 ? await run(needsNode24 ? node24 : process.execPath, [join(here, script)], left) : { late: true };
  console.log(`\n=== ${name} (${Math.round((Date.now() - began) / 1000)} s)\n${output}`);
  if (late) {
    console.log(`NOT RUN ${name}: it did not fit into the time that is left`);
    return 'NOT RUN';
  }
  if (code !== 0) {
    return 'FAILED';
  }
  return /^NOT RUN/m.test(output) ? 'NOT RUN' : 'passed';
}

function run(command, args, milliseconds) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      // A group of its own, so that what it has started ends with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GATEHOUSE_TOOLS: tools },
    });
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      process.kill(-child.pid, 'SIGTERM');
      setTimeout(() => child.exitCode ?? process.kill(-child.pid, 'SIGKILL'), 10_000).unref();
    }, milliseconds);
    // Printed whole at the end, so that two parts do not speak at once.
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (output += chunk));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output, late });
    });
  });
}
