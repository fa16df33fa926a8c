import { Command, Option } from 'commander';
import type { CliProcess } from '../gates/on-terminal.ts';
import type { ExitCode } from '../host/host.ts';
import type { ShowOptions } from './config-show.ts';
import { said } from './said.ts';

type Ended = (code: ExitCode) => void;

/** `gatehouse config check | show`: what the configuration file says, and what is wrong with it. */
export function configCommand(process: CliProcess, ended: Ended): Command {
  return new Command('config')
    .summary('Check the configuration file, and show what it comes to')
    .description('The configuration file of a repository; docs/configuration.md says what it may hold.')
    .addCommand(checkCommand(process, ended))
    .addCommand(showCommand(process, ended));
}

function checkCommand(process: CliProcess, ended: Ended): Command {
  return new Command('check')
    .summary('Say what is wrong with it')
    .description('Says everything that is wrong with the file and with the exceptions it names, with line and column.')
    .argument('[file]', 'The file. Default: .github/gatehouse.yml of this repository.')
    .addHelpText('after', '\nExit codes:\n  0  it is right\n  2  it is wrong, or cannot be read\n')
    .action(async (file: string | undefined) => {
      const { checkConfig } = await import('./config-show.ts');
      ended(await said(process, () => checkConfig(file, process)));
    });
}

function showCommand(process: CliProcess, ended: Ended): Command {
  return new Command('show')
    .summary('Show what each run comes to')
    .description('Shows every input of every run with its value, and where that comes from.')
    .argument('[file]', 'The file. Default: .github/gatehouse.yml of this repository.')
    .addOption(new Option('--format <format>', 'How to say it.').choices(['table', 'json']).default('table'))
    .addHelpText('after', '\nExit codes:\n  0  shown\n  2  the file is wrong, or cannot be read\n')
    .action(async (file: string | undefined, options: ShowOptions) => {
      const { showConfig } = await import('./config-show.ts');
      ended(await said(process, () => showConfig(file, options, process)));
    });
}
