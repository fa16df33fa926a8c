import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Log } from '../domain/log.ts';
import type { Diagnosis } from '../doctor/diagnosis.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import type { ExitCode } from '../host/host.ts';
import { escapeTerminal } from '../report/escape/terminal.ts';
import { neutraliseCommands } from '../report/escape/workflow-command.ts';
import { VERSION } from '../version.ts';

interface DoctorOptions {
  readonly format: 'table' | 'json';
  readonly cacheDir?: string;
  readonly scannerMirror?: string;
  readonly scannerArchives?: string;
}

/** `gatehouse doctor`: says what would stop a run here, and changes nothing. */
export function doctorCommand(process: CliProcess, ended: (code: ExitCode) => void): Command {
  return new Command('doctor')
    .summary('Say what would stop a run here')
    .description(
      'Looks at this machine and, in GitHub Actions, at what the token may read. It makes and downloads nothing.',
    )
    .addOption(new Option('--format <format>', 'How to say it.').choices(['table', 'json']).default('table'))
    .option('--cache-dir <folder>', 'The folder of scanners and databases, as the input of image-scan.')
    .option('--scanner-mirror <address>', 'The mirror of scanners, as the input of image-scan.')
    .option('--scanner-archives <folder>', 'The folder of archives of scanners, as the input of image-scan.')
    .addHelpText('after', '\nExit codes:\n  0  nothing would stop a run here\n  2  something would\n')
    .action(async (options: DoctorOptions) => ended(await doctor(options, process)));
}

async function doctor(options: DoctorOptions, process: CliProcess): Promise<ExitCode> {
  const all = await diagnose(options, process);
  const onActions = process.env['GITHUB_ACTIONS'] === 'true';
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify({ gatehouse: VERSION, checks: all }, undefined, 2)}\n`);
  } else {
    const { renderDiagnoses } = await import('../doctor/render.ts');
    const text = escapeTerminal(renderDiagnoses(all));
    process.stdout.write(onActions ? neutraliseCommands(text) : text);
  }
  return all.some(({ state }) => state === 'problem') ? 2 : 0;
}

async function diagnose(options: DoctorOptions, process: CliProcess): Promise<readonly Diagnosis[]> {
  const { env, stderr } = process;
  const [parts, { codeScanners }, { userCache }, { findOnPath }, { processScanners }] = await Promise.all([
    import('../doctor/parts.ts'),
    import('../scanners/code.ts'),
    import('../gates/images/settings.ts'),
    import('../exec/which.ts'),
    import('../scanners/index.ts'),
  ]);
  const { cacheDir: named, scannerMirror: mirror, scannerArchives } = options;
  const cacheDir = named === undefined ? userCache(env) : resolve(process.cwd(), named);
  const names = Object.keys(processScanners);
  const log = quietLog((text) => stderr.write(`${escapeTerminal(text)}\n`));
  const onActions = env['GITHUB_ACTIONS'] === 'true';
  const machine = { node: nodeVersion(), platform: `${globalThis.process.platform}-${globalThis.process.arch}` };
  const which = (name: string): string | undefined => findOnPath(name, env);
  const asked = {
    env,
    cacheDir,
    log,
    ...(mirror !== undefined && { mirror }),
    ...(scannerArchives !== undefined && { archives: resolve(process.cwd(), scannerArchives) }),
  };
  const linters = parts.lintersFor(await pathsHere(process), codeScanners);
  const inspected = await parts.inspectScanners([...names, ...linters.map(({ name }) => name)], asked);
  const scanners = inspected.map(parts.diagnoseScanner);
  return [
    ...(await parts.diagnoseMachine({ ...machine, cacheDir, onActions, which })),
    ...scanners.map((one) => (names.includes(one.name) ? one : parts.asLinter(one))),
    ...parts.diagnoseNeeds(linters, which),
    ...(await parts.diagnoseDatabases(names, cacheDir, Date.now())),
    ...(await parts.diagnoseNetwork(env, mirror)),
    ...(onActions ? await tokenChecks(env, log) : []),
  ];
}

/** The files of the repository that it is called in. */
async function pathsHere(process: CliProcess): Promise<readonly string[]> {
  const [{ repositoryPaths }, { repositoryRoot }] = await Promise.all([
    import('./init-look.ts'),
    import('../gates/configuration-disk.ts'),
  ]);
  const root = await repositoryRoot(process.cwd());
  return root === undefined ? [] : repositoryPaths(root, process);
}

async function tokenChecks(env: CliProcess['env'], log: Log): Promise<readonly Diagnosis[]> {
  const [{ diagnoseToken }, { readEvent }] = await Promise.all([
    import('../doctor/token.ts'),
    import('../host/event.ts'),
  ]);
  const token = env['GITHUB_TOKEN'] ?? env['INPUT_TOKEN'];
  return diagnoseToken({ env, event: await readEvent(env, log), token, version: VERSION, log });
}

function nodeVersion(): string {
  return globalThis.process.version;
}

function nothing(): void {
  return undefined;
}

/** Only what goes wrong: the lines of the doctor say the rest. */
function quietLog(write: (text: string) => void): Log {
  return { info: nothing, debug: nothing, warning: write, error: write };
}
