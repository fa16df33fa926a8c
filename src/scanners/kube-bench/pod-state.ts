import type { ClusterObject } from '../../domain/cluster.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../fields.ts';

/** How far a pod of a Job is. */
export type PodState =
  | { readonly kind: 'under-way'; readonly doing: string }
  /** It may still come right. */
  | { readonly kind: 'stuck'; readonly reason: string }
  | { readonly kind: 'succeeded' }
  /** `log`: what it has written tells more. */
  | { readonly kind: 'failed'; readonly reason: string; readonly log: boolean };

type Fields = Readonly<Record<string, unknown>>;

/** Waiting reasons of containers that do not pass by themselves: https://kubernetes.io/docs/concepts/containers/images/#imagepullbackoff */
const HOPELESS: Readonly<Record<string, string>> = {
  ImagePullBackOff: 'its image cannot be pulled',
  InvalidImageName: 'the name of its image is none',
  ErrImageNeverPull: 'its image is not on the node',
  ImageInspectError: 'its image cannot be looked at',
  CreateContainerConfigError: 'its container cannot be configured',
  CreateContainerError: 'its container cannot be made',
  RunContainerError: 'its container cannot be started',
  CrashLoopBackOff: 'its container ends again and again',
};

/** Reads the status of a pod: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/ */
export function podState(pod: ClusterObject): PodState {
  const status = fieldsOf(pod['status']);
  const phase = textOf(status['phase']);
  const container = fieldsOf(listOf(status['containerStatuses'])[0]);
  const state = fieldsOf(container['state']);
  if (phase === 'Succeeded') {
    return { kind: 'succeeded' };
  }
  if (phase === 'Failed') {
    return failed(status, fieldsOf(state['terminated']));
  }
  const waiting = fieldsOf(state['waiting']);
  const reason = textOf(waiting['reason']) ?? '';
  if (Object.hasOwn(HOPELESS, reason)) {
    return { kind: 'failed', reason: `${HOPELESS[reason] ?? ''} (${reason}${detail(waiting)})`, log: false };
  }
  return (
    unscheduled(status) ?? {
      kind: 'under-way',
      doing: reason === '' ? (phase ?? 'Pending') : `${reason}${detail(waiting)}`,
    }
  );
}

function failed(status: Fields, terminated: Fields): PodState {
  const why = textOf(status['reason']);
  if (why === 'Evicted') {
    return { kind: 'failed', reason: `its pod was evicted${detail(status)}`, log: false };
  }
  if (why === 'DeadlineExceeded') {
    return { kind: 'failed', reason: 'it did not come to its end in time, and was ended', log: false };
  }
  const reason = textOf(terminated['reason']);
  if (reason === 'OOMKilled') {
    return { kind: 'failed', reason: 'it ran out of memory (OOMKilled)', log: false };
  }
  const exitCode = numberOf(terminated['exitCode']);
  if (exitCode === undefined) {
    return { kind: 'failed', reason: `its pod failed (${why ?? 'no reason given'}${detail(status)})`, log: false };
  }
  return { kind: 'failed', reason: `its container ended with exit code ${exitCode}`, log: true };
}

/** Room may be made for it. */
function unscheduled(status: Fields): PodState | undefined {
  const scheduled = listOf(status['conditions'])
    .map(fieldsOf)
    .find(({ type }) => type === 'PodScheduled');
  return scheduled?.['status'] === 'False' && scheduled['reason'] === 'Unschedulable'
    ? { kind: 'stuck', reason: `its pod cannot be scheduled (Unschedulable${detail(scheduled)})` }
    : undefined;
}

function detail({ message }: Fields): string {
  const text = textOf(message);
  return text === undefined ? '' : `: ${text.replaceAll(/\s+/g, ' ').slice(0, 300)}`;
}

/** Why a Job failed; undefined while it has not. */
export function jobFailure(job: ClusterObject): { readonly reason: string; readonly message: string } | undefined {
  const condition = listOf(fieldsOf(job['status'])['conditions'])
    .map(fieldsOf)
    .find(({ type, status }) => (type === 'Failed' || type === 'FailureTarget') && status === 'True');
  return condition && { reason: textOf(condition['reason']) ?? 'Failed', message: textOf(condition['message']) ?? '' };
}
