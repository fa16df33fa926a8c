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
const ROUNDS = 5;
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
  // Fills the caches of Go and golangci-lint, which both sides share.
  await gate(bench, ['golangci-lint']);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const alone = await bare(bench);
    const inGate = await gate(bench, ['golangci-lint']);
    const all = await gate(bench, TOGETHER_SCANNERS);
    rounds.push({ alone, inGate, all });
  }
  return pageOf(rounds);
}

function moduleIn(scratch) {
  const said = execFileSync('go', ['mod', 'download', '-json', MODULE], { cwd: scratch, encoding: 'utf8' });
  const copy = join(scratch, 'module');
  cpSync(JSON.parse(said).Dir, copy, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', copy]);
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

async function gate({ cli, scratch, module, cache }, scanners) {
  const output = join(scratch, 'gate.json');
  rmSync(output, { force: true });
  const what = ['--working-directory', module, '--scanners', scanners.join(','), '--exclude', 'testdata/**'];
  const args = [cli, 'lint-gate', ...what, '--quiet'];
  const own = ['--accept', 'lock,checksum,none', '--install-from', 'path', '--cache-dir', cache];
  const said = ['--budget', 'total=1000000', '--format', 'json', '--output', output];
  const run = required(await measureWithChildren(process.execPath, [...args, ...own, ...said], { env: ENV }));
  const { scans, summary } = JSON.parse(readFileSync(output, 'utf8'));
  return { ...run, scans, findings: summary.findings };
}

function required(run) {
  if (run.code !== 0) throw new Error(`it ended with ${run.code}`);
  return run;
}

function pageOf(rounds) {
  const [alone, inGate] = [
    median(rounds.map((round) => round.alone.seconds)),
    median(rounds.map((round) => round.inGate.seconds)),
  ];
  const cpu = (name) => median(rounds.map((round) => round[name].cpuSeconds));
  const allowed = alone * RATIO + SECONDS;
  const together = rounds.map(({ all }) => {
    const longest = Math.max(...all.scans.map(({ durationMs }) => durationMs)) / 1000;
    const floor = Math.max(longest, all.cpuSeconds / availableParallelism());
    return { seconds: all.seconds, floor, ratio: all.seconds / floor };
  });
  const ratio = median(together.map((one) => one.ratio));
  return `## Linters: what lint-gate adds

golangci-lint on ${MODULE} (${rounds[0].inGate.findings} findings), its cache and that of Go filled, the bare linter and the gate by turns, ${ROUNDS} times;
scanners from the PATH, verified by their checksums. Medians in seconds.

${table(
  ['', 'wall', 'CPU'],
  [
    row('golangci-lint alone', alone.toFixed(2), cpu('alone').toFixed(2)),
    row('lint-gate', inGate.toFixed(2), cpu('inGate').toFixed(2)),
    row('added', (inGate - alone).toFixed(2), (cpu('inGate') - cpu('alone')).toFixed(2)),
    row(`allowed: ${RATIO} × and ${SECONDS} s`, allowed.toFixed(2), ''),
  ],
)}

${inGate <= allowed ? 'Within' : 'Over'} what is allowed.

${TOGETHER_SCANNERS.join(', ')} side by side: ${median(together.map((one) => one.seconds)).toFixed(2)} s of wall time,
${ratio.toFixed(2)} × the larger of the longest scan and of all processor time by the number of cores; at most ${TOGETHER} is wanted.`;
}
