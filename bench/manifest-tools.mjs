// What `manifest-scan` adds to a tool that it runs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findTool, toolsFolder } from '../scripts/tools/locate.mjs';
import { measureWithChildren, median } from './measure.mjs';
import { row, table } from './page.mjs';
import { OBJECTS_PER_FILE, writeTree } from './tree.mjs';

const ROUNDS = 7;
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
  // The actions run on Node 24, a command line on what is there.
  const nodes = [...new Set([findTool('node24') ?? process.execPath, process.execPath])];
  const rows = [];
  const missing = TOOLS.filter(({ name }) => findTool(name) === undefined);
  for (const tool of TOOLS.filter((one) => !missing.includes(one))) {
    for (const files of tool.files) rows.push(...(await compared(tool, files, { cli, scratch, env, nodes })));
  }
  const lines = rows.map(({ name, objects, node, bare, gate }) => {
    const allowed = bare.seconds * MOST_OVERHEAD.share + MOST_OVERHEAD.seconds;
    const more = gate.seconds - bare.seconds;
    const times = [bare.seconds, gate.seconds, bare.cpuSeconds, gate.cpuSeconds].map((seconds) => seconds.toFixed(2));
    const hash = secondsToHash(findTool(name));
    const verdict = (seconds) => (seconds <= allowed ? 'met' : 'missed');
    const told = [
      `${more.toFixed(2)} of ${allowed.toFixed(2)}, ${verdict(more)}`,
      hash.toFixed(2),
      verdict(more - hash),
    ];
    return row(name, objects, versionOf(node), ...times, ...told);
  });
  const head = ['', 'objects', 'Node', 'alone', 'gate', 'CPU alone', 'CPU gate', 'more', 'hashing', 'without hashing'];
  return `## Manifests, with a tool

A tool alone on the files, and \`manifest-scan --scanners\` with it on the same, its report written as JSON, by turns; median of ${ROUNDS}. At most ${MOST_OVERHEAD.share * 100} % and
${MOST_OVERHEAD.seconds * 1000} ms more were aimed at: the gate renders, hands over the objects, hashes the program (Trivy's has 250 MB), which is shown apart, and joins what is
found. Seconds. The actions run on Node 24.

${table(head, lines)}
${missing.map(({ name }) => `\nNot measured: ${name}, which is not installed.\n`).join('')}`;
}

const PIECE_BYTES = 1024 * 1024;

/** As the gate does it: a piece after the other. */
function secondsToHash(path) {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    const hash = createHash('sha256');
    const file = openSync(path);
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      hash.update(piece.subarray(0, length));
    }
    closeSync(file);
    return (performance.now() - began) / 1000;
  });
  return median(times);
}

function versionOf(node) {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
}

async function compared({ name, bare }, files, { cli, scratch, env, nodes }) {
  const folder = join(scratch, `${name}-${files}`);
  writeTree(folder, files);
  const flags = { 'install-from': 'path', accept: 'none', 'cache-dir': join(scratch, 'cache') };
  const report = { format: 'json', output: join(scratch, 'report.json'), budget: 'total=1000000' };
  const all = Object.entries({ scanners: name, ...flags, ...report }).flatMap(([flag, value]) => [`--${flag}`, value]);
  const alone = [];
  const inGate = nodes.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await measureWithChildren(findTool(name), bare(folder), { env }));
    for (const [index, node] of nodes.entries()) {
      const run = await measureWithChildren(node, [cli, 'manifest-scan', folder, ...all], { env });
      if (!SCANNED.has(run.code)) throw new Error(`gatehouse ended with ${run.code} with ${name}`);
      inGate[index].push(run);
    }
  }
  const objects = files * OBJECTS_PER_FILE;
  return nodes.map((node, index) => ({ name, objects, node, bare: middle(alone), gate: middle(inGate[index]) }));
}

const middle = (all) => ({
  seconds: median(all.map(({ seconds }) => seconds)),
  cpuSeconds: median(all.map(({ cpuSeconds }) => cpuSeconds)),
});
