import { messageOf } from '../domain/errors.ts';
import { object, text } from '../domain/schema.ts';
import { checker } from '../domain/validate.ts';
import type { PendingCheck } from '../github/check-run.ts';
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
  const ended = host.getState(ENDING_STATE);
  const check = ended === 'published' ? undefined : pendingCheck(host.getState(CHECK_STATE));
  if (check !== undefined) {
    const { closeCheckRun } = await import('../github/orphan.ts');
    const token = env['INPUT_TOKEN'];
    await closeCheckRun({
      env,
      ...(token !== undefined && { token }),
      check,
      reason: ended === 'cancelled' ? 'cancelled' : 'crashed',
      version: VERSION,
      log,
    });
  }
  ending.release();
}

const readPending = checker(
  object({ name: text(), headSha: text(), externalId: text() }, ['name', 'headSha', 'externalId']),
);

/** What the main step has said of its check run; undefined when it made none. */
function pendingCheck(state: string): PendingCheck | undefined {
  const checked = readPending(state === '' ? undefined : JSON.parse(state));
  return checked.ok ? checked.value : undefined;
}
