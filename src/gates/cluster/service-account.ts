import { setTimeout as sleep } from 'node:timers/promises';
import { ScanError } from '../../domain/errors.ts';
import { ApiFailure } from '../../kube/failures.ts';
import type { ClusterGiven } from './given.ts';

interface Account {
  readonly name: string;
  readonly namespace: string;
}

const FORBIDDEN = 403;

/** Rejects with a `ScanError` where the service account is not there. Who may not list them is not told. */
export async function assertServiceAccount({ api }: Pick<ClusterGiven, 'api'>, account: Account): Promise<void> {
  const { name, namespace } = account;
  // The cluster makes it itself, in a new namespace a moment later.
  if (name === 'default' || (await mayBeThere(api, account))) {
    return;
  }
  throw new ScanError(
    `There is no service account ${name} in the namespace ${namespace}, so that no Job was made: make it, as docs/k8s/policies-rbac.yaml does, or name another with service-account`,
  );
}

async function mayBeThere(api: ClusterGiven['api'], { name, namespace }: Account): Promise<boolean> {
  const accounts = { group: '', version: 'v1', resource: 'serviceaccounts', namespace };
  try {
    for await (const { metadata } of api.list(accounts, { fieldSelector: `metadata.name=${name}` })) {
      if (metadata.name === name) {
        return true;
      }
    }
    return false;
  } catch (error) {
    if (error instanceof ApiFailure && error.status === FORBIDDEN) {
      return true;
    }
    throw error;
  }
}

const LOOK_MS = 1000;
/** As the API server words it, when the controller of Jobs makes a pod. */
const MISSING = /serviceaccount "[^"]*" not found/;

/** Waits until the events of a Job say that its service account is missing, which no later attempt to make its pod mends; answers whether they do. */
export async function saysAccountIsMissing(
  isPodless: () => boolean,
  eventOf: () => Promise<string>,
  signal: AbortSignal,
): Promise<boolean> {
  for (;;) {
    await sleep(LOOK_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted || !isPodless()) {
      return false;
    }
    if (MISSING.test(await eventOf())) {
      return true;
    }
  }
}
