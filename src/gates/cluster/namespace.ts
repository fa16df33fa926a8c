import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterApi, ClusterObject, Collection, Permission } from '../../domain/cluster.ts';
import { messageOf, ScanError } from '../../domain/errors.ts';
import type { Log } from '../../domain/log.ts';
import type { Gap } from '../../domain/scan.ts';
import { fieldsOf, listOf } from '../../scanners/fields.ts';
import { RUN_LABEL } from '../../scanners/kube-bench/job.ts';
import { jobsIn } from './job-tracker.ts';

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

/** Of a namespace that a run has made. */
const MADE = 'namespace';

/** Looks for the namespace, and makes it where that was asked for and everything is permitted. Rejects with a `ScanError` where there is none that will do. */
export async function prepareNamespace(wanted: NamespaceWanted, ports: Ports): Promise<PreparedNamespace> {
  if (!wanted.isNeeded) {
    await ports.permitted([]);
    return NOTHING;
  }
  const { found, refused } = await present(wanted, ports);
  // Another run has made it, which goes on or was killed: whichever ends last takes it away.
  const isOurs = wanted.create && (found === undefined || found.metadata.labels?.[RUN_LABEL] === MADE);
  await ports.permitted(isOurs ? TO_MAKE_ONE : []);
  if (refused !== undefined) {
    throw refused;
  }
  if (found !== undefined) {
    assertPrivileged(wanted.name, found.metadata.labels ?? {});
    return isOurs ? removable(wanted.name, ports) : NOTHING;
  }
  if (!wanted.create) {
    throw new ScanError(
      `There is no namespace ${wanted.name} in the cluster: make it with "kubectl apply -f docs/k8s/rbac.yaml", name another with namespace, or let this run make it with create-namespace`,
    );
  }
  return made(wanted.name, ports);
}

/** One that is on its way out takes no Job any more: where a new one is to be made it is waited for. */
async function present({ name, create }: NamespaceWanted, { api }: Ports) {
  const end = performance.now() + REMOVAL_MS;
  for (;;) {
    const looked = await look(api, name);
    if (looked.found?.metadata.deletionTimestamp === undefined) {
      return looked;
    }
    if (!create || performance.now() > end) {
      throw new ScanError(
        `The namespace ${name} is being removed, so that nothing can run in it: run again when it has gone`,
      );
    }
    await sleep(LOOK_AGAIN_MS);
  }
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

async function made(name: string, ports: Ports): Promise<PreparedNamespace> {
  ports.log.info(`Making the namespace ${name}, which is removed at the end`);
  try {
    await ports.api.create(NAMESPACES, {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: { [RUN_LABEL]: MADE, [ENFORCE]: 'privileged' } },
    });
  } catch (error) {
    const { found } = await look(ports.api, name);
    // Another run was quicker.
    if (found?.metadata.labels?.[RUN_LABEL] !== MADE) {
      throw error;
    }
  }
  return removable(name, ports);
}

function removable(name: string, { under, log }: Ports): PreparedNamespace {
  let removing: Promise<readonly Gap[]> | undefined;
  return {
    remove: () => {
      const signal = AbortSignal.timeout(REMOVAL_MS);
      removing ??= removed(name, { api: under(signal), log }, signal);
      return removing;
    },
  };
}

const LOOK_AGAIN_MS = 500;

/** Everything in it goes first, which takes a while. It stays while another run works in it. */
async function removed(name: string, { api, log }: Pick<Ports, 'api' | 'log'>, signal: AbortSignal) {
  let why = 'it is still there';
  try {
    const other = await runningJob(api, name);
    if (other !== undefined) {
      log.warning(
        `The namespace ${name} stays, as a Job of another run has not ended there (${other}); the last with create-namespace removes it`,
      );
      return [];
    }
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

/** The first Job that has not ended: those of this run are gone by now. */
async function runningJob(api: ClusterApi, namespace: string): Promise<string | undefined> {
  for await (const { metadata, ...job } of api.list(jobsIn(namespace))) {
    const conditions = listOf(fieldsOf(job['status'])['conditions']).map(fieldsOf);
    if (!conditions.some(({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True')) {
      return metadata.name;
    }
  }
  return undefined;
}
