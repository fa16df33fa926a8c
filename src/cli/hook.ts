import { Command, Option } from 'commander';
import { hook } from '../config/hook.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import type { ExitCode } from '../host/host.ts';
import { exampleText, EXIT_CODES_TEXT } from './help.ts';
import { flagsOf, optionOf, rawOf } from './options.ts';
import { said } from './said.ts';

/** `gatehouse hook`: lints what is staged; `gatehouse hook install`: lets Git run it before every commit. */
export function hookCommand(process: CliProcess, ended: (code: ExitCode) => void): Command {
  const { name, summary, description } = hook;
  const command = new Command(name)
    .summary(summary)
    .description(description)
    .addOption(new Option('--prepare', 'Get the scanners, from wherever they may come from, and lint nothing.'))
    .addHelpText('after', `${exampleText(hook)}${EXIT_CODES_TEXT}`);
  for (const [flag, input] of flagsOf(hook)) {
    command.addOption(optionOf(flag, input));
  }
  command.addCommand(installCommand(process, ended));
  return command.action(async (options: Readonly<Record<string, unknown>>) => {
    const { runHook } = await import('../gates/hook.ts');
    const raw = new Map(rawOf(hook, options, []));
    ended(await runHook(raw, process, { prepare: options['prepare'] === true }));
  });
}

function installCommand(process: CliProcess, ended: (code: ExitCode) => void): Command {
  return new Command('install')
    .summary('Let Git run it before every commit')
    .description(
      'Writes the hook pre-commit of this checkout. One that somebody else has written is never written over.',
    )
    .argument('[flags...]', 'Flags of gatehouse hook that it is run with; write -- before them.')
    .addHelpText(
      'after',
      '\nExit codes:\n  0  written, or there already\n  2  another hook is there, or this is no checkout\n',
    )
    .action(async (flags: readonly string[]) => {
      const { installHook } = await import('../gates/hook-install.ts');
      ended(await said(process, () => installHook(flags, process)));
    });
}
