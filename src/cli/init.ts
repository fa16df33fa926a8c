import { Command, Option } from 'commander';
import type { CliProcess } from '../gates/on-terminal.ts';
import type { ExitCode } from '../host/host.ts';
import type { InitOptions } from './init-write.ts';
import { said } from './said.ts';

/** `gatehouse init`: proposes the gates that fit a repository, and writes what runs them. */
export function initCommand(process: CliProcess, ended: (code: ExitCode) => void): Command {
  return new Command('init')
    .summary('Propose the gates that fit this repository, and write what runs them')
    .description(
      'Looks at the repository, proposes gates with the reason, and writes .github/gatehouse.yml and .github/workflows/gatehouse.yml. What is there already is never written over without asking.',
    )
    .addOption(new Option('--dry-run', 'Print both files and write nothing.'))
    .addOption(new Option('--force', 'Write over files that are there, without asking.'))
    .option(
      '--action <action>',
      'Which Gatehouse the workflow runs: OWNER/REPOSITORY@SHA, in full. Default: this one, where it is a checkout.',
    )
    .addHelpText(
      'after',
      '\nExit codes:\n  0  written, or shown\n  2  nothing to propose, or a file is there already\n',
    )
    .action(async (options: InitOptions) => {
      const { init } = await import('./init-write.ts');
      ended(await said(process, () => init(options, process)));
    });
}
