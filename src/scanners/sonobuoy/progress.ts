import type { ClusterObject } from '../../domain/cluster.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../fields.ts';
import { podState } from '../kube-bench/pod-state.ts';

/** The pod that runs the plugins, gathers their results and says in an annotation how far it is. */
export const AGGREGATOR = 'sonobuoy';
/** Of that pod. */
export const AGGREGATOR_CONTAINER = 'kube-sonobuoy';
const ANNOTATION = 'sonobuoy.hept.io/status';

/** What one pod of a run says of it. */
export interface RunProgress {
  /** The end of the run, where this pod tells it. */
  readonly end?: 'complete' | 'failed';
  /** Why it will not come to an end. */
  readonly broken?: string;
  /** The log of the aggregator tells more of that. */
  readonly log?: true;
  /** Why it does not go on; that may come right. */
  readonly stuck?: string;
  /** What it is waiting for, where it has not begun. */
  readonly doing?: string;
  readonly tests?: { readonly done: number; readonly total: number };
}

export function progressOf(pod: ClusterObject): RunProgress {
  const { name, annotations = {} } = pod.metadata;
  const told = name === AGGREGATOR ? statusIn(annotations[ANNOTATION]) : {};
  if (told.end !== undefined) {
    return told;
  }
  const states = containersOf(pod).map(podState);
  const broken = states.find((state) => state.kind === 'failed');
  const stuck = states.find((state) => state.kind === 'stuck');
  const begun = textOf(fieldsOf(pod['status'])['phase']) !== 'Pending';
  const waiting = states.find((state) => state.kind === 'under-way');
  return {
    ...told,
    // The pod of a plugin fails with its tests, which the aggregator tells in its own time.
    ...(broken !== undefined && (name === AGGREGATOR || !hasEnded(pod)) && { broken: `${name}: ${broken.reason}` }),
    ...(broken?.log === true && name === AGGREGATOR && { log: true }),
    ...(stuck !== undefined && { stuck: `${name}: ${stuck.reason}` }),
    ...(!begun && waiting !== undefined && { doing: `${name}: its pod is ${waiting.doing}` }),
  };
}

function hasEnded(pod: ClusterObject): boolean {
  return textOf(fieldsOf(pod['status'])['phase']) === 'Failed';
}

/** The pod once for each of its containers, of which any may be what is wrong. */
function containersOf(pod: ClusterObject): readonly ClusterObject[] {
  const status = fieldsOf(pod['status']);
  const containers = listOf(status['containerStatuses']);
  return containers.length === 0
    ? [pod]
    : containers.map((one) => Object.assign({}, pod, { status: { ...status, containerStatuses: [one] } }));
}

function statusIn(annotation: string | undefined): RunProgress {
  const { status, plugins } = parsed(annotation);
  const counts = listOf(plugins).map((plugin) => fieldsOf(fieldsOf(plugin)['progress']));
  const total = counts.reduce((sum, one) => sum + (numberOf(one['total']) ?? 0), 0);
  const done = counts.reduce((sum, one) => sum + (numberOf(one['completed']) ?? 0), 0);
  return {
    ...((status === 'complete' || status === 'failed') && { end: status }),
    ...(total > 0 && { tests: { done, total } }),
  };
}

function parsed(text = '{}'): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return fieldsOf(value);
  } catch {
    return {};
  }
}
