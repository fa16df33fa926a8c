// In place of kubelets and of the scheduler, where none can run: registers nodes, binds pods to them, really runs their containers with
// podman (or simulates that, where a test says so), and writes status and logs back as a kubelet does.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from './agent/api.mjs';
import { serveEndpoints } from './agent/endpoints.mjs';
import { environmentOf } from './agent/environment.mjs';
import { containerArguments } from './agent/podman.mjs';
import { schedule } from './agent/scheduler.mjs';
import * as status from './agent/status.mjs';
import { mountsOf, renewToken } from './agent/volumes.mjs';

const NOT_READY = ['NoSchedule', 'NoExecute'].map((effect) => ({ key: 'node.kubernetes.io/not-ready', effect }));
const BACK_OFF_MS = 300;

const pathOf = ({ metadata: { namespace, name } }) => `/api/v1/namespaces/${namespace}/pods/${name}`;

/** See agent.d.mts. */
export async function startAgent(plane, options) {
  const { nodes, containers, hostPaths = {}, images = {}, behave = () => ({}), onEnd = () => undefined } = options;
  const aborting = new AbortController();
  const api = connect(plane, aborting.signal);
  const state = {
    api,
    plane,
    containers,
    hostPaths,
    images,
    behave,
    onEnd,
    nodes: nodes.map((node) => ({
      taints: [],
      isReady: true,
      isFull: false,
      ...node,
      labels: status.nodeLabels(node.name, node.labels),
    })),
    pods: new Map(),
    scratch: mkdtempSync(join(tmpdir(), 'gatehouse-agent-')),
  };
  const find = (namespace, name) =>
    [...state.pods.values()].find(
      ({ pod: { metadata } }) => metadata.namespace === namespace && metadata.name === name,
    );
  const logOf = (namespace, name, container) => find(namespace, name)?.logs.get(container)?.();
  const execIn = (namespace, name, container, command) => {
    const entry = find(namespace, name);
    return entry?.really.has(container) ? () => containers.exec(nameOf(entry.pod, container), command) : undefined;
  };
  const endpoints = await serveEndpoints(plane.certificates, { logOf, execIn });
  for (const node of state.nodes) await register(state, node, endpoints.port);
  const watching = api.watch('/api/v1/pods', (pod, type) => take(state, pod, type));
  return {
    setNode: (name, changes) => setNode(state, name, changes, endpoints.port),
    renewToken: (namespace, name) => renewToken(find(namespace, name).pod, { api, scratch: state.scratch }),
    async stop() {
      aborting.abort();
      await watching;
      for (const entry of state.pods.values()) entry.end();
      await Promise.allSettled([...state.pods.values()].map(({ driving }) => driving));
      await endpoints.stop();
      api.close();
      rmSync(state.scratch, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function register(state, node, port) {
  const taints = node.isReady ? node.taints : [...node.taints, ...NOT_READY];
  const { status: code } = await state.api.post('/api/v1/nodes', status.nodeObject({ ...node, taints }));
  if (code === 409) await state.api.patch(`/api/v1/nodes/${node.name}`, { spec: { taints } });
  await state.api.patch(`/api/v1/nodes/${node.name}/status`, { status: status.nodeStatus(node, port) });
}

async function setNode(state, name, changes, port) {
  const node = state.nodes.find((each) => each.name === name);
  Object.assign(node, changes);
  await register(state, node, port);
  for (const entry of state.pods.values()) consider(state, entry);
}

function take(state, pod, type) {
  const { uid } = pod.metadata;
  if (type === 'DELETED') {
    state.pods.get(uid)?.end();
    state.pods.delete(uid);
    return;
  }
  let entry = state.pods.get(uid);
  if (entry === undefined) {
    entry = { logs: new Map(), really: new Set(), killed: new AbortController(), end: () => entry.killed.abort() };
    state.pods.set(uid, entry);
  }
  entry.pod = pod;
  consider(state, entry);
}

/** Does with a pod what is to be done next. */
function consider(state, entry) {
  const { pod } = entry;
  const { nodeName } = pod.spec;
  if (nodeName === undefined) {
    if (pod.metadata.deletionTimestamp === undefined) entry.binding ??= untilStopped(bind(state, entry));
    return;
  }
  // What a kubelet that does not answer has of its pods stays as it is.
  if (state.nodes.find(({ name }) => name === nodeName)?.isReady !== true) return;
  if (pod.metadata.deletionTimestamp !== undefined) entry.removing ??= untilStopped(remove(state, entry));
  else if (isOver(pod)) return;
  else entry.driving ??= untilStopped(drive(state, entry));
}

/** What fails then has nobody to be told to: before, requests are repeated until they are answered. */
const untilStopped = (work) => work.catch(() => undefined);

const isOver = ({ status: { phase } = {} }) => phase === 'Succeeded' || phase === 'Failed';

async function bind(state, entry) {
  const { pod } = entry;
  const nodes = state.nodes.map((node) => (node.isReady ? node : { ...node, taints: [...node.taints, ...NOT_READY] }));
  const { node, message } = schedule(pod.spec, nodes);
  if (node === undefined) {
    await state.api.patch(`${pathOf(pod)}/status`, { status: status.unschedulable(message) });
    entry.binding = undefined;
    return;
  }
  const target = { apiVersion: 'v1', kind: 'Node', name: node };
  const { name, namespace } = pod.metadata;
  await state.api.post(`${pathOf(pod)}/binding`, {
    apiVersion: 'v1',
    kind: 'Binding',
    metadata: { name, namespace },
    target,
  });
}

async function remove(state, entry) {
  entry.end();
  await entry.driving;
  const { uid } = entry.pod.metadata;
  await state.api.remove(pathOf(entry.pod), { gracePeriodSeconds: 0, preconditions: { uid } });
}

async function drive(state, entry) {
  const { pod } = entry;
  const report = (now) => state.api.patch(`${pathOf(pod)}/status`, { status: now });
  const behaviour = state.behave(pod);
  await report(status.waiting(pod, 'ContainerCreating'));
  const unpullable = await missingImage(state, pod, behaviour);
  if (unpullable !== undefined) {
    const told = `failed to pull and unpack image "${unpullable}": not found`;
    await report(status.waiting(pod, 'ErrImagePull', told));
    await sleep(BACK_OFF_MS);
    await report(status.waiting(pod, 'ImagePullBackOff', `Back-off pulling image "${unpullable}": ${told}`));
    return;
  }
  const startedAt = status.now();
  const named = await containersOf(state, entry, behaviour, () => report(status.running(pod, startedAt)));
  state.onEnd(pod, Buffer.concat([...entry.logs.values()].map((log) => log())).toString('utf8'));
  await report(status.finished(pod, startedAt, named));
}

/** How each has ended, by its name: those that come first one after the other, and where one of them fails no other. */
async function containersOf(state, entry, behaviour, onRunning) {
  const { initContainers = [], containers } = entry.pod.spec;
  for (const first of initContainers) {
    const end = await runOne(state, entry, first, behaviour);
    if (end.exitCode !== 0) return Object.fromEntries(containers.map(({ name }) => [name, end]));
  }
  await onRunning();
  const ends = await Promise.all(containers.map((each) => runOne(state, entry, each, behaviour)));
  return Object.fromEntries(containers.map(({ name }, index) => [name, ends[index]]));
}

/** No registry is asked: what is not in the store of images cannot be pulled. */
async function missingImage(state, pod, { simulate, pull }) {
  const [{ image }] = pod.spec.containers;
  if (pull === 'fails') return image;
  if (simulate !== undefined) return undefined;
  for (const { image: each } of [...(pod.spec.initContainers ?? []), ...pod.spec.containers]) {
    if (!(await state.containers.hasImage(storedAs(state, each)))) return each;
  }
  return undefined;
}

const storedAs = ({ images }, image) => images[image] ?? image;

const nameOf = ({ metadata: { uid } }, container) => `gatehouse-${uid}-${container}`;

async function runOne(state, entry, container, { simulate, token }) {
  const { pod, logs, killed, really } = entry;
  if (simulate !== undefined) return simulateOne(simulate, logs, killed.signal, container.name);
  const scratch = join(state.scratch, pod.metadata.uid);
  const mounts = await mountsOf(pod, container, { api: state.api, scratch, hostPaths: state.hostPaths, token });
  const environment = await environmentOf(pod, container, { api: state.api, url: state.plane.url });
  const args = containerArguments(pod, container, { image: storedAs(state, container.image), mounts, environment });
  const run = state.containers.run(nameOf(pod, container.name), args);
  logs.set(container.name, run.log);
  really.add(container.name);
  // Nobody grants a time when the agent itself ends.
  killed.signal.addEventListener('abort', () => run.kill(entry.pod.metadata.deletionGracePeriodSeconds));
  if (killed.signal.aborted) await run.kill();
  return run.ended;
}

async function simulateOne(simulated, logs, signal, name) {
  const { log = '', exitCode = 0, reason, afterMs = 0, until, endless = false, lingerMs = 0 } = simulated;
  logs.set(name, () => Buffer.from(log));
  try {
    // Longer than any test; a pod that is deleted ends at once, or lingers.
    const isOver = sleep(endless || until !== undefined ? 3_600_000 : afterMs, undefined, { signal });
    await Promise.race([isOver, ...(until === undefined ? [] : [until])]);
  } catch {
    await sleep(lingerMs);
    return { exitCode: 137 };
  }
  return { exitCode, reason };
}
