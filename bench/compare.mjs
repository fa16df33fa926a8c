// How long it takes to tell new findings from known ones.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { row, table, times } from './page.mjs';

const SIZES = [10_000, 25_000, 50_000];
const MOST_MS = 300;

/** Compares as many findings of now with as many of the base, also where none of them is what it was, which is the most that matching can be made to do. */
export async function compare({ scratch }) {
  const file = join(scratch, 'compare.mjs');
  const input = join(import.meta.dirname, 'compare-work.mjs');
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'warn' });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  const rows = JSON.parse(execFileSync(process.execPath, [file, ...SIZES.map(String)], { encoding: 'utf8' }));
  return pageOf(rows);
}

const growth = ({ times: [small, , large] }) => large / SIZES[2] / (small / SIZES[0]);

const met = (some) => (some.every((one) => one.times[2] < MOST_MS) ? 'met' : 'missed');

function pageOf(rows) {
  const lines = rows.map((one) => row(one.name, ...one.times.map((time) => time.toFixed(0)), times(growth(one))));
  return `## Comparing with an earlier run

As many findings of now with as many of the base: milliseconds, median of 5, in one process. The last column is what one finding costs among
${SIZES[2].toLocaleString('en')}, in what it costs among ${SIZES[0].toLocaleString('en')}.

${table(['', ...SIZES.map((size) => size.toLocaleString('en')), 'growth'], lines)}

- ${SIZES[2].toLocaleString('en')} with ${SIZES[2].toLocaleString('en')} in less than ${MOST_MS} ms where most are what they were (the first two rows): ${met(rows.slice(0, 2))}
- in less than ${MOST_MS} ms also where none is what it was (the others, which no run is like): ${met(rows.slice(2))}
`;
}
