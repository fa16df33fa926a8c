import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterApi, ClusterObject, Collection, Permission } from '../../domain/cluster.ts';
import { messageOf, ScanError } from '../../domain/errors.ts';
import type { Log } from '../../domain/log.ts';
import type { Gap } from '../../domain/scan.ts';
import { RUN_LABEL } from '../../scanners/kube-bench/job.ts';

export interface NamespaceWanted {
  readonly name: string;
  readonly create: boolean;
  /** Whether any scan makes something in it. */
  readonly isNeeded: boolean;
}

interface Ports {
  readonly api: ClusterApi;
  readonly under: (signal: AbortSignal) => ClusterApi;
  readonly log: Log;
  /** Rejects when the identity lacks something of what the scans need, and of what is needed besides. */
  readonly permitted: (besides: readonly Permission[]) => Promise<void>;
}

/** A namespace that is there. */
export interface PreparedNamespace {
  /** Takes away one that this run has made, once; answers what is left. Never rejects. */
  remove(): Promise<readonly Gap[]>;
}

const NAMESPACES: Collection = { group: '', version: 'v1', resource: 'namespaces' };
const REMOVAL_MS = 60_000;

const TO_MAKE_ONE: readonly Permission[] = [
  { verb: 'create', group: '', resource: 'namespaces', why: 'make the namespace, as create-namespace asks' },
  { verb: 'delete', group: '', resource: 'namespaces', why: 'remove that namespace at the end' },
  { verb: 'get', group: '', resource: 'namespaces', why: 'see that it is gone' },
];

/** Looks for the namespace, and makes it where that was asked for and everything is permitted. Rejects with a `ScanError` where there is none that will do. */
export async function prepareNamespace(wanted: NamespaceWanted, ports: Ports): Promise<PreparedNamespace> {
  if (!wanted.isNeeded) {
    await ports.permitted([]);
    return NOTHING;
  }
  const { found, refused } = await look(ports.api, wanted.name);
  await ports.permitted(found === undefined && wanted.create ? TO_MAKE_ONE : []);
  if (refused !== undefined) {
    throw refused;
  }
  if (found !== undefined) {
    assertPrivileged(wanted.name, found.metadata.labels ?? {});
    return NOTHING;
  }
  if (!wanted.create) {
    throw new ScanError(
      `There is no namespace ${wanted.name} in the cluster: make it with "kubectl apply -f docs/k8s/rbac.yaml", name another with namespace, or let this run make it with create-namespace`,
    );
  }
  return made(wanted.name, ports);
}

const NOTHING: PreparedNamespace = { remove: async () => [] };

/** That nobody may look is told after all else that is not permitted. */
async function look(
  api: ClusterApi,
  name: string,
): Promise<{ readonly found?: ClusterObject; readonly refused?: ScanError }> {
  try {
    const found = await api.get(NAMESPACES, name);
    return found === undefined ? {} : { found };
  } catch (error) {
    if (error instanceof ScanError && 'status' in error && error.status === 403) {
      return { refused: error };
    }
    throw error;
  }
}

const ENFORCE = 'pod-security.kubernetes.io/enforce';

/** The controller of Jobs would try to make their pods again and again, and tell nobody but the events. */
function assertPrivileged(name: string, labels: Readonly<Record<string, string>>): void {
  const level = labels[ENFORCE] ?? 'privileged';
  if (level !== 'privileged') {
    throw new ScanError(
      `The namespace ${name} enforces the Pod Security level ${level}, and kube-bench looks at a node through hostPID and hostPath: take another namespace, or set its label ${ENFORCE} to privileged`,
    );
  }
}

async function made(name: string, { api, under, log }: Ports): Promise<PreparedNamespace> {
  log.info(`Making the namespace ${name}, which is removed at the end`);
  await api.create(NAMESPACES, {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels: { [RUN_LABEL]: 'namespace', [ENFORCE]: 'privileged' } },
  });
  let removing: Promise<readonly Gap[]> | undefined;
  return {
    remove: () => {
      const signal = AbortSignal.timeout(REMOVAL_MS);
      removing ??= removed(name, under(signal), signal);
      return removing;
    },
  };
}

const LOOK_AGAIN_MS = 500;

/** Everything in it goes first, which takes a while. */
async function removed(name: string, api: ClusterApi, signal: AbortSignal): Promise<readonly Gap[]> {
  let why = 'it is still there';
  try {
    await api.remove(NAMESPACES, name);
    while ((await api.get(NAMESPACES, name)) !== undefined) {
      await sleep(LOOK_AGAIN_MS, undefined, { signal });
    }
    return [];
  } catch (error) {
    why = signal.aborted ? why : messageOf(error);
  }
  const reason = `the namespace ${name}, which this run has made, is not known to be gone: ${why}; remove it with "kubectl delete namespace ${name}"`;
  return [{ what: `clean-up of ${name}`, reason }];
}
