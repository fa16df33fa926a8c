import { resolve } from 'node:path';
import { Command } from 'commander';
import { replay as spec } from '../config/replay.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import type { ExitCode } from '../host/host.ts';
import type { RawInputs } from '../config/read.ts';
import { exampleText } from './help.ts';
import { flagsOf, optionOf, rawOf } from './options.ts';

const EXIT_CODES = `
Exit codes:
  0  pass
  1  fail
  2  error: the report says so, cannot be read, or was altered; never a pass
`;

/** `gatehouse replay`: judges a report again. */
export function replayCommand(process: CliProcess, ended: (code: ExitCode) => void): Command {
  const command = new Command(spec.name)
    .summary(spec.summary)
    .description(spec.description)
    .argument('<report>', 'The report, as JSON.')
    .addHelpText('after', `${exampleText(spec)}${EXIT_CODES}`);
  for (const [flag, input] of flagsOf(spec)) {
    command.addOption(optionOf(flag, input));
  }
  return command.action(async (file: string, options: Readonly<Record<string, unknown>>) => {
    ended(await replayFile(file, rawOf(spec, options, []), process));
  });
}

async function replayFile(file: string, raw: RawInputs, process: CliProcess): Promise<ExitCode> {
  const { runReplay } = await import('../gates/replay.ts');
  return runReplay({ path: resolve(process.cwd(), file), file, raw }, process);
}
