import { posix } from 'node:path';
import type { ConfiguredRun } from '../config/file/config-file.ts';
import { readInputs, inputsOrThrow, type RawInputs } from '../config/read.ts';
import { runAllGates } from '../config/run.ts';
import type { Verdict } from '../domain/report.ts';
import type { ExitCode, Host } from '../host/host.ts';
import { runsOf } from './all-gates-order.ts';
import { loadConfiguration, type Configuration } from './configuration.ts';
import type { Gate } from './gate.ts';
import { runGate, type Ending, type Front } from './run-gate.ts';
import { loadGate } from './single-gates.ts';

/** A place in which several gates run one after the other. */
export interface CommonPlace {
  readonly host: Host;
  readonly surface: 'action' | 'cli';
  readonly frontOf: (gate: Gate) => Front;
  /** Called before each run. */
  begin?(): Promise<void>;
}

/** How one of several runs ended. */
export interface EndedRun {
  /** As in `image-scan (web)`. */
  readonly name: string;
  readonly ending: Ending;
  readonly code: ExitCode;
}

const VERDICTS: Readonly<Record<ExitCode, Verdict>> = { 0: 'pass', 1: 'fail', 2: 'error' };

export function verdictOf({ code }: Pick<EndedRun, 'code'>): Verdict {
  return VERDICTS[code];
}

/** The worst of all: an error, which nobody knows anything of, before a fail. */
export function worstOf(ended: readonly EndedRun[]): ExitCode {
  const codes: readonly ExitCode[] = ended.map(({ code }) => code);
  return codes.length === 0 || codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}

/** Runs every gate that the configuration has, also after one that failed. Rejects with a `UserError` where there is nothing to run. */
export async function runEveryGate(raw: RawInputs, place: CommonPlace): Promise<readonly EndedRun[]> {
  const { host, surface } = place;
  const inputs = inputsOrThrow(readInputs(runAllGates.inputs, raw, surface));
  const configuration = await loadConfiguration(inputs, host);
  const ended: EndedRun[] = [];
  for (const run of runsOf(configuration)) {
    host.signal.throwIfAborted();
    await place.begin?.();
    ended.push(await runOne(run, raw, configuration, place));
  }
  return ended;
}

async function runOne(
  run: ConfiguredRun,
  raw: RawInputs,
  configuration: Configuration | undefined,
  { frontOf }: CommonPlace,
): Promise<EndedRun> {
  const gate = await loadGate(run.gate);
  const front = frontOf(gate);
  let last: Ending = { broken: 'The run ended without a result.' };
  const end: Front['end'] = async (ending, code) => {
    last = ending;
    return front.end(ending, code);
  };
  const code = await runGate(gate, rawOf(run, raw), { ...front, end, ...(configuration && { configuration }) });
  return { name: run.id === undefined ? run.gate : `${run.gate} (${run.id})`, ending: last, code };
}

/** What was asked for, for the run that this is. Its own working directory is one below the common one. */
function rawOf({ id, settings }: ConfiguredRun, raw: RawInputs): RawInputs {
  const folder = settings.get('working-directory')?.text;
  const common = raw.get('working-directory') ?? '.';
  return new Map([
    ...raw,
    ...(id === undefined ? [] : [['id', id] as const]),
    ...(folder === undefined ? [] : [['working-directory', posix.join(common, folder)] as const]),
  ]);
}
