import type { RawInputs } from '../config/read.ts';
import { readInputs } from '../config/read.ts';
import { runAllGates } from '../config/run.ts';
import { messageOf } from '../domain/errors.ts';
import type { ExitCode } from '../host/host.ts';
import { runEveryGate, verdictOf, worstOf } from './all-gates.ts';
import { onTerminal, terminalFront, type CliProcess } from './on-terminal.ts';

/** Runs every configured gate for a person or another CI; what it answers is the exit code of the process. */
export function runAllOnTerminal(raw: RawInputs, process: CliProcess): Promise<ExitCode> {
  const { inputs } = readInputs(runAllGates.inputs, raw, 'cli');
  return onTerminal(inputs, process, async (host) => {
    try {
      const frontOf = () => terminalFront(host, process.stdout, inputs.color);
      const ended = await runEveryGate(raw, { host, surface: 'cli', frontOf });
      for (const one of ended) {
        host.log.info(`${verdictOf(one).padEnd(5)}  ${one.name}`);
      }
      return worstOf(ended);
    } catch (error) {
      host.log.error(messageOf(error));
      return 2;
    }
  });
}
