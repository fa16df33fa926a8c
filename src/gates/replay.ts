import { resolve } from 'node:path';
import { replayInputs } from '../config/replay.ts';
import { inputsOrThrow, readInputs, type RawInputs } from '../config/read.ts';
import type { Inputs } from '../config/input.ts';
import { messageOf, UserError } from '../domain/errors.ts';
import type { Log } from '../domain/log.ts';
import type { Report, Verdict } from '../domain/report.ts';
import type { ExitCode } from '../host/host.ts';
import { writeAtomically } from '../host/files.ts';
import { tolerateClosedPipe } from '../host/output.ts';
import { terminalHost } from '../host/terminal.ts';
import { replayDifferences } from '../policy/replay-differences.ts';
import { replay } from '../policy/replay.ts';
import { whatIf, type WhatIf } from '../policy/what-if.ts';
import type { Publisher } from '../publish/publisher.ts';
import { renderWhatIf } from '../report/what-if.ts';
import { verdictSentence } from '../report/verdict-sentence.ts';
import { VERSION } from '../version.ts';
import { destinations, STANDARD_OUTPUT, type Destination } from './destinations.ts';
import { matches } from './glob.ts';
import type { CliProcess } from './on-terminal.ts';
import { fileOf } from './report-files.ts';
import { insteadOf } from './replay-instead.ts';
import { readShard } from './report-reading.ts';
import { toStandardOutput, writeSafely } from './standard-output.ts';

/** The report to be judged again, and what by. */
export interface Asked {
  readonly path: string;
  /** As the person called it. */
  readonly file: string;
  readonly raw: RawInputs;
}

const CODES: Readonly<Record<Verdict, ExitCode>> = { pass: 0, fail: 1, error: 2 };

/** Judges a report again and writes it as the run did; with another policy it says what would change. Answers the exit code, never 0 for a report that was altered. */
export async function runReplay(asked: Asked, process: CliProcess): Promise<ExitCode> {
  const log = logOf(process);
  try {
    const inputs = inputsOrThrow(readInputs(replayInputs, asked.raw, 'cli'));
    const wanted = destinations(inputs.format ?? [], inputs.output ?? []);
    const report = await read(asked);
    const recorded = replay(report, matches);
    const altered = replayDifferences(report, recorded, VERSION);
    for (const sentence of altered) {
      log.error(`${asked.file}: ${sentence}`);
    }
    const instead = await insteadOf({ raw: asked.raw, config: inputs.config, cwd: process.cwd() }, report);
    const answer = instead === undefined ? recorded : replay(report, matches, instead);
    const difference = instead === undefined ? undefined : whatIf(recorded, answer);
    const publishers = wanted.map((one) => publisherOf(one, difference, inputs.color, { log, process }));
    const lost = await publishAll(publishers, answer, log);
    log.info(verdictSentence(answer));
    return altered.length > 0 || lost ? 2 : CODES[answer.verdict];
  } catch (error) {
    log.error(messageOf(error));
    return 2;
  }
}

/** Where a command says what went wrong; a reader that goes away in the middle is not among it. */
export function logOf(process: CliProcess): Log {
  const { env, stdout, stderr } = process;
  const { signal } = new AbortController();
  const host = terminalHost({ env, cwd: process.cwd(), screen: stderr, color: 'auto', loudness: 'normal', signal });
  for (const stream of [stdout, stderr]) {
    tolerateClosedPipe(stream, (error) => host.log.error(messageOf(error)));
  }
  return host.log;
}

// As many findings as a report may list take less; this one the person who asks has chosen.
const MAX_BYTES = 256 * 1024 * 1024;

/** Rejects with a `UserError` for what is no report. */
export async function read({ path, file }: Pick<Asked, 'path' | 'file'>): Promise<Report> {
  return readShard(path, MAX_BYTES).catch((error: unknown) => {
    throw new UserError(`${file} cannot be judged: ${messageOf(error)}.`);
  });
}

function publisherOf(
  { format, path }: Destination,
  difference: WhatIf | undefined,
  color: Inputs<typeof replayInputs>['color'],
  { log, process }: { readonly log: Log; readonly process: CliProcess },
): Publisher {
  const { env, stdout } = process;
  const file = path === STANDARD_OUTPUT ? undefined : resolve(process.cwd(), path);
  if (difference !== undefined && (format === 'table' || format === 'json')) {
    const text = format === 'json' ? `${JSON.stringify(difference, undefined, 2)}\n` : renderWhatIf(difference);
    return {
      name: path,
      publish: async () => {
        await (file === undefined ? writeSafely(stdout, format, text, env) : writeAtomically(file, text));
        return { publisher: path, status: 'published' };
      },
    };
  }
  return file === undefined ? toStandardOutput(format, { env, stdout }, color) : fileOf(format, file, log);
}

/** Whether anything could not be written. */
async function publishAll(publishers: readonly Publisher[], report: Report, log: Log): Promise<boolean> {
  let lost = false;
  for (const publisher of publishers) {
    const publication = await publisher.publish(report);
    if (publication.status === 'failed') {
      log.error(`${publisher.name}: ${publication.message}`);
      lost = true;
    }
  }
  return lost;
}
