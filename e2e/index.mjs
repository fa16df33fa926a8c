// Runs every end-to-end part in turn, each with real tools, and says of each: passed, FAILED or NOT RUN.
// GATEHOUSE_E2E_SECONDS bounds them all together: what does not fit any more is stopped and not run, never passed.
// A part prints a line that starts with "NOT RUN" when its tool could not be had; that is never counted as passed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openRunFolder } from '../scripts/run-folder.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const tools = process.env.GATEHOUSE_TOOLS ?? join(cache, 'gatehouse', 'tools');
const node24 = join(tools, 'bin', 'node24');

/**
 * In order of importance. `node24: true`: the part is TypeScript, which Node 24 runs as it is. Three lanes run side by side, the parts
 * of each one after the other: those with act wait for it most of the time, the heavy ones have both cores to do for minutes.
 */
const PARTS = [
  { name: 'workflows', script: 'workflows/run.mjs', lane: 'tools' },
  { name: 'hardened', script: 'pod-security/hardened.mjs', lane: 'heavy' },
  { name: 'act', script: 'act/run.ts', lane: 'act', node24: true },
  { name: 'images', script: 'images/run.ts', lane: 'heavy', node24: true },
  { name: 'cluster', script: 'cluster/run.ts', lane: 'heavy', node24: true },
  { name: 'lint', script: 'lint/run.ts', lane: 'tools', node24: true },
  { name: 'image-gate', script: 'image-gate/run.ts', lane: 'heavy', node24: true },
  { name: 'act-pipeline', script: 'act-pipeline/run.ts', lane: 'act', node24: true },
  { name: 'act-lint', script: 'act-lint/run.ts', lane: 'act', node24: true },
  { name: 'act-cluster', script: 'act-cluster/run.ts', lane: 'act', node24: true },
  { name: 'sarif', script: 'sarif/run.mjs', lane: 'tools' },
  { name: 'prism', script: 'prism/run.mjs', lane: 'tools' },
  { name: 'act-fork', script: 'act-fork/run.ts', lane: 'act', node24: true },
  { name: 'act-images', script: 'act-images/run.ts', lane: 'act', node24: true },
  { name: 'manifests-tools', script: 'manifests-tools/run.ts', lane: 'tools', node24: true },
  { name: 'baseline', script: 'baseline/run.ts', lane: 'tools', node24: true },
  { name: 'pod-security', script: 'pod-security/agree.mjs', lane: 'tools' },
];
const LANES = ['heavy', 'act', 'tools'];
const deadline = Date.now() + Number(process.env.GATEHOUSE_E2E_SECONDS ?? 3600) * 1000;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. Known: ${PARTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const chosen = PARTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const results = new Map();
// What a part leaves that was stopped is removed with the folder too.
const removeRunFolder = openRunFolder('gh-e2e');
await Promise.all(LANES.map((name) => runAll(chosen.filter(({ lane }) => lane === name))));
removeRunFolder();
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
