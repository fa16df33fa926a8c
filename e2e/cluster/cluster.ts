import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findTool } from '../../scripts/tools/locate.mjs';
import { startAgent, type Agent, type AgentOptions, type Behaviour, type Pod } from '../kube/agent.mjs';
import { connect } from '../kube/agent/api.mjs';
import { messageOf } from '../../src/domain/errors.ts';
import { KUBE_BENCH_IMAGE } from '../../src/config/k8s-benchmark.ts';
import { RUN_LABEL } from '../../src/scanners/kube-bench/job.ts';
import { bundle } from '../kube/bundle.mjs';
import { missingForContainers, openContainers } from '../kube/containers.mjs';
import { missingPrograms, startControlPlane, type ControlPlane } from '../kube/control-plane.mjs';
import { standIns } from '../kube/stand-ins.mjs';

/** In which Jobs are made where a case does not let the gate make one. */
export const NAMESPACE = 'benchmark';
const CONTROL_PLANE = 'node-role.kubernetes.io/control-plane';
export const NODES: AgentOptions['nodes'] = [
  { name: 'control', labels: { [CONTROL_PLANE]: '' }, taints: [{ key: CONTROL_PLANE, effect: 'NoSchedule' }] },
  { name: 'worker' },
];

/** One answer of the API server. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A real control plane with two nodes on which pods are really run, and a folder that goes away with it. */
export interface Cluster {
  readonly plane: ControlPlane;
  readonly setNode: Agent['setNode'];
  /** How often a case, and not a gate, has changed anything. */
  changes(): number;
  /** The program as it would be shipped. */
  readonly cli: string;
  /** Of kube-bench, by its digest. */
  readonly image: string;
  /** Of Sonobuoy, and of a plugin with tests that it may run; made when it is asked for. */
  sonobuoyImage(): Promise<string>;
  /** Of the Gatehouse of now, by its digest; made when it is asked for. */
  gatehouseImage(): Promise<string>;
  readonly renewToken: Agent['renewToken'];
  /** What the containers of pods have written that were really run and have ended, by the names of the pods. */
  readonly logs: ReadonlyMap<string, string>;
  /** What a real kubectl of the administrator's prints. */
  kubectl(args: readonly string[], input?: string): Promise<string>;
  readonly root: string;
  /** What the kube-bench that has really looked at each node has written. */
  readonly recorded: ReadonlyMap<string, string>;
  /** With the service account that a controller makes. */
  createNamespace(name: string): Promise<void>;
  call(method: string, path: string, object?: unknown): Promise<Answer>;
  /** From now on, until it is called again; nothing: pods are really run. */
  behave(behaviour?: (pod: Pod) => Behaviour): void;
  /** A kubeconfig with this user and server in place of the administrator's. */
  kubeconfig(changes: { readonly user?: object; readonly cluster?: object }): string;
  stop(): Promise<void>;
}

const reallyRun = (_pod: Pod): Behaviour => ({});

/** The cluster, or why there is none: what its image is made of may have to be downloaded. */
export async function startedCluster(): Promise<Cluster | string> {
  const missing = [...missingPrograms({ controllerManager: true }), ...missingForContainers()];
  if (missing.length > 0) {
    return `not there: ${missing.join(', ')} (npm run tools)`;
  }
  try {
    return await startCluster();
  } catch (error) {
    return `the cluster cannot be started: ${messageOf(error)}`;
  }
}

async function startCluster(): Promise<Cluster> {
  const root = mkdtempSync(join(tmpdir(), 'gatehouse-e2e-cluster-'));
  // First what may be impossible here, so that nothing else is left running then.
  const containers = await openContainers();
  const cli = await bundle(join(root, 'dist'));
  const plane = await startControlPlane({ controllerManager: true });
  const others = standIns(join(root, 'host'));
  let behaviour = reallyRun;
  const { hostPaths } = others;
  const recorded = new Map<string, string>();
  const logs = new Map<string, string>();
  const agent = await startAgent(plane, {
    nodes: NODES,
    containers,
    hostPaths,
    images: { [KUBE_BENCH_IMAGE]: containers.image },
    behave: (pod) => behaviour(pod),
    onEnd: (pod, log) => {
      logs.set(pod.metadata.name, log);
      if (behaviour === reallyRun && isAboutNode(pod)) {
        recorded.set(pod.spec.nodeName ?? '', log);
      }
    },
  });
  const api = connect(plane);
  let changes = 0;
  const call: Cluster['call'] = (method, path, object) => {
    changes += method === 'GET' ? 0 : 1;
    return api.ask(method, path, { body: object });
  };
  return {
    plane,
    setNode: (name, how) => {
      changes += 1;
      return agent.setNode(name, how);
    },
    changes: () => changes,
    root,
    cli,
    recorded,
    image: containers.image,
    sonobuoyImage: () => containers.sonobuoyImage(),
    gatehouseImage: () => containers.gatehouseImage(join(root, 'dist')),
    renewToken: (namespace, name) => agent.renewToken(namespace, name),
    logs,
    kubectl: (args, input) => {
      changes += 1;
      return kubectl(plane.kubeconfig, args, input);
    },
    call,
    createNamespace: (name) => createNamespace(call, name),
    behave: (next = reallyRun) => {
      behaviour = next;
    },
    kubeconfig: (changes) => writeKubeconfig({ plane, root }, changes),
    stop: async () => {
      api.close();
      await agent.stop();
      await plane.stop();
      others.stop();
      await containers.close();
      rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function kubectl(kubeconfig: string, args: readonly string[], input = ''): Promise<string> {
  const running = promisify(execFile)(findTool('kubectl') ?? 'kubectl', ['--kubeconfig', kubeconfig, ...args]);
  running.child.stdin?.end(input);
  return (await running).stdout;
}

/** A pod of kube-bench, and not one that asks the API server alone. */
function isAboutNode({ metadata: { labels }, spec: { containers } }: Pod): boolean {
  return labels?.[RUN_LABEL] !== undefined && !containers.some(({ args = [] }) => args.includes('policies'));
}

async function createNamespace(call: Cluster['call'], name: string): Promise<void> {
  await call('POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  const made = ['serviceaccounts/default', 'configmaps/kube-root-ca.crt'];
  while (made.length > 0) {
    const { status } = await call('GET', `/api/v1/namespaces/${name}/${made[0]}`);
    await (status === 200 ? made.shift() : sleep(50));
  }
}

function writeKubeconfig(
  { plane, root }: Pick<Cluster, 'plane' | 'root'>,
  { user = { token: plane.token }, cluster = {} }: { readonly user?: object; readonly cluster?: object },
): string {
  const usual = { server: plane.url, 'certificate-authority': plane.caFile };
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'local',
    clusters: [{ name: 'local', cluster: { ...usual, ...cluster } }],
    users: [{ name: 'one', user }],
    contexts: [{ name: 'local', context: { cluster: 'local', user: 'one' } }],
  };
  const file = join(folderOf({ root }), 'kubeconfig');
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
  return file;
}

/** An empty folder of the cluster's. */
export function folderOf({ root }: Pick<Cluster, 'root'>): string {
  return mkdtempSync(join(root, 'run-'));
}

/** Waits until so many Jobs are there. */
export async function jobsOf(cluster: Cluster, count: number): Promise<void> {
  for (;;) {
    const { body } = await cluster.call('GET', `/apis/batch/v1/namespaces/${NAMESPACE}/jobs`);
    if ((body as { readonly items: readonly unknown[] }).items.length >= count) {
      return;
    }
    await sleep(50);
  }
}
