import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTool } from '../scripts/tools/locate.mjs';
import { measure, median, timeToFirstLine } from './measure.mjs';
import { manifestsPage } from './page.mjs';
import { peers } from './peers.mjs';
import { OBJECTS_PER_FILE, writeTree } from './tree.mjs';

const EXAMPLE = join(import.meta.dirname, '..', 'examples/shop');
const SIZES = [250, 500, 1000];
const ROUNDS = 3;
const STARTS = 20;
/** A peer that needs longer for the smallest tree is not asked for the largest. */
const PATIENCE_SECONDS = 100;
// pass and fail: both mean that everything was scanned.
const SCANNED = new Set([0, 1]);

/** How long `manifest-scan` takes, beside an empty script and beside others. */
export async function manifests({ cli, scratch }) {
  const started = await starts(cli, scratch);
  const sizes = await ours(cli, scratch);
  const others = await theirs(scratch, sizes);
  return manifestsPage({ started, sizes, others, rounds: ROUNDS, repeats: STARTS });
}

async function repeat(times, run) {
  const results = [];
  for (let count = 0; count < times; count += 1) results.push(await run(count));
  return results;
}

async function scanOnce(cli, folder, scratch) {
  const output = join(scratch, 'report.json');
  const args = [cli, 'manifest-scan', folder, '--format', 'json', '--output', output];
  const run = await measure(process.execPath, args);
  if (!SCANNED.has(run.code)) throw new Error(`gatehouse ended with ${run.code} on ${folder}`);
  const { summary: counts, scans } = JSON.parse(readFileSync(output, 'utf8'));
  return { ...run, findings: counts.findings, objects: scans[0].coverage.examined };
}

async function ours(cli, scratch) {
  const sized = SIZES.map((files) => ({ files, folder: join(scratch, `tree-${files}`) }));
  for (const { files, folder } of sized) writeTree(folder, files);
  const rounds = await repeat(ROUNDS, async () => {
    const runs = [];
    for (const { folder } of sized) runs.push(await scanOnce(cli, folder, scratch));
    return runs;
  });
  return sized.map(({ files, folder }, index) => {
    const runs = rounds.map((round) => round[index]);
    const [{ findings, objects }] = runs;
    if (objects !== files * OBJECTS_PER_FILE)
      throw new Error(`${objects} objects were read of ${files * OBJECTS_PER_FILE}`);
    const seconds = median(runs.map((run) => run.seconds));
    const cpuSeconds = median(runs.map((run) => run.cpuSeconds));
    const megabytes = Math.max(...runs.map((run) => run.megabytes));
    return { files, folder, objects, findings, seconds, cpuSeconds, megabytes };
  });
}

async function theirs(scratch, sizes) {
  const rows = [];
  for (const { label, command, args, version, ended } of peers(scratch)) {
    if (command === undefined) {
      rows.push({ label, reason: 'it is not installed' });
      continue;
    }
    const named = `${label} ${version(command)}`;
    for (const { files, folder } of [sizes[0], sizes.at(-1)]) {
      const last = rows.at(-1);
      if (last?.label === named && last.seconds > PATIENCE_SECONDS) {
        rows.push({ label: named, files, reason: `${last.files} files took ${last.seconds.toFixed(0)} s` });
        continue;
      }
      const run = await measure(command, args(folder));
      rows.push({ label: named, files, ...run, failed: !ended.includes(run.code) });
    }
  }
  return rows;
}

async function starts(cli, scratch) {
  const empty = join(scratch, 'empty.mjs');
  writeFileSync(empty, '');
  const node24 = findTool('node24');
  const runtimes = [process.execPath, ...(node24 === undefined ? [] : [node24])];
  const scan = [cli, 'manifest-scan', EXAMPLE];
  const rows = [];
  for (const node of runtimes) {
    const pairs = await repeat(STARTS, async () => [
      await timeToFirstLine(node, [empty]),
      await timeToFirstLine(node, scan),
    ]);
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    rows.push({ version, empty: median(pairs.map(([time]) => time)), first: median(pairs.map(([, time]) => time)) });
  }
  return rows;
}
