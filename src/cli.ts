import { Command, CommanderError } from 'commander';
import type { GateSpec } from './config/gate-spec.ts';
import { GATES } from './config/gates.ts';
import { replay } from './config/replay.ts';
import { runAllGates } from './config/run.ts';
import { completionCommand } from './cli/completion.ts';
import { doctorCommand } from './cli/doctor.ts';
import { baselineCommand } from './cli/baseline-adopt.ts';
import { exceptionsCommand } from './cli/exceptions.ts';
import { explainCommand } from './cli/explain.ts';
import { configCommand } from './cli/config.ts';
import { hookCommand } from './cli/hook.ts';
import { initCommand } from './cli/init.ts';
import { planCommand } from './cli/plan.ts';
import { replayCommand } from './cli/replay.ts';
import { runCommand } from './cli/run.ts';
import { defaultText, exampleText, EXIT_CODES_TEXT } from './cli/help.ts';
import { flagsOf, optionOf, rawOf, withBareValues } from './cli/options.ts';
import type { ExitCode } from './host/host.ts';
import type { CliProcess } from './gates/on-terminal.ts';
import { VERSION } from './version.ts';

/** Runs the command line; what it answers is the exit code. `args` are those after the name of the program. */
export async function main(args: readonly string[], process: CliProcess): Promise<ExitCode> {
  let code: ExitCode = 0;
  const named = GATES.find(({ name }) => name === args[0]);
  const end = (ended: ExitCode): void => {
    code = ended;
  };
  // To make the flags of all commands takes as long as to read those of one.
  const commands = named === undefined ? allCommands(process, end) : [gateCommand(named, process, end)];
  try {
    await programOf(process, commands).parseAsync(withGateValues(args), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? 0 : 2;
    }
    throw error;
  }
}

function withGateValues(args: readonly string[]): readonly string[] {
  const gate = [...GATES, replay, runAllGates].find(({ name }) => name === args[0]);
  return gate === undefined ? args : withBareValues(gate, args);
}

function programOf(process: CliProcess, commands: readonly Command[]): Command {
  const program = new Command('gatehouse')
    .description('Security gates for CI: scans, and says whether a change may pass.')
    .version(VERSION, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand('help [command]', 'Print the help of a command.')
    .addHelpText('after', EXIT_CODES_TEXT)
    .configureOutput({
      writeOut: (text) => void process.stdout.write(text),
      writeErr: (text) => void process.stderr.write(text),
      getOutHelpWidth: () => process.stdout.columns ?? 100,
      getErrHelpWidth: () => process.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('Run with --help to see what there is.')
    .exitOverride();
  for (const command of commands) {
    program.addCommand(command);
    for (const one of [command, ...command.commands]) {
      one.copyInheritedSettings(program);
    }
  }
  return program;
}

function allCommands(process: CliProcess, ended: (code: ExitCode) => void): readonly Command[] {
  return [
    ...GATES.map((spec) => gateCommand(spec, process, ended)),
    initCommand(process, ended),
    hookCommand(process, ended),
    runCommand(process, ended),
    configCommand(process, ended),
    planCommand(process, ended),
    doctorCommand(process, ended),
    explainCommand(process, ended),
    replayCommand(process, ended),
    exceptionsCommand(process, ended),
    baselineCommand(process, ended),
    completionCommand(process.stdout),
  ];
}

function gateCommand(spec: GateSpec, process: CliProcess, ended: (code: ExitCode) => void): Command {
  const { name, summary, description, positional, inputs } = spec;
  const command = new Command(name)
    .summary(summary)
    .description(description)
    .addHelpText('after', `${exampleText(spec)}${EXIT_CODES_TEXT}`);
  if (positional !== undefined) {
    command.argument(
      `[${inputs[positional]?.valueName ?? positional}...]`,
      [inputs[positional]?.description, defaultText(inputs[positional])].filter((text) => text !== undefined).join(' '),
    );
  }
  for (const [flag, input] of flagsOf(spec)) {
    command.addOption(optionOf(flag, input));
  }
  return command.action(async (plain: readonly string[], options: Readonly<Record<string, unknown>>) => {
    const { runOnTerminal } = await import('./gates/on-terminal.ts');
    ended(await runOnTerminal(name, rawOf(spec, options, plain), process));
  });
}
