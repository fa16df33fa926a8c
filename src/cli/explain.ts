import { Command } from 'commander';
import { explain as spec } from '../config/replay.ts';
import type { RawInputs } from '../config/read.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import type { ExitCode } from '../host/host.ts';
import { exampleText } from './help.ts';
import { flagsOf, optionOf, rawOf } from './options.ts';

const EXIT_CODES = `
Exit codes:
  0  explained
  2  there is no such finding, or no report
`;

/** `gatehouse explain`: says why a finding counts or not. */
export function explainCommand(process: CliProcess, ended: (code: ExitCode) => void): Command {
  const command = new Command(spec.name)
    .summary(spec.summary)
    .description(spec.description)
    .argument('<finding>', 'Its fingerprint or the beginning of it, its id, an alias, or the id of a rule.')
    .addHelpText('after', `${exampleText(spec)}${EXIT_CODES}`);
  for (const [flag, input] of flagsOf(spec)) {
    command.addOption(optionOf(flag, input));
  }
  return command.action(async (finding: string, options: Readonly<Record<string, unknown>>) => {
    ended(await explainFinding(finding, rawOf(spec, options, []), process));
  });
}

async function explainFinding(finding: string, raw: RawInputs, process: CliProcess): Promise<ExitCode> {
  const { runExplain } = await import('../gates/explain.ts');
  return runExplain({ finding, raw, cwd: process.cwd() }, process);
}
