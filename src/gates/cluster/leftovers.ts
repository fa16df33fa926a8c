import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterApi, Collection } from '../../domain/cluster.ts';
import { messageOf } from '../../domain/errors.ts';
import type { Gap } from '../../domain/scan.ts';
import { RUN_LABEL } from '../../scanners/kube-bench/job.ts';
import { jobsIn, podsIn } from './job-tracker.ts';

export interface Leaving {
  readonly namespace: string;
  readonly run: string;
  /** The Jobs that may be there. */
  readonly jobs: readonly string[];
}

/** A cancelled job of CI has some ten seconds before it is killed. */
const AT_ONCE = 16;
const LOOK_AGAIN_MS = 1000;

/**
 * Removes what a run has made, and looks whether it is gone. Never rejects: what is left comes back as a gap, with the command that removes it.
 * The signal says how long may be waited.
 */
export async function leaveAsFound(api: ClusterApi, leaving: Leaving, signal: AbortSignal): Promise<readonly Gap[]> {
  const { namespace, run, jobs } = leaving;
  let why = '';
  try {
    const refused = await removeAll(api, leaving);
    for (;;) {
      const left = await remaining(api, leaving);
      if (left.length === 0) {
        return [];
      }
      const rest = left.length > 5 ? ` and ${left.length - 5} more` : '';
      why = `${left.slice(0, 5).join(', ')}${rest} ${left.length === 1 ? 'is' : 'are'} still there`;
      if (refused !== undefined) {
        why = `${why} (${refused})`;
        break;
      }
      await sleep(LOOK_AGAIN_MS, undefined, { signal });
    }
  } catch (error) {
    why = why === '' ? messageOf(error) : why;
  }
  return [
    {
      what: `clean-up of ${namespace}`,
      reason: `the cluster is not known to be as it was found after ${jobs.length} Jobs: ${why}; remove what is left with "${removal(namespace, run)}"`,
    },
  ];
}

/** The command that removes whatever a run has made. */
export function removal(namespace: string, run: string): string {
  return `kubectl delete jobs,pods -n ${namespace} -l ${RUN_LABEL}=${run}`;
}

/** Removes all that can be; answers why one could not. */
async function removeAll(api: ClusterApi, { namespace, jobs }: Leaving): Promise<string | undefined> {
  const waiting = jobs.values();
  let refused: string | undefined;
  const remove = async (): Promise<void> => {
    for (const job of waiting) {
      await api.remove(jobsIn(namespace), job).catch((error: unknown) => {
        refused = messageOf(error);
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, remove));
  return refused;
}

/** Whatever bears the label of the run. */
async function remaining(api: ClusterApi, { namespace, run }: Leaving): Promise<readonly string[]> {
  const named = async (kind: string, collection: Collection): Promise<readonly string[]> => {
    const names: string[] = [];
    for await (const { metadata } of api.list(collection, { labelSelector: `${RUN_LABEL}=${run}` })) {
      names.push(`${kind}/${metadata.name}`);
    }
    return names;
  };
  return [...(await named('job', jobsIn(namespace))), ...(await named('pod', podsIn(namespace)))];
}
