// How fast is it, beside others, on this machine and in one run? Writes docs/benchmarks.md. Needs `npm run build`.
// `npm run bench -- [manifests|manifest-tools|images|reports|compare|cluster|lint…] [--dist FOLDER]`; a part that is not named keeps its earlier text.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cluster } from './cluster.mjs';
import { compare } from './compare.mjs';
import { documentOf } from './document.mjs';
import { images } from './images.mjs';
import { lint } from './lint.mjs';
import { manifestTools } from './manifest-tools.mjs';
import { manifests } from './manifests.mjs';
import { machine } from './page.mjs';
import { reports } from './reports.mjs';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENT = join(ROOT, 'docs/benchmarks.md');
const PARTS = { manifests, 'manifest-tools': manifestTools, images, reports, compare, cluster, lint };

function asked() {
  const { values, positionals } = parseArgs({
    options: { dist: { type: 'string', default: join(ROOT, 'dist') } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) throw new Error(`there is no part ${unknown}, only ${Object.keys(PARTS).join(', ')}`);
  const cli = resolve(values.dist, 'cli/index.js');
  if (!existsSync(cli)) throw new Error(`${cli} is not there; run: npm run build`);
  return { cli, names: positionals.length === 0 ? Object.keys(PARTS) : positionals };
}

async function measured(name, cli) {
  const [load = 0] = loadavg();
  const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
  try {
    const text = await PARTS[name]({ cli, scratch });
    // Above this something else takes part of the cores.
    const busy =
      load > 1.5
        ? ' The machine was busy with other work: seconds of wall time are too high, and so are ratios of them.'
        : '';
    const day = new Date().toISOString().slice(0, 10);
    return `${text.trim()}\n\nMeasured on ${day}: ${machine()}; Node ${process.version}; load before it began ${load.toFixed(1)}.${busy}`;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

const { cli, names } = asked();
for (const name of names) {
  const text = await measured(name, cli);
  console.log(text);
  writeFileSync(DOCUMENT, documentOf(DOCUMENT, Object.keys(PARTS), new Map([[name, text]])));
}
