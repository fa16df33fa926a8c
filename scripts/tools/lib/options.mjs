export const USAGE = `usage: node scripts/tools/index.mjs [--budget 40m] [--only name,name] [--list] [--json]

Obtains the external tools that the end-to-end tests and the benchmarks run.

  --budget TIME  stop after this long: 90s, 40m, 2h (default 40m)
  --only NAMES   only these tools, separated by commas
  --list         tell what is there, obtain nothing
  --json         print the outcome as JSON on standard output, progress on standard error

Cache: $GATEHOUSE_TOOLS, else $XDG_CACHE_HOME/gatehouse/tools, else ~/.cache/gatehouse/tools.
`;

const UNITS = { s: 1, m: 60, h: 3600 };

export class UsageError extends Error {}

export function parseDuration(text) {
  const match = /^(\d+(?:\.\d+)?)([smh])$/.exec(text);
  if (!match) throw new UsageError(`not a duration: "${text}" (say 90s, 40m or 2h)`);
  return Number(match[1]) * UNITS[match[2]] * 1000;
}

function parseNames(text, known) {
  const names = text.split(',').filter(Boolean);
  const unknown = names.filter((name) => !known.includes(name));
  if (names.length === 0) throw new UsageError('--only names no tool');
  if (unknown.length > 0) throw new UsageError(`no such tool: ${unknown.join(', ')} (there are: ${known.join(', ')})`);
  return names;
}

function valueOf(args, flag) {
  const value = args.shift();
  if (value === undefined || value.startsWith('--')) throw new UsageError(`${flag} needs a value`);
  return value;
}

/** @returns {{ budgetMs: number, only: string[] | undefined, list: boolean, json: boolean, help: boolean }} */
export function parseOptions(argv, known) {
  const options = { budgetMs: parseDuration('40m'), only: undefined, list: false, json: false, help: false };
  const args = argv.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.split('=', 1)[0], arg.slice(arg.indexOf('=') + 1)] : arg,
  );
  while (args.length > 0) {
    const flag = args.shift();
    if (flag === '--budget') options.budgetMs = parseDuration(valueOf(args, flag));
    else if (flag === '--only') options.only = parseNames(valueOf(args, flag), known);
    else if (flag === '--list') options.list = true;
    else if (flag === '--json') options.json = true;
    else if (flag === '--help' || flag === '-h') options.help = true;
    else throw new UsageError(`unknown argument: ${flag}`);
  }
  return options;
}
