import type { ClusterApi, Collection, Permission } from '../../domain/cluster.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Log } from '../../domain/log.ts';
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
  /** Rejects when the identity lacks something. */
  readonly permitted: () => Promise<void>;
}

/** A namespace that is there; `remove` takes away one that this run has made. */
export interface PreparedNamespace {
  remove(): Promise<void>;
}

const NAMESPACES: Collection = { group: '', version: 'v1', resource: 'namespaces' };
const REMOVAL_MS = 60_000;

export const NAMESPACE_PERMISSIONS: readonly Permission[] = [
  { verb: 'create', group: '', resource: 'namespaces', why: 'make the namespace, as create-namespace asks' },
  { verb: 'delete', group: '', resource: 'namespaces', why: 'remove that namespace at the end' },
];

/** Looks for the namespace once everything is permitted, and makes it where that was asked for. Rejects with a `ScanError` where there is none that will do. */
export async function prepareNamespace(wanted: NamespaceWanted, ports: Ports): Promise<PreparedNamespace> {
  await ports.permitted();
  const nothing = { remove: async () => undefined };
  if (!wanted.isNeeded) {
    return nothing;
  }
  const found = await ports.api.get(NAMESPACES, wanted.name);
  if (found !== undefined) {
    assertPrivileged(wanted.name, found.metadata.labels ?? {});
    return nothing;
  }
  if (!wanted.create) {
    throw new ScanError(
      `There is no namespace ${wanted.name} in the cluster: make it with "kubectl apply -f docs/k8s/rbac.yaml", name another with namespace, or let this run make it with create-namespace`,
    );
  }
  return made(wanted.name, ports);
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
  return {
    remove: async () => {
      await under(AbortSignal.timeout(REMOVAL_MS)).remove(NAMESPACES, name);
    },
  };
}
