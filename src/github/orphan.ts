import type { Log } from '../domain/log.ts';
import { closeUnfinished, findCheckRun, type PendingCheck } from './check-run.ts';
import { connect } from './client.ts';
import { readContext, type Env } from './context.ts';
import { textOf } from './failures.ts';
import { DEFAULT_PACE, type Pace } from './pace.ts';

export interface OrphanOptions {
  readonly env: Env;
  readonly token?: string;
  readonly check: PendingCheck;
  readonly reason: 'cancelled' | 'crashed';
  readonly version: string;
  readonly log: Log;
  readonly pace?: Partial<Pace>;
}

const OUTPUTS = {
  cancelled: { title: 'Cancelled', summary: 'The job was cancelled before the scan came to its end.' },
  crashed: { title: 'Could not scan', summary: 'The run ended without a result; its log says why.' },
} as const;

/**
 * For the post step: a check run that the run has left open, at whatever point it died, is completed as cancelled or as failure, so that a required check is
 * neither pending for ever nor passed. One that is completed stays as it is. Never throws; answers whether it had to close it.
 */
export async function closeCheckRun({
  env,
  token,
  check,
  reason,
  version,
  log,
  pace,
}: OrphanOptions): Promise<boolean> {
  const { apiUrl, repository } = readContext(env, undefined);
  if (token === undefined || token === '' || repository === undefined) {
    log.warning('The check run of this run may still be open: there is no token or no repository to close it with.');
    return false;
  }
  try {
    const api = await connect({ apiUrl, token, ...repository, version, log, pace: { ...DEFAULT_PACE, ...pace } });
    const found = await findCheckRun(api, check);
    if (found === undefined || found.status === 'completed') {
      return false;
    }
    await closeUnfinished(api, found.id, reason === 'cancelled' ? 'cancelled' : 'failure', OUTPUTS[reason]);
    return true;
  } catch (error) {
    log.warning(`The check run of this run may still be open: ${textOf(error)}`);
    return false;
  }
}
