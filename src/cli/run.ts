import { Command } from 'commander';
import { runAllGates } from '../config/run.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import type { ExitCode } from '../host/host.ts';
import { exampleText, EXIT_CODES_TEXT } from './help.ts';
import { flagsOf, optionOf, rawOf } from './options.ts';

/** `gatehouse run`: every gate that the configuration file has. */
export function runCommand(process: CliProcess, ended: (code: ExitCode) => void): Command {
  const { name, summary, description } = runAllGates;
  const command = new Command(name)
    .summary(summary)
    .description(description)
    .addHelpText('after', `${exampleText(runAllGates)}${EXIT_CODES_TEXT}`);
  for (const [flag, input] of flagsOf(runAllGates)) {
    command.addOption(optionOf(flag, input));
  }
  return command.action(async (options: Readonly<Record<string, unknown>>) => {
    const { runAllOnTerminal } = await import('../gates/all-gates-on-terminal.ts');
    ended(await runAllOnTerminal(rawOf(runAllGates, options, []), process));
  });
}
