import { messageOf } from '../domain/errors.ts';
import { actionsHost, actionsLog } from '../host/actions.ts';
import { endInOrder } from '../host/signals.ts';
import { VERSION } from '../version.ts';
import type { ActionProcess } from './on-actions.ts';
import { CHECK_STATE, ENDING_STATE } from './states.ts';

/** The post step: closes the check run that a cancelled or broken main step has left open. Never fails the job. */
export async function afterAction(process: ActionProcess): Promise<void> {
  const write = (text: string): void => void process.stdout.write(text);
  const { env } = process;
  const log = actionsLog(write);
  const ending = endInOrder(process, log, messageOf);
  const host = actionsHost({ env, cwd: process.cwd(), signal: ending.signal, write });
  const checkRunId = Number(host.getState(CHECK_STATE));
  const ended = host.getState(ENDING_STATE);
  if (ended !== 'published' && Number.isSafeInteger(checkRunId) && checkRunId > 0) {
    const { closeCheckRun } = await import('../github/orphan.ts');
    const token = env['INPUT_TOKEN'];
    await closeCheckRun({
      env,
      ...(token !== undefined && { token }),
      checkRunId,
      reason: ended === 'cancelled' ? 'cancelled' : 'crashed',
      version: VERSION,
      log,
    });
  }
  ending.release();
}
