import { appendFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { messageOf, UserError } from '../domain/errors.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import type { ExitCode } from '../host/host.ts';
import { escapeTerminal } from '../report/escape/terminal.ts';
import { neutraliseCommands } from '../report/escape/workflow-command.ts';
import type { Matrix } from '../plan/matrix.ts';

const FORMATS = ['json', 'github'] as const;

interface PlanOptions {
  readonly imagesFile: string;
  readonly shards: string;
  readonly format: (typeof FORMATS)[number];
}

/** `gatehouse plan`: deals a list of images out to the jobs of a matrix. */
export function planCommand(process: CliProcess, ended: (code: ExitCode) => void): Command {
  return new Command('plan')
    .summary('Deal a list of images out to the jobs of a matrix')
    .description(
      'Reads a list of images and prints the matrix for the jobs that scan them; docs/matrix.md has the workflow.',
    )
    .requiredOption('--images-file <file>', 'The list: one image a line with # for comments, or a YAML list.')
    .requiredOption('--shards <number>', 'How many jobs at most, from 1 to 256.')
    .addOption(
      new Option('--format <format>', 'json: the matrix on standard output; github: step outputs matrix and shards.')
        .choices(FORMATS)
        .default('json'),
    )
    .action(async (options: PlanOptions) => ended(await plan(options, process)));
}

async function plan(options: PlanOptions, process: CliProcess): Promise<ExitCode> {
  try {
    const matrix = await planned(options, process.cwd());
    if (options.format === 'json') {
      process.stdout.write(`${JSON.stringify(matrix)}\n`);
    } else {
      await setOutputs(matrix, process);
    }
    return 0;
  } catch (error) {
    const text = escapeTerminal(messageOf(error));
    process.stderr.write(`error: ${process.env['GITHUB_ACTIONS'] === 'true' ? neutraliseCommands(text) : text}\n`);
    return 2;
  }
}

async function planned({ imagesFile, shards }: PlanOptions, cwd: string): Promise<Matrix> {
  const [{ readImageList }, { matrixOf, MAX_JOBS }] = await Promise.all([
    import('../plan/images-file.ts'),
    import('../plan/matrix.ts'),
  ]);
  const count = /^\d{1,4}$/.test(shards) ? Number(shards) : 0;
  if (count < 1 || count > MAX_JOBS) {
    throw new UserError(
      `--shards: "${shards.slice(0, 80)}" is not a number from 1 to ${MAX_JOBS}, the most jobs that GitHub allows in a matrix.`,
    );
  }
  const text = await readFile(resolve(cwd, imagesFile), 'utf8').catch((error: unknown) => {
    throw new UserError(`--images-file: ${imagesFile} cannot be read`, { cause: error });
  });
  const { images, mistakes } = readImageList(text);
  if (mistakes.length > 0) {
    throw new UserError(
      `${imagesFile}: ${mistakes.length === 1 ? mistakes.join('') : `${mistakes.length} mistakes:\n- ${mistakes.join('\n- ')}`}`,
    );
  }
  return matrixOf(images, count);
}

/** JSON on one line: no image name can begin a second output. */
async function setOutputs(matrix: Matrix, { env, stdout }: CliProcess): Promise<void> {
  const text = `matrix=${JSON.stringify(matrix)}\nshards=${matrix.include.length}\n`;
  const path = env['GITHUB_OUTPUT'] ?? '';
  if (path === '') {
    stdout.write(text);
    return;
  }
  await appendFile(path, text);
  stdout.write(`${matrix.include.length} shards planned\n`);
}
