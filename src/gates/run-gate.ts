import type { RawInputs } from '../config/read.ts';
import { messageOf, UserError } from '../domain/errors.ts';
import type { Verdict } from '../domain/report.ts';
import type { Env, ExitCode, Host } from '../host/host.ts';
import { run, type Outcome } from '../pipeline.ts';
import type { Publisher } from '../publish/publisher.ts';
import { VERSION } from '../version.ts';
import type { Configuration } from './configuration.ts';
import type { CommonInputs, Gate, GateWork, ReadGate } from './gate.ts';
import { matches } from './glob.ts';

/** How a run ended: with a report, or without one and why. */
export type Ending = (Outcome & { readonly outputs: Readonly<Record<string, string>> }) | { readonly broken: string };

/** A place that gates run in: a step of a workflow, or a command line. */
export interface Front {
  readonly surface: 'action' | 'cli';
  readonly host: Host;
  readonly pullRequest: boolean;
  /** The configuration of all runs in this place; absent: each finds its own. */
  readonly configuration?: Configuration;
  /** Everywhere the report goes. Called once, also when the inputs hold mistakes, with defaults in their place. */
  publishers(inputs: CommonInputs, gate: string): Promise<readonly Publisher[]>;
  /** Rejects with a `UserError` when the place is not fit for a result. */
  check?(inputs: CommonInputs): Promise<void>;
  /** Tells how the run ended, after everything was published; what it answers is the exit code. */
  end(ending: Ending, code: ExitCode): Promise<ExitCode>;
}

export const EXIT_CODES: Readonly<Record<Verdict, ExitCode>> = { pass: 0, fail: 1, error: 2 };

/** Runs a gate from its inputs to its exit code. Never rejects, and never answers 0 for anything but a published pass. */
export async function runGate(gate: Gate, raw: RawInputs, front: Front): Promise<ExitCode> {
  const { host } = front;
  host.log.info(`Gatehouse ${VERSION}: ${gate.spec.name}`);
  try {
    const ending = await scanAndPublish(gate, raw, front);
    const code = 'report' in ending ? EXIT_CODES[ending.report.verdict] : 2;
    return await front.end(ending, host.signal.aborted ? 2 : code);
  } catch (error) {
    host.log.error(sentence(error));
    return 2;
  }
}

async function scanAndPublish(gate: Gate, raw: RawInputs, front: Front): Promise<Ending> {
  const read = await configured(gate, raw, front);
  let publishers: readonly Publisher[] = [];
  try {
    publishers = await front.publishers(read.common, gate.spec.name);
    const { plan, work } = await planned(read, front).catch((error: unknown) => abandonAll(publishers, error));
    return await finished(work, () => run(plan, portsOf(front.host, publishers)));
  } catch (error) {
    return { broken: sentence(error) };
  } finally {
    front.host.endProgress();
  }
}

/** What a configuration file says is put under the inputs. A mistake in it is shown where one in the inputs would be. */
async function configured(gate: Gate, raw: RawInputs, front: Front): Promise<ReadGate> {
  const asked = gate.read(raw, front.surface);
  try {
    const { configure } = await import('./configuration.ts');
    return (await configure(gate, raw, asked.common, front)) ?? asked;
  } catch (error) {
    return { common: asked.common, plan: () => Promise.reject(error) };
  }
}

async function planned(read: ReadGate, front: Front): ReturnType<ReadGate['plan']> {
  const plan = await read.plan(front);
  await front.check?.(read.common);
  return plan;
}

async function finished(work: GateWork, outcome: () => Promise<Outcome>): Promise<Ending> {
  try {
    const published = await outcome();
    await work.afterwards?.();
    return { ...published, outputs: { ...work.outputs, ...(await work.keep?.(published.report)) } };
  } finally {
    await work.cleanUp?.();
  }
}

/** A mistake found before anything ran is shown where the result would have been. */
async function abandonAll(publishers: readonly Publisher[], error: unknown): Promise<never> {
  for (const publisher of publishers) {
    await publisher.begin?.();
    await publisher.abandon?.({ kind: 'broken', reason: sentence(error) });
  }
  throw error;
}

function portsOf(host: Host, publishers: readonly Publisher[]) {
  const { log, now, signal } = host;
  return {
    log,
    now,
    signal,
    version: VERSION,
    publishers,
    progress: host.progress.bind(host),
    matches,
  };
}

/** Whether a run is about a change that wants in: a pull request, or several in a merge queue. */
export function isAboutChange(env: Env): boolean {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  return event.startsWith('pull_request') || event === 'merge_group';
}

function sentence(error: unknown): string {
  // "Error" alone says nothing, as before "The run was cancelled".
  return error instanceof UserError || !(error instanceof Error) || error.name === 'Error'
    ? messageOf(error)
    : `${error.name}: ${messageOf(error)}`;
}
