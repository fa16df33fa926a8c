// What becomes of a large report of Trivy, beside reading the file and JSON.parse.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { measure, median } from './measure.mjs';
import { row, table, times } from './page.mjs';
import { writeReport } from './trivy-report.mjs';

const SIZES = [10, 140, 500];
const ROUNDS = 3;
/** From here on once, and not in whole: no pipeline publishes that much. */
const LARGE = 500;
// Three times the seconds and twice the memory of reading and parsing; the largest within 1.5 GB.
const MOST = { seconds: 3, memory: 2, megabytes: 1500 };

/** How long a report takes from its file to the verdict and what is published, and how much memory. */
export async function reports({ cli, scratch }) {
  const work = await bundled(scratch);
  const rows = [];
  for (const megabytes of SIZES) {
    const file = join(scratch, `trivy-${megabytes}.json`);
    const findings = await writeReport(file, megabytes);
    rows.push({
      size: statSync(file).size / 1e6,
      findings,
      ...(await sized(waysOf(cli, work, file, scratch), megabytes)),
    });
  }
  return pageOf(rows);
}

async function bundled(scratch) {
  const file = join(scratch, 'work.mjs');
  const input = join(import.meta.dirname, 'report-work.mjs');
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'warn' });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
}

function waysOf(cli, work, file, scratch) {
  const folder = join(scratch, 'out');
  mkdirSync(folder, { recursive: true });
  const whole = ['json', 'sarif', 'markdown'].flatMap((format) => [
    '--format',
    format,
    '--output',
    join(folder, `whole.${format}`),
  ]);
  return {
    parse: [work, 'parse', file],
    judge: [work, 'judge', file],
    all: [work, 'all', file, folder],
    whole: [cli, 'report', '--input', `trivy=${file}`, ...whole],
  };
}

async function sized({ whole, ...rest }, megabytes) {
  const ways = megabytes < LARGE ? { ...rest, whole } : { parse: rest.parse, all: rest.all };
  const rounds = megabytes < LARGE ? ROUNDS : 1;
  const runs = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let count = 0; count < rounds; count += 1) {
    for (const [name, args] of Object.entries(ways)) runs[name].push(await measure(process.execPath, args));
  }
  return Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [
      name,
      {
        seconds: median(all.map(({ seconds }) => seconds)),
        cpuSeconds: median(all.map(({ cpuSeconds }) => cpuSeconds)),
        megabytes: median(all.map(({ megabytes }) => megabytes)),
        failed: all.some(({ code }) => code !== 0 && !(name === 'whole' && code === 1)),
      },
    ]),
  );
}

const NAMES = {
  parse: 'readFile and JSON.parse',
  judge: 'verdict',
  all: 'verdict, JSON, SARIF as uploaded, summary',
  whole: '`gatehouse report`, whole JSON, SARIF and Markdown',
};

function pageOf(rows) {
  const lines = rows.flatMap((one) =>
    Object.entries(NAMES).flatMap(([name, what]) => {
      if (one[name] === undefined) return [];
      const { seconds, cpuSeconds, megabytes, failed } = one[name];
      const ratios = one.parse.failed
        ? ['', '']
        : [times(seconds / one.parse.seconds), times(megabytes / one.parse.megabytes)];
      const cells = [
        seconds.toFixed(2),
        ...ratios.slice(0, 1),
        cpuSeconds.toFixed(2),
        megabytes.toFixed(0),
        ...ratios.slice(1),
      ];
      return row(`${one.size.toFixed(0)} MB: ${what}${failed ? ' (ended with an error)' : ''}`, one.findings, ...cells);
    }),
  );
  return `## Large reports

A report as Trivy writes it, in which every finding is another, becomes a verdict and what is published. "As uploaded" is within GitHub's
limits of code scanning and of a step summary; the last line of each size is the command with whole files, and the start of the
program. Each measurement is a process of its own, median of ${ROUNDS} (from ${LARGE} MB on: once); ratios are to reading and parsing the same file.

${table(['', 'findings', 'seconds', 'ratio', 'CPU seconds', 'peak MB', 'ratio'], lines)}

${targets(rows)
  .map(([what, met]) => `- ${what}: ${met ? 'met' : 'missed'}`)
  .join('\n')}
`;
}

const perMegabyte = ({ size, all }) => all.seconds / size;

function targets([small, middle, large]) {
  const growth = perMegabyte(middle) / perMegabyte(small);
  return [
    [`140 MB in at most ${MOST.seconds} × the seconds`, middle.all.seconds <= MOST.seconds * middle.parse.seconds],
    [`140 MB in at most ${MOST.memory} × the memory`, middle.all.megabytes <= MOST.memory * middle.parse.megabytes],
    [`linear from 10 to 140 MB (${times(growth)} the seconds for each megabyte)`, growth <= 1.1],
    [`500 MB within ${MOST.megabytes} MB`, !large.all.failed && large.all.megabytes <= MOST.megabytes],
  ];
}
