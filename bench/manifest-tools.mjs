// What `manifest-scan` adds to a tool that it runs.
import { mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findTool, toolsFolder } from '../scripts/tools/locate.mjs';
import { measureWithChildren, median } from './measure.mjs';
import { row, table } from './page.mjs';
import { OBJECTS_PER_FILE, writeTree } from './tree.mjs';

const ROUNDS = 5;
const MOST_OVERHEAD = { share: 0.05, seconds: 0.3 };
// pass and fail: both mean that everything was scanned.
const SCANNED = new Set([0, 1]);
/** With how many files, as Trivy takes a second for a dozen objects. */
const TOOLS = [
  { name: 'kube-score', files: [1, 15], bare: (folder) => ['score', '--output-format=json', ...filesIn(folder)] },
  { name: 'kube-linter', files: [1, 15], bare: (folder) => ['lint', '--format=json', folder] },
  {
    name: 'trivy',
    files: [1],
    bare: (folder) => ['config', '--format=json', '--quiet', '--skip-check-update', folder],
  },
];

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Each tool alone and within the gate, in turn, as a section of the page. */
export async function manifestTools({ cli, scratch }) {
  const env = { ...process.env, PATH: `${toolsFolder()}${delimiter}${process.env.PATH}` };
  mkdirSync(join(scratch, 'cache'), { recursive: true });
  const rows = [];
  const missing = TOOLS.filter(({ name }) => findTool(name) === undefined);
  for (const tool of TOOLS.filter((one) => !missing.includes(one))) {
    for (const files of tool.files) rows.push(await compared(tool, files, { cli, scratch, env }));
  }
  const lines = rows.map(({ name, objects, bare, gate }) => {
    const allowed = bare.seconds * MOST_OVERHEAD.share + MOST_OVERHEAD.seconds;
    const more = gate.seconds - bare.seconds;
    const times = [bare.seconds, gate.seconds, bare.cpuSeconds, gate.cpuSeconds].map((seconds) => seconds.toFixed(2));
    return row(name, objects, ...times, `${more.toFixed(2)} s, ${more <= allowed ? 'met' : 'missed'}`);
  });
  return `## Manifests, with a tool

A tool alone on the files, and \`manifest-scan --scanners\` with it on the same, its report written as JSON; median of ${ROUNDS}. At most ${MOST_OVERHEAD.share * 100} % and
${MOST_OVERHEAD.seconds * 1000} ms more were aimed at: the gate renders, hands over each object, checks the program and joins what is found.

${table(['', 'objects', 'seconds alone', 'in the gate', 'CPU seconds alone', 'in the gate', 'more'], lines)}
${missing.map(({ name }) => `\nNot measured: ${name}, which is not installed.\n`).join('')}`;
}

async function compared({ name, bare }, files, { cli, scratch, env }) {
  const folder = join(scratch, `${name}-${files}`);
  writeTree(folder, files);
  const flags = { 'install-from': 'path', accept: 'none', 'cache-dir': join(scratch, 'cache') };
  const report = { format: 'json', output: join(scratch, 'report.json'), budget: 'total=1000000' };
  const all = Object.entries({ scanners: name, ...flags, ...report }).flatMap(([flag, value]) => [`--${flag}`, value]);
  const runs = { bare: [], gate: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.bare.push(await measureWithChildren(findTool(name), bare(folder), { env }));
    const run = await measureWithChildren(process.execPath, [cli, 'manifest-scan', folder, ...all], { env });
    if (!SCANNED.has(run.code)) throw new Error(`gatehouse ended with ${run.code} with ${name}`);
    runs.gate.push(run);
  }
  return { name, objects: files * OBJECTS_PER_FILE, bare: middle(runs.bare), gate: middle(runs.gate) };
}

const middle = (all) => ({
  seconds: median(all.map(({ seconds }) => seconds)),
  cpuSeconds: median(all.map(({ cpuSeconds }) => cpuSeconds)),
});
