import type { Collection } from '../../domain/cluster.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Progress } from '../../scanners/scanner.ts';
import { AGGREGATOR, AGGREGATOR_CONTAINER, progressOf, type RunProgress } from '../../scanners/sonobuoy/progress.ts';
import type { ClusterGiven } from './given.ts';
import { lastWords } from './last-words.ts';

/** How long a pod may be without a node. */
const STUCK_MS = 120_000;

/** Watches the pods of a run until it says that it has ended. Rejects with a `ScanError` when it will not, or not in time. */
export async function endOfRun(
  namespace: string,
  given: ClusterGiven,
  deadline: number,
  progress: (far: Progress) => void,
): Promise<'complete' | 'failed'> {
  const pods: Collection = { group: '', version: 'v1', resource: 'pods', namespace };
  const waiting = new Waiting(deadline);
  const signal = AbortSignal.any([given.ports.signal, waiting.signal]);
  try {
    for await (const { type, object } of given.under(signal).watch(pods, {}, signal)) {
      const told: RunProgress = type === 'DELETED' || type === 'BOOKMARK' ? {} : progressOf(object);
      if (told.end !== undefined) {
        return told.end;
      }
      if (told.broken !== undefined) {
        const said = told.log === true ? await lastWords(() => logOf(namespace, given)) : '';
        throw new ScanError(`the run cannot go on: ${told.broken}${said}`);
      }
      if (told.tests !== undefined) {
        progress({ ...told.tests, unit: 'tests' });
      }
      waiting.learn(object.metadata.name, told);
    }
  } catch (error) {
    // A request that was under way says no more than that it was ended.
    if (!signal.aborted) {
      throw error;
    }
  } finally {
    waiting.end();
  }
  given.ports.signal.throwIfAborted();
  throw new ScanError(waiting.why() ?? 'the watch of its pods has ended before it');
}

const MAX_LOG_BYTES = 1024 * 1024;

function logOf(namespace: string, { api }: ClusterGiven): Promise<string> {
  return api.logs({ namespace, name: AGGREGATOR, container: AGGREGATOR_CONTAINER }, MAX_LOG_BYTES);
}

/** Gives up when the time is over, or a pod does not get a node. */
class Waiting {
  readonly #over = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #pods = new Map<string, { readonly why: string | undefined; readonly timer: NodeJS.Timeout | undefined }>();
  #why: string | undefined;

  constructor(deadline: number) {
    this.#timer = setTimeout(
      () => this.#giveUp('the run did not come to its end in time; scan-timeout says how long it may take'),
      Math.max(1, deadline - performance.now()),
    );
  }

  get signal(): AbortSignal {
    return this.#over.signal;
  }

  learn(pod: string, { stuck, doing }: RunProgress): void {
    const known = this.#pods.get(pod);
    if (stuck === undefined) {
      clearTimeout(known?.timer);
    }
    const timer =
      stuck === undefined
        ? undefined
        : (known?.timer ?? setTimeout(() => this.#giveUp(`the run cannot go on: ${stuck}`), STUCK_MS));
    this.#pods.set(pod, { why: stuck ?? doing, timer });
  }

  /** Why it gave up, with what a pod was waiting for. */
  why(): string | undefined {
    const doing = [...this.#pods.values()].find(({ why }) => why !== undefined)?.why;
    return this.#why === undefined || doing === undefined || this.#why.includes(doing)
      ? this.#why
      : `${this.#why} (${doing})`;
  }

  end(): void {
    clearTimeout(this.#timer);
    for (const { timer } of this.#pods.values()) {
      clearTimeout(timer);
    }
  }

  #giveUp(why: string): void {
    this.#why ??= why;
    this.#over.abort();
  }
}
