// What lint-gate adds to golangci-lint on a public module, with warm caches, and what linters side by side cost beside what the cores can do.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { findTool, toolsFolder } from '../scripts/tools/locate.mjs';
import { measureWithChildren, median } from './measure.mjs';
import { row, table } from './page.mjs';

/** About 34,000 lines. */
const MODULE = 'github.com/rhysd/actionlint@v1.7.12';
const ROUNDS = 9;
// 5 % and 300 ms over the bare linter, 15 % over what the cores can do side by side.
const RATIO = 1.05;
const SECONDS = 0.3;
const TOGETHER = 1.15;
const TOGETHER_SCANNERS = ['golangci-lint', 'gitleaks', 'hadolint', 'zizmor', 'actionlint'];

const ENV = {
  ...process.env,
  PATH: `${toolsFolder()}${delimiter}${process.env.PATH ?? ''}`,
  GOFLAGS: '-buildvcs=false',
};

/** How long `lint-gate` takes, beside golangci-lint alone and beside its own longest scan. */
export async function lint({ cli, scratch }) {
  const missing = TOGETHER_SCANNERS.filter((name) => findTool(name) === undefined);
  if (missing.length > 0) return `## Linters\n\nNot measured: not there: ${missing.join(', ')} (npm run tools).`;
  const bench = { cli, scratch, module: moduleIn(scratch), cache: join(scratch, 'cache') };
  const nodes = [...new Set([process.execPath, findTool('node24') ?? process.execPath])];
  // Fills the caches of Go and golangci-lint, which both sides share.
  await gate(bench, process.execPath, ['golangci-lint']);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const alone = await bare(bench);
    const onNodes = [];
    for (const node of nodes) {
      const inGate = await gate(bench, node, ['golangci-lint']);
      onNodes.push({ inGate, all: await gate(bench, node, TOGETHER_SCANNERS) });
    }
    rounds.push({ alone, onNodes });
  }
  return pageOf(nodes.map(versionOf), rounds);
}

function versionOf(node) {
  return `Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`;
}

function moduleIn(scratch) {
  const said = execFileSync('go', ['mod', 'download', '-json', MODULE], { cwd: scratch, encoding: 'utf8' });
  const copy = join(scratch, 'module');
  cpSync(JSON.parse(said).Dir, copy, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', copy]);
  // As a checkout is: a gate asks Git which files are there.
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...author, 'commit', '--quiet', '--message', 'bench'],
  ]) {
    execFileSync('git', args, { cwd: copy });
  }
  mkdirSync(join(scratch, 'cache'), { recursive: true });
  return copy;
}

async function bare({ scratch, module, cache }) {
  const uncapped = ['--max-issues-per-linter=0', '--max-same-issues=0', '--uniq-by-line=false', '--show-stats=false'];
  const report = [`--output.json.path=${join(scratch, 'bare.json')}`, '--output.text.path='];
  const env = { ...ENV, GOLANGCI_LINT_CACHE: join(cache, 'golangci-lint'), PWD: module };
  // In its own folder: `measure` has none.
  const args = [
    '-C',
    module,
    findTool('golangci-lint'),
    'run',
    '--issues-exit-code=0',
    ...uncapped,
    ...report,
    './...',
  ];
  return required(await measureWithChildren('env', args, { env }));
}

async function gate({ cli, scratch, module, cache }, node, scanners) {
  const output = join(scratch, 'gate.json');
  rmSync(output, { force: true });
  const what = ['--working-directory', module, '--scanners', scanners.join(','), '--exclude', 'testdata/**'];
  const args = [cli, 'lint-gate', ...what, '--quiet'];
  const own = ['--accept', 'lock,checksum,none', '--install-from', 'path', '--cache-dir', cache];
  const said = ['--budget', 'total=1000000', '--format', 'json', '--output', output];
  const run = required(await measureWithChildren(node, [...args, ...own, ...said], { env: ENV }));
  const { scans, summary } = JSON.parse(readFileSync(output, 'utf8'));
  return { ...run, scans, findings: summary.findings };
}

function required(run) {
  if (run.code !== 0) throw new Error(`it ended with ${run.code}`);
  return run;
}

function pageOf(nodes, rounds) {
  const alone = middle(rounds.map((round) => round.alone));
  const allowed = alone.seconds * RATIO + SECONDS;
  const gates = nodes.map((node, index) => {
    const { seconds, cpuSeconds } = middle(rounds.map(({ onNodes }) => onNodes[index].inGate));
    const cells = [seconds, cpuSeconds, seconds - alone.seconds, allowed].map((one) => one.toFixed(2));
    return row(`lint-gate, ${node}`, ...cells, seconds <= allowed ? 'met' : 'missed');
  });
  const sideBySide = nodes.map((node, index) =>
    togetherRow(
      node,
      rounds.map(({ onNodes }) => onNodes[index].all),
    ),
  );
  return `## Linters: what lint-gate adds

golangci-lint on ${MODULE} (${rounds[0].onNodes[0].inGate.findings} findings) in a Git checkout, its cache and that of Go filled, the bare linter and the
gate by turns, ${ROUNDS} times; scanners from the PATH, verified by their checksums. Medians in seconds. At most: ${RATIO} × and ${SECONDS} s.

${table(
  ['', 'seconds', 'CPU seconds', 'added', 'at most', 'target'],
  [row('golangci-lint alone', alone.seconds.toFixed(2), alone.cpuSeconds.toFixed(2), '', '', ''), ...gates],
)}

${TOGETHER_SCANNERS.join(', ')} side by side; at most ${TOGETHER} × the larger of the longest scan and of all processor
time by the number of cores.

${table(['', 'seconds', 'longest scan', 'CPU seconds', 'ratio', 'target'], sideBySide)}`;
}

function middle(runs) {
  return { seconds: median(runs.map(({ seconds }) => seconds)), cpuSeconds: median(runs.map((run) => run.cpuSeconds)) };
}

function togetherRow(node, runs) {
  const measured = runs.map(({ seconds, cpuSeconds, scans }) => {
    const longest = Math.max(...scans.map(({ durationMs }) => durationMs)) / 1000;
    return { seconds, cpuSeconds, longest, ratio: seconds / Math.max(longest, cpuSeconds / availableParallelism()) };
  });
  const of = (name) => median(measured.map((one) => one[name]));
  const cells = ['seconds', 'longest', 'cpuSeconds', 'ratio'].map((name) => of(name).toFixed(2));
  return row(`lint-gate, ${node}`, ...cells, of('ratio') <= TOGETHER ? 'met' : 'missed');
}
