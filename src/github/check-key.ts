import type { WorkflowRun } from './context.ts';

/**
 * The external id of a check run: gate, id, run, attempt and job, and last a `nonce` of this process, since the jobs of a matrix
 * share all the others and a check run must be told from its neighbour's.
 */
export function externalId(gate: string, id: string, run: WorkflowRun | undefined, nonce: string): string {
  const parts = [gate, id, run?.id ?? '', String(run?.attempt ?? 1), run?.job ?? '', nonce];
  return ['gatehouse', ...parts.map(encodeURIComponent)].join(':');
}

/** Whether a check run is left from an earlier attempt of the same workflow run and gate. */
export function isOfEarlierAttempt(other: string, gate: string, id: string, run: WorkflowRun): boolean {
  const [suite, otherGate, otherId, otherRun, attempt, job] = other.split(':');
  const same = ([gate, id, run.id, run.job ?? ''] as const).map(encodeURIComponent).join(':');
  return (
    suite === 'gatehouse' && [otherGate, otherId, otherRun, job].join(':') === same && Number(attempt) < run.attempt
  );
}
