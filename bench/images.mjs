// What image-scan adds to the scanners that it runs: real images, real databases, scanners in the tool cache.
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { images as buildImages } from '../e2e/images/build.mjs';
import { databases as buildDatabases } from '../e2e/vulndb/build.mjs';
import { measureWithChildren, median } from './measure.mjs';
import { row, table } from './page.mjs';

const ROUNDS = 3;
const MANY = 10;
const MANY_ROUNDS = 3;
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gatehouse', 'bench');
// 5 % and 300 ms for one image, 15 % over what the cores can do for many.
const RATIO = 1.05;
const SECONDS = 0.3;
const MANY_RATIO = 1.15;

const TRIVY_QUIET =
  '--skip-db-update --skip-java-db-update --offline-scan --show-suppressed --list-all-pkgs --skip-version-check --disable-telemetry --no-progress --timeout=600s --skip-check-update';

const BARE = {
  trivy: ({ program, database, image, output }) => ({
    command: program,
    args: [
      ...`image --format=json --exit-code=0 --scanners=vuln,secret --cache-backend=memory ${TRIVY_QUIET}`.split(' '),
      `--output=${output}`,
      `--cache-dir=${dirname(dirname(database))}`,
      `--input=${image}`,
    ],
    env: {},
  }),
  grype: ({ program, database, image, output }) => ({
    command: program,
    args: [`docker-archive:${image}`, `--output=json=${output}`, `--output=cyclonedx-json=${output}.cdx`],
    env: {
      GRYPE_DB_CACHE_DIR: dirname(dirname(database)),
      GRYPE_DB_AUTO_UPDATE: 'false',
      GRYPE_DB_VALIDATE_AGE: 'false',
      GRYPE_CHECK_FOR_APP_UPDATE: 'false',
    },
  }),
};

/** How long `image-scan` takes, beside the scanners alone with the same flags. */
export async function images({ cli, scratch }) {
  const folders = { images: await buildImages(), databases: await buildDatabases() };
  const bench = { cli, scratch, archives: archivesIn(folders.images, scratch), databases: folders.databases };
  await gate(bench, ['trivy', 'grype'], bench.archives.slice(0, 1), []);
  const hashed = { trivy: await secondsToHash('trivy'), grype: await secondsToHash('grype') };
  const single = [];
  for (const scanners of [['trivy'], ['grype'], ['trivy', 'grype']]) single.push(await one(bench, scanners, hashed));
  return pageOf(single, await many(bench), hashed);
}

/** Ten names for two images: no scan profits from another, since what a scanner remembers of layers is its own. */
function archivesIn(folder, scratch) {
  mkdirSync(join(scratch, 'images'));
  return Array.from({ length: MANY }, (_, index) => {
    const path = join(scratch, 'images', `shop-${index}.tar`);
    symlinkSync(join(folder, `${index % 2 === 0 ? 'app' : 'debian'}.docker.tar`), path);
    return path;
  });
}

// Not what happens to be on the PATH: both sides run the program of the tool cache.
const PATH = (process.env.PATH ?? '').split(':').filter((folder) => !holdsScanner(folder));

function holdsScanner(folder) {
  try {
    return readdirSync(folder).some((name) => Object.hasOwn(BARE, name));
  } catch {
    return false;
  }
}

async function gate({ cli, scratch, databases }, scanners, archives, more = ['--db-skip-update']) {
  const output = join(scratch, 'gate.json');
  rmSync(output, { force: true });
  const files = scanners.flatMap((name) => ['--db-file', `${name}=${join(databases, `${name}.db.tar.gz`)}`]);
  const targets = archives.map((path) => `docker-archive:${path}`);
  const options = ['--scanners', scanners.join(','), '--cache-dir', CACHE, '--db-max-age', '365d', ...files, ...more];
  const args = [cli, 'image-scan', ...targets, ...options, '--format', 'json', '--output', output];
  const run = await measureWithChildren(process.execPath, args, { env: { ...process.env, PATH: PATH.join(':') } });
  const { scans, verdict } = JSON.parse(readFileSync(output, 'utf8'));
  if (verdict === 'error' || scans.length !== archives.length * scanners.length) {
    throw new Error(`not everything was scanned: ${scans.map(({ reason }) => reason ?? 'done').join('; ')}`);
  }
  return run;
}

function found(folder, end) {
  const all = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(end));
  const newest = all.toSorted().at(-1);
  if (newest === undefined) throw new Error(`there is no ${end} in ${folder}`);
  return join(folder, newest);
}

const programOf = (scanner) => found(join(CACHE, 'tools', `gatehouse-${scanner}`), `/${scanner}`);

async function bare({ scratch }, scanner, image) {
  const end = scanner === 'trivy' ? 'trivy.db' : 'vulnerability.db';
  const database = found(join(CACHE, 'databases', scanner), end);
  const output = join(scratch, `bare-${scanner}.json`);
  const { command, args, env } = BARE[scanner]({ program: programOf(scanner), database, image, output });
  const run = await measureWithChildren(command, args, { env: { ...process.env, ...env } });
  if (run.code !== 0) throw new Error(`${scanner} ended with ${run.code} on ${image}`);
  return run;
}

async function secondsToHash(scanner) {
  const times = [];
  for (let count = 0; count < ROUNDS; count += 1) {
    const began = performance.now();
    await pipeline(createReadStream(programOf(scanner)), createHash('sha256'));
    times.push((performance.now() - began) / 1000);
  }
  return median(times);
}

async function one(bench, scanners, hashed) {
  const rounds = [];
  const [image] = bench.archives;
  for (let count = 0; count < ROUNDS; count += 1) {
    const runs = [];
    for (const scanner of scanners) runs.push(await bare(bench, scanner, image));
    const gated = await gate(bench, scanners, [image]);
    rounds.push({
      alone: sumOf(runs, 'seconds'),
      aloneCpu: sumOf(runs, 'cpuSeconds'),
      gated: gated.seconds,
      gatedCpu: gated.cpuSeconds,
    });
  }
  const hash = scanners.reduce((sum, scanner) => sum + hashed[scanner], 0);
  const middle = (name) => median(rounds.map((round) => round[name]));
  const cpu = { aloneCpu: middle('aloneCpu'), gatedCpu: middle('gatedCpu') };
  return { scanners, alone: middle('alone'), gated: middle('gated'), ...cpu, hash };
}

const sumOf = (runs, key) => runs.reduce((sum, run) => sum + run[key], 0);

async function many(bench) {
  const rounds = [];
  for (let count = 0; count < MANY_ROUNDS; count += 1) {
    const runs = [];
    for (const image of bench.archives) runs.push(await bare(bench, 'trivy', image));
    const gated = await gate(bench, ['trivy'], bench.archives);
    rounds.push({
      longest: Math.max(...runs.map(({ seconds }) => seconds)),
      alone: sumOf(runs, 'seconds'),
      aloneCpu: sumOf(runs, 'cpuSeconds'),
      gated: gated.seconds,
      gatedCpu: gated.cpuSeconds,
    });
  }
  return Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, median(rounds.map((round) => round[key]))]));
}

const verdict = (met) => (met ? 'met' : 'missed');

function pageOf(single, ten, hashed) {
  const singleRows = single.map(({ scanners, alone, gated, aloneCpu, gatedCpu, hash }) => {
    const most = alone * RATIO + SECONDS;
    const cells = [aloneCpu, gatedCpu, alone, gated, hash, gated - hash, most].map((number) => number.toFixed(2));
    return row(scanners.join(' and '), ...cells, verdict(gated - hash <= most));
  });
  const bound = (cpuSeconds) => MANY_RATIO * Math.max(ten.longest, cpuSeconds / cpus().length);
  const manyRows = [
    row(`${MANY} × trivy, one after another`, ten.alone.toFixed(2), ten.aloneCpu.toFixed(2), '', ''),
    ...[
      ['the run', ten.gatedCpu],
      ['trivy alone', ten.aloneCpu],
    ].map(([whose, cpuSeconds]) =>
      row(
        `gatehouse image-scan, bound by the CPU seconds of ${whose}`,
        ten.gated.toFixed(2),
        ten.gatedCpu.toFixed(2),
        bound(cpuSeconds).toFixed(2),
        verdict(ten.gated <= bound(cpuSeconds)),
      ),
    ),
  ];
  return `## Images: one, beside the scanner alone

\`gatehouse image-scan\` on a Debian image with lockfiles and a Go program (188 MB), beside the same program with the same flags.
Scanner and database are in the cache on both sides; two scanners alone run one after the other. Seconds, median of ${ROUNDS}.
Gatehouse hashes the program before it runs it, which is measured apart (${Object.entries(hashed)
    .map(([name, seconds]) => `${name} ${seconds.toFixed(2)} s`)
    .join(', ')}).
No SBOM is asked for. At most: 5 % and 300 ms more than alone.

${table(['', 'CPU alone', 'CPU gatehouse', 'alone', 'gatehouse', 'hashing', 'without hashing', 'at most', 'target'], singleRows)}

## Images: ${MANY}

Two images under ${MANY} names, on ${cpus().length} cores; median of ${MANY_ROUNDS}. At most: 1.15 × the larger of the longest single scan
(${ten.longest.toFixed(2)} s) and the CPU seconds divided by the cores.

${table(['', 'seconds', 'CPU seconds', 'at most', 'target'], manyRows)}
`;
}
