import { posix } from 'node:path';
import { argumentGroups, type CodeScanRequest, type CodeStep } from '../code-scanner.ts';
import { isScript } from './script.ts';

/** One run for the scripts of each set of settings. Sourced files are looked into only where they are among the scripts. */
export function planOf({ folder, files, suited, configFile, texts }: CodeScanRequest): readonly CodeStep[] {
  const scripts = suited ?? files.filter((file) => isScript(file));
  const groups = new Map<string, string[]>();
  for (const file of scripts) {
    const settings = configFile === undefined ? settingsOf(file, texts) : [`--rcfile=${configFile}`];
    const key = JSON.stringify(settings);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups].flatMap(([settings, alike]) =>
    argumentGroups(alike).map((group): CodeStep => ({
      args: ['--format=json1', ...(JSON.parse(settings) as readonly string[]), '--', ...group],
      env: {},
      // 1: there is something to tell of.
      completed: [0, 1],
      cwd: folder,
      report: 'stdout',
      what: 'shell scripts',
    })),
  );
}

/** The settings that lie nearest above a script are obeyed, but for one: they may make it read files that are no part of what is scanned. */
function settingsOf(file: string, texts: ReadonlyMap<string, string>): readonly string[] {
  const text = nearest(posix.dirname(file), texts);
  const pairs = (text ?? '')
    .split('\n')
    .map((line) => /^\s*(?<key>[a-z-]+)\s*=\s*"?(?<value>[\w,-]+)/.exec(line)?.groups ?? {});
  const valuesOf = (wanted: string): readonly string[] =>
    pairs.flatMap(({ key, value }) => (key === wanted && value !== undefined ? [value] : []));
  return valuesOf('external-sources').includes('true')
    ? [
        '--norc',
        ...valuesOf('disable').map((codes) => `--exclude=${codes}`),
        ...valuesOf('enable').map((checks) => `--enable=${checks}`),
        ...valuesOf('shell').map((shell) => `--shell=${shell}`),
      ]
    : [];
}

function nearest(folder: string, texts: ReadonlyMap<string, string>): string | undefined {
  const here = ['.shellcheckrc', 'shellcheckrc'].map((name) => texts.get(posix.join(folder, name)));
  const found = here.find((text) => text !== undefined);
  return found ?? (folder === '.' ? undefined : nearest(posix.dirname(folder), texts));
}
