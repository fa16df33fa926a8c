import type { ConfigFile } from '../config/file/config-file.ts';
import { mistakesMessage, type Mistake } from '../config/file/mistake.ts';
import { GATES } from '../config/gates.ts';
import { UserError } from '../domain/errors.ts';
import type { Host } from '../host/host.ts';
import { MAX_EXCEPTIONS_BYTES, textOf, type Source } from './configuration-disk.ts';

interface Found {
  readonly config: ConfigFile;
  readonly from: string;
}

/**
 * The configuration of a source with the exceptions of the files it names; undefined when there is none. Mistakes are one
 * `UserError`, or answered where the caller wants to say them.
 */
export async function readFrom(source: Source, host: Pick<Host, 'now'>): Promise<Found | undefined>;
export async function readFrom(
  source: Source,
  host: Pick<Host, 'now'>,
  mistakes: 'say',
): Promise<Found | { readonly mistakes: readonly Mistake[] } | undefined>;
export async function readFrom(
  source: Source,
  host: Pick<Host, 'now'>,
  wanted: 'throw' | 'say' = 'throw',
): Promise<Found | { readonly mistakes: readonly Mistake[] } | undefined> {
  const bytes = await source.read(source.path);
  if (bytes === undefined) {
    return undefined;
  }
  // The reader of YAML: most runs have no file, and none of them waits for it.
  const { readConfig } = await import('../config/file/read.ts');
  const reading = readConfig(textOf(bytes, source.name), { name: source.path, gates: GATES, now: host.now() });
  if (!('config' in reading)) {
    if (wanted === 'say') {
      return { mistakes: reading.mistakes };
    }
    throw new UserError(mistakesMessage(source.name, reading.mistakes));
  }
  return { config: await withExceptionFiles(reading.config, source, host.now()), from: source.name };
}

async function withExceptionFiles(config: ConfigFile, source: Source, now: Date): Promise<ConfigFile> {
  if (config.exceptionFiles.length === 0) {
    return config;
  }
  const { readExceptions } = await import('../ledger/read/read.ts');
  const maxDays = config.policy?.parts.exceptions?.maxDays;
  const read = await Promise.all(
    config.exceptionFiles.map(async ({ text: file, line, column }) => {
      const bytes = await source.read(file, MAX_EXCEPTIONS_BYTES);
      if (bytes === undefined) {
        throw new UserError(`${source.name}:${line}:${column}: exception-files: there is no file ${file}.`);
      }
      const ledger = readExceptions(textOf(bytes, file), { file, now, maxDays });
      if (ledger.mistakes.length > 0) {
        throw new UserError(mistakesMessage(file, ledger.mistakes));
      }
      return ledger;
    }),
  );
  return {
    ...config,
    exceptions: [...config.exceptions, ...read.flatMap(({ exceptions }) => exceptions)],
    notices: [...config.notices, ...read.flatMap(({ notices }) => notices)],
  };
}
