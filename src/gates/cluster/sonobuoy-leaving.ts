import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterApi, Collection } from '../../domain/cluster.ts';
import { messageOf } from '../../domain/errors.ts';
import type { Gap } from '../../domain/scan.ts';
import { deleteStep } from '../../scanners/sonobuoy/index.ts';
import type { ClusterGiven } from './given.ts';
import type { SonobuoyRun } from './sonobuoy.ts';

const NAMESPACES: Collection = { group: '', version: 'v1', resource: 'namespaces' };
const RBAC = 'rbac.authorization.k8s.io';
const CLUSTER_ROLES: Collection = { group: RBAC, version: 'v1', resource: 'clusterroles' };
const CLUSTER_ROLE_BINDINGS: Collection = { group: RBAC, version: 'v1', resource: 'clusterrolebindings' };

/** The tests make namespaces of their own, with these labels, and a run that is ended leaves them behind. */
const TESTS = { labelSelector: 'e2e-framework,e2e-run' } as const;

export async function namespacesOfTests(api: ClusterApi): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const { metadata } of api.list(NAMESPACES, TESTS)) {
    names.add(metadata.name);
  }
  return names;
}

/** Of the namespaces of runs. */
export const PREFIX = 'gatehouse-sonobuoy-';

/** Says which runs are there already: one that was killed has left an account with every right over the cluster. */
export async function otherRuns(api: ClusterApi): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { metadata } of api.list(NAMESPACES)) {
    if (metadata.name.startsWith(PREFIX) && metadata.deletionTimestamp === undefined) {
      names.push(metadata.name);
    }
  }
  return names.map(
    (name) =>
      `The namespace ${name} is of another run of Sonobuoy. If that was killed, an account with every right over the cluster is left: remove it with "sonobuoy delete --namespace ${name} --wait".`,
  );
}

/** A job of CI that was cancelled has some ten seconds left; one that was not waits for namespaces to go. */
const REMOVAL_MS = { cancelled: 8000, ended: 300_000 } as const;
const LOOK_AGAIN_MS = 1000;

/**
 * Removes what a run has made, and looks whether it is gone: its namespace, its cluster role and the binding of that.
 * Never rejects: what is left comes back as a gap.
 */
export async function leaveWithout(own: SonobuoyRun, given: ClusterGiven): Promise<readonly Gap[]> {
  const allowed = given.ports.signal.aborted ? REMOVAL_MS.cancelled : REMOVAL_MS.ended;
  const signal = AbortSignal.timeout(allowed);
  const api = given.under(signal);
  let why = '';
  try {
    await endPods(api, own.namespace).catch((error: unknown) => given.site.host.log.warning(messageOf(error)));
    // Its own way first; whatever that leaves is looked for here.
    await own.run(deleteStep(own, 0), allowed, { ...given.ports, signal }).catch((error: unknown) => {
      given.site.host.log.warning(`sonobuoy delete: ${messageOf(error)}`);
    });
    for (;;) {
      const left = await remaining(api, own.namespace);
      if (left.length === 0) {
        return [];
      }
      why = `${left.map(({ collection, name }) => `${collection.resource}/${name}`).join(', ')} ${left.length === 1 ? 'is' : 'are'} still there`;
      for (const { collection, name } of left) {
        await api.remove(collection, name);
      }
      await sleep(LOOK_AGAIN_MS, undefined, { signal });
    }
  } catch (error) {
    why = why === '' ? messageOf(error) : why;
  }
  return [
    {
      what: `clean-up of ${own.namespace}`,
      reason: `the cluster is not known to be as it was found: ${why}; remove what is left with "sonobuoy delete --namespace ${own.namespace} --wait"`,
    },
  ];
}

/** They ask for half a minute, which the namespace would wait for, and nobody needs them any more. */
const POD_GRACE_SECONDS = 1;

async function endPods(api: ClusterApi, namespace: string): Promise<void> {
  const pods: Collection = { group: '', version: 'v1', resource: 'pods', namespace };
  for await (const { metadata } of api.list(pods)) {
    await api.remove(pods, metadata.name, POD_GRACE_SECONDS);
  }
}

/**
 * Namespaces of tests that were not there `before` a run which did not come to its end. They are told and left alone: they may be of the run of somebody else,
 * and nothing in them says whose they are.
 */
export async function leftByTests(before: ReadonlySet<string>, given: ClusterGiven): Promise<readonly Gap[]> {
  try {
    const now = await namespacesOfTests(given.under(AbortSignal.timeout(REMOVAL_MS.cancelled)));
    const left = [...now].filter((name) => !before.has(name));
    return left.length === 0
      ? []
      : [
          {
            what: 'clean-up of the tests',
            reason: `tests that were ended have left namespaces (${left.slice(0, 10).join(', ')}): see whose they are, and remove them with "kubectl delete namespace"`,
          },
        ];
  } catch (error) {
    return [{ what: 'clean-up of the tests', reason: `what they have left is not known: ${messageOf(error)}` }];
  }
}

interface Remaining {
  readonly collection: Collection;
  readonly name: string;
}

async function remaining(api: ClusterApi, namespace: string): Promise<readonly Remaining[]> {
  const role = `sonobuoy-serviceaccount-${namespace}`;
  const made: readonly Remaining[] = [
    { collection: NAMESPACES, name: namespace },
    { collection: CLUSTER_ROLES, name: role },
    { collection: CLUSTER_ROLE_BINDINGS, name: role },
  ];
  const found = await Promise.all(
    made.map(async (one) => ((await api.get(one.collection, one.name)) === undefined ? [] : [one])),
  );
  return found.flat();
}
