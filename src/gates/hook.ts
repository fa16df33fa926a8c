import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { gitIn, type Git } from '../baseline/git.ts';
import { layOut, stagedOf, type Staged } from '../baseline/staged.ts';
import { hook } from '../config/hook.ts';
import { lintGate } from '../config/lint-gate.ts';
import { resolveInputs } from '../config/file/resolve.ts';
import { inputsOrThrow, readInputs, type RawInputs } from '../config/read.ts';
import { messageOf, UserError } from '../domain/errors.ts';
import { run } from '../exec/run.ts';
import { findOnPath } from '../exec/which.ts';
import type { Env, ExitCode, Host } from '../host/host.ts';
import { codeScanners } from '../scanners/code.ts';
import { matcherOf } from './glob.ts';
import { hookSettings, type HookSettings } from './hook-settings.ts';
import { userCache } from './images/settings.ts';
import { sourceFiles } from './lint/files.ts';
import { lookingAt } from './lint/hints.ts';
import { lintGateOf } from './lint-gate.ts';
import { onTerminal, terminalFront, type CliProcess } from './on-terminal.ts';
import { runGate, type Ending } from './run-gate.ts';

/** Lints what is staged, or gets the scanners for it. What it answers is the exit code; it never rejects. */
export async function runHook(
  raw: RawInputs,
  process: CliProcess,
  { prepare }: { prepare: boolean },
): Promise<ExitCode> {
  const reading = readInputs(hook.inputs, raw, 'cli');
  return onTerminal(reading.inputs, process, async (host) => {
    try {
      const inputs = inputsOrThrow(reading);
      const cacheDir = inputs['cache-dir'] === undefined ? userCache(host.env) : resolve(host.cwd, inputs['cache-dir']);
      const place = await laidOut(host, cacheDir);
      if (place.staged.diff.files.size === 0 && !prepare) {
        host.log.info('Nothing is staged that could be linted.');
        return 0;
      }
      const settings = await hookSettings(inputs, raw, { ...host, cwd: place.folder });
      const names = await scannersFor(settings, place, host, { prepare });
      if (names.length === 0) {
        host.log.info('No scanner looks at what is staged.');
        return 0;
      }
      const sources = prepare ? settings.sources : inputs['install-from'].join('\n');
      const own = rawOf(raw, settings.about(names), { names, cacheDir, sources });
      return prepare
        ? await getAll(own, names, settings, { ...host, cwd: place.folder })
        : await lint(own, settings, place, host, process);
    } catch (error) {
      host.log.error(messageOf(error));
      return 2;
    }
  });
}

interface Place {
  readonly staged: Staged;
  /** Where the staged files lie. */
  readonly folder: string;
}

/** A folder for each checkout, so that Go finds there what it has built before. */
async function laidOut({ env, cwd, signal }: Host, cacheDir: string): Promise<Place> {
  const git = gitOf(env, cwd, signal);
  const staged = await stagedOf(git, env['GIT_INDEX_FILE']);
  const name = createHash('sha256').update(staged.top).digest('hex').slice(0, 16);
  const folder = join(cacheDir, 'hook', name, 'tree');
  await layOut(git, staged, folder);
  return { staged, folder };
}

function gitOf(env: Env, folder: string, signal: AbortSignal): Git {
  const program = findOnPath('git', env);
  if (program === undefined) {
    throw new UserError('git is not on the PATH: what is staged cannot be told without it.');
  }
  return gitIn({ run, program, folder, env, signal });
}

/** Those for which a file is staged; to get ready, those for which there is any. */
async function scannersFor(
  { among, configured, exclude }: HookSettings,
  { staged, folder }: Place,
  { env, signal }: Host,
  { prepare }: { readonly prepare: boolean },
): Promise<readonly string[]> {
  const isExcluded = matcherOf(exclude);
  const files = (await sourceFiles(folder, env, signal)).filter((file) => !isExcluded(file));
  const isAsked = (file: string): boolean => prepare || staged.diff.files.has(file);
  const chosen = codeScanners.filter(
    (scanner) =>
      among.has(scanner.name) && lookingAt(scanner, { root: folder, folder }, configured).suits(files).some(isAsked),
  );
  return chosen.map(({ name }) => name);
}

/** The inputs of lint-gate. */
function rawOf(
  raw: RawInputs,
  about: RawInputs,
  given: { readonly names: readonly string[]; readonly cacheDir: string; readonly sources: string },
): RawInputs {
  const rest = [...raw].filter(([name]) => name !== 'scanner-config' && name !== 'scanner-versions');
  return new Map([
    ['scan-timeout', hook.inputs['scan-timeout'].default],
    ...rest,
    ...about,
    ['scanners', given.names.join('\n')],
    ['cache-dir', given.cacheDir],
    ['install-from', given.sources],
    ['scope', 'diff'],
    ['judge', 'all'],
    ['config-from', 'head'],
  ]);
}

async function lint(
  raw: RawInputs,
  { configuration }: HookSettings,
  { staged, folder }: Place,
  host: Host,
  process: CliProcess,
): Promise<ExitCode> {
  const { diff } = staged;
  const names = new Set(diff.files.keys());
  const change = { diff: async () => diff, touched: async () => names, partsOnly: true };
  const gate = lintGateOf(async () => change);
  const color = host.env['NO_COLOR'] === undefined ? 'auto' : 'never';
  const front = terminalFront(host, process.stdout, color);
  return runGate(gate, raw, {
    ...front,
    host: { ...host, cwd: folder, env: offline(host.env) },
    // As much as the pull request will be asked for.
    pullRequest: true,
    ...(configuration !== undefined && { configuration }),
    end: async (ending, code) => {
      const ended = await front.end(ending, code);
      explain(ending, host);
      return ended;
    },
  });
}

/** Go asks nobody for a module that is not in its cache; and this is about no event of a workflow. */
function offline(env: Env): Env {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('GITHUB_') && !name.startsWith('GIT_'));
  return { ...Object.fromEntries(own), GOPROXY: 'off', GOTOOLCHAIN: env['GOTOOLCHAIN'] ?? 'local' };
}

function explain(ending: Ending, { log }: Host): void {
  if ('broken' in ending) {
    return;
  }
  const missing = ending.report.scans.filter(({ reason }) => reason?.includes('could not be had') === true);
  if (missing.length > 0) {
    const names = missing.map(({ scanner }) => scanner).join(', ');
    log.error(
      `Get ${names} with gatehouse hook --prepare, or leave it out with --scanners: at a commit nothing is downloaded.`,
    );
  }
}

/** Gets the scanners from wherever they may come from. */
async function getAll(
  raw: RawInputs,
  names: readonly string[],
  { configuration }: HookSettings,
  host: Host,
): Promise<ExitCode> {
  const { getScanner } = await import('./hook-prepare.ts');
  const options = { surface: 'cli', pullRequest: true, mayLoosen: true } as const;
  const all = configuration === undefined ? raw : resolveInputs(lintGate, configuration.config, raw, options).raw;
  let code: ExitCode = 0;
  for (const name of names) {
    const failure = await getScanner(name, all, host);
    if (failure !== undefined) {
      host.log.error(failure);
      code = 2;
    }
  }
  return code;
}
