import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AcceptedGap } from '../domain/accepted-gap.ts';
import { UserError } from '../domain/errors.ts';
import type { Exception } from '../domain/exception.ts';
import type { Report } from '../domain/report.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import { dayAfter, isDay } from '../ledger/life.ts';
import { mistakesText } from '../ledger/read/mistakes.ts';
import { readExceptions } from '../ledger/read/read.ts';
import type { Mistake } from '../ledger/read/reading.ts';
import { EXCEPTIONS_FILE } from './exceptions.ts';

/** What is known of the exceptions of some files. */
export interface Ledger {
  readonly files: readonly string[];
  readonly exceptions: readonly Exception[];
  /** The gaps that a configuration accepts for a while. */
  readonly acceptedGaps: readonly AcceptedGap[];
  readonly notices: readonly string[];
  /** A text for each file in which something is wrong. */
  readonly mistakes: readonly string[];
  readonly maxDays?: number;
}

/** Where a repository configures its gates. */
export const CONFIGURATION = '.github/gatehouse.yml';

/** Reads files of exceptions; without any those of the configuration, or the file that exceptions are written to. Rejects with a `UserError` for what cannot be read. */
export async function readLedger(
  files: readonly string[],
  maxDays: number | undefined,
  { cwd }: Pick<CliProcess, 'cwd'>,
  now: Date,
): Promise<Ledger> {
  if (files.length === 0 && (await textOfFile(resolve(cwd(), CONFIGURATION))) !== undefined) {
    return ofConfiguration(cwd(), now);
  }
  const named = files.length === 0 ? [EXCEPTIONS_FILE] : files;
  const read = await Promise.all(
    named.map(async (file) => {
      const text = await textOfFile(resolve(cwd(), file));
      if (text === undefined) {
        throw new UserError(`there is no file ${file}.`);
      }
      const { exceptions, mistakes, notices } = readExceptions(text, { file, now, maxDays });
      return { exceptions, notices, mistakes: textOfMistakes(file, mistakes) };
    }),
  );
  return {
    files: named,
    acceptedGaps: [],
    exceptions: read.flatMap((one) => one.exceptions),
    notices: read.flatMap((one) => one.notices),
    mistakes: read.flatMap((one) => one.mistakes),
    ...(maxDays !== undefined && { maxDays }),
  };
}

/** The configuration bounds their life itself. */
async function ofConfiguration(folder: string, now: Date): Promise<Ledger> {
  const [{ readFrom }, { readOnDisk }, { allAcceptedGaps }] = await Promise.all([
    import('../gates/configuration-source.ts'),
    import('../gates/configuration-disk.ts'),
    import('../config/file/resolve.ts'),
  ]);
  const source = {
    name: CONFIGURATION,
    path: CONFIGURATION,
    read: (path: string, most?: number) => readOnDisk(folder, path, most),
  };
  const found = await readFrom(source, { now: () => now });
  const { exceptions = [], notices = [], policy } = found?.config ?? {};
  const maxDays = policy?.parts.exceptions?.maxDays;
  return {
    files: [CONFIGURATION],
    exceptions,
    acceptedGaps: found === undefined ? [] : allAcceptedGaps(found.config),
    notices,
    mistakes: [],
    ...(maxDays !== undefined && { maxDays }),
  };
}

function textOfMistakes(file: string, mistakes: readonly Mistake[]): readonly string[] {
  return mistakes.length === 0 ? [] : [mistakesText(file, mistakes)];
}

/** The text of a file; undefined when there is none. Rejects with a `UserError` for what is no text. */
export async function textOfFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') {
      return undefined;
    }
    throw new UserError(`${path} cannot be read`, { cause: error });
  }
}

/** A report that Gatehouse has written. Rejects with a sentence that names the file. */
export async function readReport(file: string, { cwd }: Pick<CliProcess, 'cwd'>): Promise<Report> {
  const { readShard } = await import('../gates/report-reading.ts');
  return readShard(resolve(cwd(), file)).catch((error: unknown) => {
    throw new UserError(`--report: ${file} cannot be used`, { cause: error });
  });
}

/** `--max-days 90`: a number of days; undefined where it is not given. */
export function daysOf(text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d{1,5}$/.test(text)) {
    throw new UserError(`--max-days: "${text.slice(0, 80)}" is no number of days.`);
  }
  return text === undefined ? undefined : Number(text);
}

/** `30d` or `2026-12-31` as the last day; a `UserError` for anything else, and for a day that is over. */
export function lastDayOf(text: string, now: Date): string {
  const days = /^(?<days>\d{1,5})d$/.exec(text)?.groups?.['days'];
  const day = days === undefined ? text : dayAfter(now, Number(days));
  if (!isDay(day)) {
    throw new UserError(`--expires: "${text.slice(0, 80)}" is no day and no number of days: write 2026-12-31 or 30d.`);
  }
  if (day < dayAfter(now, 0)) {
    throw new UserError(`--expires: ${day} is over.`);
  }
  return day;
}
