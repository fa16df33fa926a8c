import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import type { RawInputs } from '../config/read.ts';
import { messageOf } from '../domain/errors.ts';
import type { Env, ExitCode, Host } from '../host/host.ts';
import { tolerateClosedPipe } from '../host/output.ts';
import { endInOrder, graceIn, type Endable } from '../host/signals.ts';
import { terminalHost, type ColorChoice, type Loudness } from '../host/terminal.ts';
import type { Publisher } from '../publish/publisher.ts';
import { destinations, STANDARD_OUTPUT } from './destinations.ts';
import type { CommonInputs } from './gate.ts';
import { evidence, fileOf, folderOf } from './report-files.ts';
import { isAboutChange, runGate, type Ending, type Front } from './run-gate.ts';
import { loadGate } from './single-gates.ts';
import { toStandardOutput } from './standard-output.ts';

export interface CliProcess extends Endable {
  readonly env: Env;
  cwd(): string;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
}

/** Runs a gate for a person or another CI; what it answers is the exit code of the process. */
export async function runOnTerminal(name: string, raw: RawInputs, process: CliProcess): Promise<ExitCode> {
  const gate = await loadGate(name);
  const { common } = gate.read(raw, 'cli');
  return onTerminal(common, process, (host) => runGate(gate, raw, terminalFront(host, process.stdout, common.color)));
}

/** Does something on a terminal; a signal ends it in order. */
export async function onTerminal(
  { color, quiet, verbose }: Pick<CommonInputs, 'color' | 'quiet' | 'verbose'>,
  process: CliProcess,
  run: (host: Host) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { env, stdout, stderr: screen } = process;
  const loudness: Loudness = quiet ? 'quiet' : verbose ? 'verbose' : 'normal';
  const common = { env, cwd: process.cwd(), screen, color, loudness };
  const { log } = terminalHost({ ...common, signal: new AbortController().signal });
  const ending = endInOrder(process, log, messageOf, graceIn(env));
  for (const stream of [stdout, screen]) {
    tolerateClosedPipe(stream, (error) => log.error(messageOf(error)));
  }
  const host = terminalHost({ ...common, signal: ending.signal });
  try {
    return await run(host);
  } finally {
    ending.release();
  }
}

/** A terminal as the place of a gate. */
export function terminalFront(host: Host, stdout: CliProcess['stdout'], color: ColorChoice): Front {
  const over = new AbortController();
  return {
    surface: 'cli',
    host,
    pullRequest: isAboutChange(host.env),
    publishers: async (inputs, gate) => {
      const wanted = destinations(inputs.format ?? [], inputs.output ?? []);
      const files = wanted.filter(({ path }) => path !== STANDARD_OUTPUT);
      const written = [
        ...files.map(({ format, path }) => fileOf(format, resolve(host.cwd, path), host.log)),
        ...kept(inputs, gate, host),
      ];
      abandonOnAbort(written, host.signal, over.signal);
      return [
        ...written,
        ...wanted
          .filter(({ path }) => path === STANDARD_OUTPUT)
          .map(({ format }) => toStandardOutput(format, { env: host.env, stdout }, color)),
      ];
    },
    end: (ending, code) => {
      over.abort();
      return end(ending, code, host);
    },
  };
}

/** At once: to close what is open, as Jobs in a cluster, may take longer than whoever ended the run waits. */
function abandonOnAbort(publishers: readonly Publisher[], signal: AbortSignal, over: AbortSignal): void {
  const abandon = (): void => {
    for (const publisher of publishers) {
      void publisher.abandon?.({ kind: 'cancelled', reason: messageOf(signal.reason) });
    }
  };
  signal.addEventListener('abort', abandon, { once: true, signal: over });
}

function kept({ out, id }: CommonInputs, gate: string, host: Host): readonly Publisher[] {
  return out === undefined ? [] : [evidence(resolve(host.cwd, out), folderOf(gate, id), host)];
}

async function end(ending: Ending, code: ExitCode, { log }: Host): Promise<ExitCode> {
  if ('broken' in ending) {
    log.error(ending.broken);
    return code;
  }
  const lost = ending.publications.some(({ status }) => status === 'failed');
  const { verdictSentence } = await import('../judging.ts');
  log.info(verdictSentence(ending.report));
  return lost ? 2 : code;
}
