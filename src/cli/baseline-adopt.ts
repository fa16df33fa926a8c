import { resolve } from 'node:path';
import { Command } from 'commander';
import type { CliProcess } from '../gates/on-terminal.ts';
import type { ExitCode } from '../host/host.ts';
import { said, type Said } from './said.ts';

interface AdoptOptions {
  readonly report: string;
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
  readonly file: string;
}

const ADOPTED_FILE = '.github/adopted.yml';

/** `gatehouse baseline adopt`: begins with what is there today. */
export function baselineCommand(process: CliProcess, ended: (code: ExitCode) => void): Command {
  const adopt = new Command('adopt')
    .summary('Record the open findings of a report as exceptions that expire')
    .description(
      'Records the open findings of a report as exceptions that expire, one each by its fingerprint, so that a gate can be switched on today and what is there already is mended in time. What the file names already stays as it is.',
    )
    .requiredOption('--report <file>', 'The report, as a gate wrote it with --format json.')
    .requiredOption('--owner <who>', 'Who answers for them.')
    .requiredOption('--reason <text>', 'Why they can be lived with.')
    .requiredOption('--expires <when>', 'The last day, as in 2026-12-31, or how long, as in 90d.')
    .option('--file <file>', 'The file; it is made where there is none.', ADOPTED_FILE)
    .addHelpText('after', '\nExit codes:\n  0  recorded\n  2  called wrongly, or a file cannot be read\n')
    .action(async (options: AdoptOptions) => ended(await said(process, () => adoptFindings(options, process))));
  return new Command('baseline').summary('Begin with what is there today').addCommand(adopt);
}

async function adoptFindings(options: AdoptOptions, where: Pick<CliProcess, 'cwd'>): Promise<Said> {
  const [{ adoptionOf }, { readExceptions }, files, { append }] = await Promise.all([
    import('../ledger/adopt.ts'),
    import('../ledger/read/read.ts'),
    import('./exceptions-files.ts'),
    import('./exceptions-add.ts'),
  ]);
  const { report: path, owner, reason, file } = options;
  const now = new Date();
  const expires = files.lastDayOf(options.expires, now);
  const { findings } = await files.readReport(path, where);
  const text = await files.textOfFile(resolve(where.cwd(), file));
  const known = text === undefined ? [] : readExceptions(text, { file, now }).exceptions;
  const entries = adoptionOf(findings, known, { reason, owner, expires });
  const open = findings.filter(({ status }) => status === 'open').length;
  if (entries.length > 0) {
    await append(file, entries, where);
  }
  const before = open - entries.length;
  return {
    code: 0,
    text: `${entries.length} of ${open} open findings recorded in ${file} until ${expires}${before === 0 ? '' : `; it names ${before} already`}. Name the file in the input exceptions, or under exception-files in .github/gatehouse.yml.\n`,
  };
}
