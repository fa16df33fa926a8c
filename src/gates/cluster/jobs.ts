import { randomBytes } from 'node:crypto';
import { messageOf, ScanError } from '../../domain/errors.ts';
import type { Gap } from '../../domain/scan.ts';
import type { Part } from '../../scanners/kube-bench/benchmark.ts';
import { benchmarkJob, CONTAINER } from '../../scanners/kube-bench/job.ts';
import { assertAsked, readKubeBench, type KubeBenchRead } from '../../scanners/kube-bench/report.ts';
import { textOf } from '../../scanners/fields.ts';
import type { Progress } from '../../scanners/scanner.ts';
import type { ClusterGiven } from './given.ts';
import { JobTracker, jobsIn, type FailedJob, type JobEnd } from './job-tracker.ts';
import { lastWords } from './last-words.ts';
import { leaveAsFound, removal } from './leftovers.ts';
import { saysAccountIsMissing } from './service-account.ts';

export interface JobsRequest {
  readonly image: string;
  readonly benchmark: string;
  readonly work: readonly { readonly node: string; readonly parts: readonly Part[] }[];
  readonly serviceAccount?: string;
  /** Of one Job. */
  readonly timeoutMs: number;
  /** How many Jobs are in the cluster at once. */
  readonly concurrency: number;
}

export interface JobsDone {
  readonly reads: readonly KubeBenchRead[];
  readonly gaps: readonly Gap[];
}

const UNSCHEDULABLE_MS = 20_000;
const CLEAN_UP_MS = 60_000;
/** Of a report of kube-bench a twentieth. */
const MAX_LOG_BYTES = 8 * 1024 * 1024;

type Given = Pick<ClusterGiven, 'api' | 'under' | 'namespace' | 'site' | 'timeoutMs' | 'ports'>;

interface Running extends JobsRequest {
  readonly given: Given;
  readonly run: string;
  readonly tracker: JobTracker;
  /** Aborts when the run is cancelled, and when the scan has taken too long. */
  readonly signal: AbortSignal;
  readonly made: Map<string, 'there' | 'gone'>;
  readonly progress: (progress: Progress) => void;
}

/** Runs one Job on each node and reads what it prints; the cluster is as it was afterwards, however that ends. Rejects when the run is cancelled. */
export async function runJobs(
  request: JobsRequest,
  given: Given,
  progress: (far: Progress) => void,
): Promise<JobsDone> {
  const run = `gatehouse-${randomBytes(5).toString('hex')}`;
  const { ports, namespace, timeoutMs } = given;
  const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeoutMs)]);
  const tracker = new JobTracker({
    namespace,
    run,
    unschedulableMs: Math.min(UNSCHEDULABLE_MS, request.timeoutMs),
    deadlineMs: request.timeoutMs,
  });
  const running: Running = { ...request, given, run, tracker, signal, made: new Map(), progress };
  let done: JobsDone = { reads: [], gaps: [] };
  let gaps: readonly Gap[] = [];
  try {
    tracker.begin(given.api, signal);
    done = await onEveryNode(running);
  } finally {
    gaps = await cleanUp(running);
  }
  ports.signal.throwIfAborted();
  return { reads: done.reads, gaps: [...gaps, ...done.gaps] };
}

async function onEveryNode(running: Running): Promise<JobsDone> {
  const reads: KubeBenchRead[] = [];
  const gaps: Gap[] = [];
  const { work, concurrency, progress, given } = running;
  const waiting = work.entries();
  const next = async (): Promise<void> => {
    for (const [index, { node, parts }] of waiting) {
      try {
        reads[index] = await onNode(running, index, node, parts);
      } catch (error) {
        given.ports.signal.throwIfAborted();
        const reason = running.signal.aborted ? timeUp(given.timeoutMs) : messageOf(error);
        given.site.host.log.warning(`${node}: ${reason}`);
        gaps.push({ what: node, reason });
      }
      progress({ done: reads.filter(() => true).length + gaps.length, total: work.length, unit: 'nodes' });
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, work.length) }, next));
  return { reads: reads.filter(() => true), gaps };
}

function timeUp(timeoutMs: number): string {
  return `kube-bench did not come to it within scan-timeout, ${Math.round(timeoutMs / 1000)} seconds: allow more, or more Jobs at once with concurrency`;
}

async function onNode(running: Running, index: number, node: string, parts: readonly Part[]): Promise<KubeBenchRead> {
  const { given, run, tracker, signal, made, image, benchmark, serviceAccount, timeoutMs } = running;
  const { api, namespace } = given;
  signal.throwIfAborted();
  const name = `${run}-${index + 1}`;
  const deadlineSeconds = Math.max(1, Math.ceil(timeoutMs / 1000));
  const account = serviceAccount === undefined ? {} : { serviceAccount };
  const ended = tracker.ended(name);
  // Waited for below; what breaks meanwhile must not count as unhandled.
  ended.catch(() => undefined);
  made.set(name, 'there');
  try {
    await api.create(
      jobsIn(namespace),
      benchmarkJob({ name, run, namespace, image, node, benchmark, parts, deadlineSeconds, ...account }),
    );
    tracker.made(name);
    return await readEnd(await endOf(running, name, ended), running, { node, job: name, parts });
  } finally {
    tracker.forget(name);
    if (!signal.aborted) {
      await removeOne(running, name);
    }
  }
}

/** Of a Job whose service account is missing as soon as that is said: the cluster would try for minutes. */
async function endOf(
  { given, tracker, signal, serviceAccount }: Running,
  job: string,
  ended: Promise<JobEnd>,
): Promise<JobEnd> {
  if (serviceAccount === undefined) {
    return ended;
  }
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const looking = saysAccountIsMissing(
    () => tracker.isPodless(job),
    () => eventOf(given, job),
    either,
  ).then((isMissing) => isMissing && tracker.giveUp(job));
  // Waited for below, as `ended` is.
  looking.catch(() => undefined);
  try {
    return await ended;
  } finally {
    over.abort();
    await looking;
  }
}

/** One that cannot be removed now is tried again at the end, and told of there. */
async function removeOne({ given, made }: Running, job: string): Promise<void> {
  const gone = await given.api.remove(jobsIn(given.namespace), job).then(
    () => true,
    () => false,
  );
  if (gone) {
    made.set(job, 'gone');
  }
}

async function readEnd(
  end: JobEnd,
  { given, benchmark, serviceAccount }: Running,
  { node, job, parts }: { readonly node: string; readonly job: string; readonly parts: readonly Part[] },
): Promise<KubeBenchRead> {
  if (end.kind === 'failed') {
    const said = await moreOf(end, given, job);
    throw new ScanError(`the Job ${job} failed: ${end.reason}${said}`);
  }
  const printed = await logOf(end.pod, given);
  if (Buffer.byteLength(printed) >= MAX_LOG_BYTES) {
    throw new ScanError(
      `the Job ${job} wrote more than ${MAX_LOG_BYTES / 1024 / 1024} MB, which is not kube-bench's way`,
    );
  }
  const read = readKubeBench(printed, { node, api: serviceAccount === undefined ? 'none' : 'reachable' });
  assertAsked(read, { benchmark, parts }, `the Job ${job}`);
  return read;
}

function logOf(name: string, { api, namespace }: Given): Promise<string> {
  return api.logs({ namespace, name, container: CONTAINER }, MAX_LOG_BYTES);
}

/** What tells more of a failure, behind a colon. */
async function moreOf({ pod, log, podless, unstarted }: FailedJob, given: Given, job: string): Promise<string> {
  if (podless === true || pod === undefined) {
    return podless === true ? eventOf(given, job) : '';
  }
  return unstarted === true ? eventOf(given, pod) : log ? lastWords(() => logOf(pod, given)) : '';
}

/** What is complained of, of a Job for which no pod can be made, or of a pod that cannot be started; nothing where the identity may not read events. */
async function eventOf({ api, namespace }: Given, name: string): Promise<string> {
  const events = { group: '', version: 'v1', resource: 'events', namespace };
  let said = '';
  try {
    for await (const event of api.list(events, { fieldSelector: `involvedObject.name=${name}` })) {
      // That its time is up is known, and comes last; what went well is no reason.
      const isReason = event['reason'] !== 'DeadlineExceeded' && event['type'] !== 'Normal';
      const message = isReason ? textOf(event['message']) : undefined;
      said = message === undefined ? said : `: ${message.replaceAll(/\s+/g, ' ').slice(0, 300)}`;
    }
  } catch (error) {
    if (!(error instanceof ScanError)) {
      throw error;
    }
    const isForbidden = 'status' in error && error.status === 403;
    // Where nobody answers any more, that is the reason.
    return isForbidden ? said : `: ${error.message}`;
  }
  return said;
}

async function cleanUp({ given, run, made, tracker }: Running): Promise<readonly Gap[]> {
  const signal = AbortSignal.timeout(CLEAN_UP_MS);
  const jobs = [...made].flatMap(([name, state]) => (state === 'there' ? [name] : []));
  await tracker.end();
  if (made.size === 0) {
    return [];
  }
  if (given.ports.signal.aborted) {
    given.site.host.log.warning(
      `Removing the Jobs of this run; should it be ended before that is done: "${removal(given.namespace, run)}"`,
    );
  }
  const gaps = await leaveAsFound(given.under(signal), { namespace: given.namespace, run, jobs }, signal);
  for (const { reason } of gaps) {
    given.site.host.log.error(reason);
  }
  return gaps;
}
