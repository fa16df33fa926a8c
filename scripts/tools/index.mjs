import { CATALOGUE } from './catalogue.mjs';
import { openCache, prepareCache } from './lib/cache.mjs';
import { parseOptions, USAGE, UsageError } from './lib/options.mjs';
import { killAllRunning } from './lib/process.mjs';
import { inspectAll, runSession } from './lib/session.mjs';

const WRONG_USAGE = 2;

// Builds run in process groups of their own and would outlive this process.
function cleanUpOnSignal(held) {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.once(signal, () => {
      killAllRunning();
      held.lock?.release();
      process.exit(128 + number);
    });
  }
}

function printOutcome(cache, entries, json) {
  if (json) {
    process.stdout.write(`${JSON.stringify({ cache: cache.root, tools: entries }, null, 2)}\n`);
    return;
  }
  for (const { name, version, path, status, reason } of entries) {
    console.log(status === 'ready' ? `ready ${name} ${version} ${path}` : `NOT BUILT ${name}: ${reason}`);
  }
}

async function main(argv) {
  const options = parseOptions(
    argv,
    CATALOGUE.map((tool) => tool.name),
  );
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  const cache = openCache();
  const selected = CATALOGUE.filter((tool) => options.only?.includes(tool.name) ?? true);
  const held = {};
  cleanUpOnSignal(held);
  if (options.list) {
    prepareCache(cache);
    printOutcome(cache, await inspectAll(cache, selected), options.json);
    return;
  }
  const entries = await runSession(cache, CATALOGUE, selected, {
    budgetMs: options.budgetMs,
    progress: (line) => process.stderr.write(`${line}\n`),
    onLock: (lock) => (held.lock = lock),
  });
  printOutcome(cache, entries, options.json);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = WRONG_USAGE;
}
