import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAgent, type Agent, type AgentOptions, type Behaviour, type Pod } from '../kube/agent.mjs';
import { callApi } from '../kube/client.mjs';
import { openContainers } from '../kube/containers.mjs';
import { startControlPlane, type ControlPlane } from '../kube/control-plane.mjs';
import { standIns } from './stand-ins.ts';

export const CONTROL_PLANE = 'node-role.kubernetes.io/control-plane';
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
  readonly agent: Agent;
  /** Of kube-bench, by its digest. */
  readonly image: string;
  readonly root: string;
  call(method: string, path: string, object?: unknown): Promise<Answer>;
  /** From now on, until it is called again; nothing: pods are really run. */
  behave(behaviour?: (pod: Pod) => Behaviour): void;
  /** A kubeconfig with this user and server in place of the administrator's. */
  kubeconfig(changes: { readonly user?: object; readonly cluster?: object }): string;
  stop(): Promise<void>;
}

const reallyRun = (_pod: Pod): Behaviour => ({});

export async function startCluster(): Promise<Cluster> {
  const root = mkdtempSync(join(tmpdir(), 'gatehouse-e2e-cluster-'));
  const containers = await openContainers();
  const plane = await startControlPlane({ controllerManager: true });
  const others = standIns(join(root, 'host'));
  let behaviour = reallyRun;
  const { hostPaths } = others;
  const agent = await startAgent(plane, { nodes: NODES, containers, hostPaths, behave: (pod) => behaviour(pod) });
  const server = { url: plane.url, token: plane.token, ca: readFileSync(plane.caFile) };
  let files = 0;
  return {
    plane,
    agent,
    root,
    image: containers.image,
    call: (method, path, object) => callApi(server, method, path, object),
    behave: (next = reallyRun) => {
      behaviour = next;
    },
    kubeconfig: ({ user = { token: plane.token }, cluster = {} }) => {
      const file = join(root, `kubeconfig-${files++}`);
      writeFileSync(file, kubeconfigText(plane, user, cluster), { mode: 0o600 });
      return file;
    },
    stop: async () => {
      await agent.stop();
      await plane.stop();
      others.stop();
      containers.close();
      rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function kubeconfigText(plane: ControlPlane, user: object, cluster: object): string {
  const usual = { server: plane.url, 'certificate-authority': plane.caFile };
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'local',
    clusters: [{ name: 'local', cluster: { ...usual, ...cluster } }],
    users: [{ name: 'one', user }],
    contexts: [{ name: 'local', context: { cluster: 'local', user: 'one' } }],
  });
}

/** An empty folder of the cluster's. */
export function folderOf({ root }: Pick<Cluster, 'root'>): string {
  const folder = mkdtempSync(join(root, 'run-'));
  mkdirSync(folder, { recursive: true });
  return folder;
}
