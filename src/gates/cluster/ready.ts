import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection } from '../../domain/cluster.ts';
import { messageOf, ScanError } from '../../domain/errors.ts';
import type { Target } from '../../domain/scan.ts';
import type { Connection } from '../../kube/connect.ts';
import type { WorkFolder } from '../images/work-folder.ts';
import type { BoundScan, ClusterGiven } from './given.ts';
import { prepareNamespace, type PreparedNamespace } from './namespace.ts';
import { assertPermitted } from './permissions.ts';
import { programs, type ProgramsOf } from './programs.ts';

export interface Opening extends ProgramsOf {
  readonly connection: Connection;
  readonly target: Target;
  readonly scans: readonly BoundScan[];
}

/** The cluster, ready for every scan, or why it is not. */
export type ClusterReadiness =
  { readonly given: ClusterGiven; readonly namespace: PreparedNamespace } | { readonly reason: string };

/** Asks who is there and what may be done, then makes ready what the scans share. Never rejects: each scan tells the reason. */
export async function openCluster(opening: Opening): Promise<ClusterReadiness> {
  try {
    return await opened(opening);
  } catch (error) {
    opening.ports.signal.throwIfAborted();
    return { reason: messageOf(error) };
  }
}

const NAMESPACES: Collection = { group: '', version: 'v1', resource: 'namespaces' };

async function opened(opening: Opening): Promise<ClusterReadiness> {
  const { connection, target, scans, inputs, site, work, ports } = opening;
  const { api, name, server } = connection;
  const version = await api.version();
  site.host.log.info(`${name}: Kubernetes ${version} at ${server}`);
  const needed = scans.flatMap(({ permissions }) => permissions);
  // Of the identity alone: who may not read it loses the comparison with other runs, no more.
  const system = await api.get(NAMESPACES, 'kube-system').catch(withoutForbidden);
  const uid = system?.metadata.uid;
  const namespace = await prepareNamespace(
    { name: inputs.namespace, create: inputs['create-namespace'], isNeeded: scans.some(makesSomething) },
    {
      api,
      under: (signal) => connection.under(signal),
      log: site.host.log,
      permitted: (besides) => assertPermitted(api, [...needed, ...besides]),
    },
  );
  const given: ClusterGiven = {
    api,
    under: (signal) => connection.under(signal),
    cluster: { name, version, server, ...(uid !== undefined && { uid }) },
    namespace: inputs.namespace,
    target,
    kubeconfig: once(() => writeKubeconfig(connection, work)),
    program: programs(opening),
    site,
    workDir: await work.path(),
    timeoutMs: inputs['scan-timeout'],
    maxBytes: opening.settings.maxBytes,
    ports,
  };
  return { given, namespace };
}

function makesSomething({ permissions }: BoundScan): boolean {
  return permissions.some(({ verb, namespace }) => verb === 'create' && namespace !== undefined);
}

function withoutForbidden(error: unknown): undefined {
  if (error instanceof ScanError && 'status' in error && error.status === 403) {
    return undefined;
  }
  throw error;
}

async function writeKubeconfig(connection: Connection, work: WorkFolder): Promise<string> {
  const file = join(await work.path(), 'kubeconfig');
  await writeFile(file, await connection.kubeconfig(), { mode: 0o600 });
  return file;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
