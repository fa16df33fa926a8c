import type { ClusterApi, ClusterObject, Collection, WatchEvent } from '../../domain/cluster.ts';
import { ScanError } from '../../domain/errors.ts';
import { RUN_LABEL } from '../../scanners/kube-bench/job.ts';
import { jobFailure, podState, type PodState } from '../../scanners/kube-bench/pod-state.ts';

/** How a Job ended. `log`: that of its pod tells more; `podless`: it never had one, and its events may tell why; `unstarted`: it had one that never ran, whose events may. */
export type JobEnd =
  | { readonly kind: 'succeeded'; readonly pod: string }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly pod?: string;
      readonly log: boolean;
      readonly podless?: true;
      readonly unstarted?: true;
    };

export type FailedJob = Extract<JobEnd, { readonly kind: 'failed' }>;

export interface TrackerOptions {
  readonly namespace: string;
  readonly run: string;
  /** How long a pod may be without a node, in milliseconds. */
  readonly unschedulableMs: number;
  /** How long a Job may take; the cluster ends it then, and a moment later it counts as lost whatever the cluster does. */
  readonly deadlineMs: number;
}

type Timer = 'late' | 'stuck' | 'pod' | 'podless';

interface Tracked {
  readonly resolve: (end: JobEnd) => void;
  readonly reject: (error: unknown) => void;
  readonly timers: Map<Timer, NodeJS.Timeout>;
  pod?: string;
  state?: PodState;
}

/** What a pod tells of its end comes before or after what its Job tells. */
const POD_GRACE_MS = 3000;
/** Quota, admission and Pod Security refuse the pod, not its Job, and the controller tries again until the time is up. */
const PODLESS_MS = 90_000;
/** The cluster is given that to end a Job whose time is up. */
const LATE_GRACE_MS = 10_000;
const JOB_NAME = 'batch.kubernetes.io/job-name';
/** Until Kubernetes 1.27. */
const OLD_JOB_NAME = 'job-name';

export function jobsIn(namespace: string): Collection {
  return { group: 'batch', version: 'v1', resource: 'jobs', namespace };
}

export function podsIn(namespace: string): Collection {
  return { group: '', version: 'v1', resource: 'pods', namespace };
}

/** Knows how far the Jobs of a run are, from one watch of its Jobs and one of their pods. */
export class JobTracker {
  readonly #options: TrackerOptions;
  readonly #tracked = new Map<string, Tracked>();
  readonly #ending = new AbortController();
  #watches: Promise<unknown> = Promise.resolve();
  #broken: { readonly error: unknown } | undefined;

  constructor(options: TrackerOptions) {
    this.#options = options;
  }

  /** Begins to watch, until `end`. When the signal aborts, or nothing can be seen any more, all that is waited for rejects. */
  begin(api: ClusterApi, signal: AbortSignal): void {
    const { namespace, run } = this.#options;
    const either = AbortSignal.any([signal, this.#ending.signal]);
    const watch = async (collection: Collection, take: (event: WatchEvent) => void): Promise<void> => {
      for await (const event of api.watch(collection, { labelSelector: `${RUN_LABEL}=${run}` }, either)) {
        take(event);
      }
      // A watch ends by itself only when it is told to.
      this.#break(signal.reason ?? new ScanError('the watch of the Jobs has ended'));
    };
    const watches = [
      watch(podsIn(namespace), (event) => this.#takePod(event)),
      watch(jobsIn(namespace), (event) => this.#takeJob(event)),
    ];
    this.#watches = Promise.all(watches.map((one) => one.catch((error: unknown) => this.#break(error))));
  }

  /** Waits for the end of a Job, which may not have been made yet. */
  ended(job: string): Promise<JobEnd> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== undefined) {
        reject(this.#broken.error);
        return;
      }
      const tracked: Tracked = { resolve, reject, timers: new Map() };
      this.#tracked.set(job, tracked);
      this.#after(job, 'late', this.#options.deadlineMs + LATE_GRACE_MS, () => ({
        kind: 'failed',
        reason: `it did not come to its end in time${doing(tracked)}`,
        log: false,
        ...podOf(tracked),
      }));
    });
  }

  /** The Job is there: a pod is to follow. */
  made(job: string): void {
    if (this.#tracked.get(job)?.pod === undefined) {
      this.#after(job, 'podless', Math.min(PODLESS_MS, this.#options.deadlineMs), podless);
    }
  }

  /** Whether a pod is still to follow. */
  isPodless(job: string): boolean {
    const tracked = this.#tracked.get(job);
    return tracked !== undefined && tracked.pod === undefined;
  }

  /** No pod is to follow, whatever the cluster tries. */
  giveUp(job: string): void {
    this.#settle(job, podless());
  }

  /** Nobody waits for the Job any more. */
  forget(job: string): void {
    this.#take(job);
  }

  async end(): Promise<void> {
    this.#ending.abort();
    await this.#watches;
  }

  #take(job: string): Tracked | undefined {
    const tracked = this.#tracked.get(job);
    this.#tracked.delete(job);
    for (const timer of tracked?.timers.values() ?? []) {
      clearTimeout(timer);
    }
    return tracked;
  }

  #settle(job: string, end: JobEnd): void {
    this.#take(job)?.resolve(end);
  }

  #after(job: string, name: Timer, ms: number, end: () => JobEnd): void {
    const timers = this.#tracked.get(job)?.timers;
    if (timers !== undefined && !timers.has(name)) {
      timers.set(
        name,
        setTimeout(() => this.#settle(job, end()), ms),
      );
    }
  }

  #break(error: unknown): void {
    this.#broken ??= { error };
    for (const job of this.#tracked.keys()) {
      this.#take(job)?.reject(error);
    }
  }

  #takePod({ type, object }: WatchEvent): void {
    const { labels = {}, name } = object.metadata;
    const job = labels[JOB_NAME] ?? labels[OLD_JOB_NAME] ?? '';
    const tracked = this.#tracked.get(job);
    if (tracked === undefined || type === 'BOOKMARK') {
      return;
    }
    if (type === 'DELETED') {
      this.#after(job, 'pod', POD_GRACE_MS, () => lost(`its pod ${name} was removed by somebody${doing(tracked)}`));
      return;
    }
    const state = podState(object);
    Object.assign(tracked, { pod: name, state });
    clearTimeout(tracked.timers.get('podless'));
    this.#judge(job, tracked, state, object.metadata);
  }

  #judge(
    job: string,
    tracked: Tracked,
    state: PodState,
    { name: pod, deletionTimestamp }: ClusterObject['metadata'],
  ): void {
    if (state.kind === 'succeeded') {
      this.#settle(job, { kind: 'succeeded', pod });
    } else if (state.kind === 'failed') {
      const end: JobEnd = { kind: 'failed', reason: state.reason, pod, log: state.log };
      // Who ends a pod tells why: the controller does so when the time of the Job is up.
      if (deletionTimestamp !== undefined) {
        this.#after(job, 'pod', POD_GRACE_MS, () => end);
      } else {
        this.#settle(job, end);
      }
    } else if (state.kind === 'stuck') {
      const { reason } = state;
      this.#after(job, 'stuck', this.#options.unschedulableMs, () => ({ kind: 'failed', reason, pod, log: false }));
    } else {
      clearTimeout(tracked.timers.get('stuck'));
      tracked.timers.delete('stuck');
    }
  }

  #takeJob({ type, object }: WatchEvent): void {
    const { name } = object.metadata;
    const tracked = this.#tracked.get(name);
    if (tracked === undefined || type === 'BOOKMARK') {
      return;
    }
    const failure = type === 'DELETED' ? undefined : jobFailure(object);
    if (type === 'DELETED') {
      this.#settle(name, lost(`its Job ${name} was removed by somebody`));
    } else if (failure?.reason === 'DeadlineExceeded') {
      const reason = `it did not come to its end in time, and the cluster ended it${doing(tracked)}`;
      this.#settle(name, { kind: 'failed', reason, log: false, ...podOf(tracked) });
    } else if (failure !== undefined) {
      this.#after(name, 'pod', POD_GRACE_MS, () => lost(`its Job failed (${failure.reason}: ${failure.message})`));
    }
  }
}

function podless(): JobEnd {
  return { kind: 'failed', reason: 'the cluster makes no pod for it', log: false, podless: true };
}

function lost(reason: string): JobEnd {
  return { kind: 'failed', reason, log: false };
}

function podOf({ pod, state }: Tracked): Pick<FailedJob, 'pod' | 'podless' | 'unstarted'> {
  if (pod === undefined) {
    return { podless: true };
  }
  const isUnstarted = state?.kind === 'under-way' && state.doing !== 'Running';
  return { pod, ...(isUnstarted && { unstarted: true }) };
}

function doing({ state }: Tracked): string {
  if (state === undefined) {
    return '; it never had a pod';
  }
  return state.kind === 'under-way'
    ? `; its pod was ${state.doing}`
    : state.kind === 'stuck'
      ? `; ${state.reason}`
      : '';
}
