// A real Kubernetes API server with a real etcd on loopback, and a real controller manager where it is asked for: authentication,
// RBAC, validation, admission and Jobs are those of a cluster. Nothing schedules or runs pods: see agent.mjs.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolsFolder } from '../../scripts/tools/locate.mjs';
import { callApi } from './client.mjs';
import { freePort, startServer, waitUntil } from './process.mjs';
import * as servers from './servers.mjs';

const READY_MS = 120_000;
const ATTEMPTS = 3;

/** Starts one of the programs; it is stopped with all others, last first. */
function launch({ tools, folder, running }, name, args) {
  const options = { logFile: join(folder, `${name}.log`), cwd: folder };
  const server = startServer(join(tools, name), args, options);
  running.unshift(server);
  return server;
}

async function startEtcd(place) {
  const [client, peer] = [await freePort(), await freePort()].map((port) => `http://127.0.0.1:${port}`);
  const etcd = launch(place, 'etcd', servers.etcdArguments(place.folder, client, peer));
  const isHealthy = async () => (await (await fetch(`${client}/health`)).json()).health === 'true';
  await waitUntil(etcd, 'etcd', isHealthy, READY_MS);
  return client;
}

async function startApiserver(place, access, options) {
  const apiserver = launch(place, 'kube-apiserver', servers.apiserverArguments(place.folder, options));
  const server = { ...access, ca: readFileSync(access.caFile) };
  const isReady = async () => (await callApi(server, 'GET', '/readyz')).status === 200;
  await waitUntil(apiserver, 'kube-apiserver', isReady, READY_MS);
  return apiserver;
}

// Ready is what it has done: the account without which no pod can be created.
async function startControllerManager(place, access, kubeconfig) {
  const options = { port: await freePort(), kubeconfig, caFile: access.caFile };
  const args = servers.controllerManagerArguments(place.folder, options);
  const manager = launch(place, 'kube-controller-manager', args);
  const server = { ...access, ca: readFileSync(access.caFile) };
  const account = '/api/v1/namespaces/default/serviceaccounts/default';
  const isReady = async () => (await callApi(server, 'GET', account)).status === 200;
  await waitUntil(manager, 'kube-controller-manager', isReady, READY_MS);
}

// A test that is interrupted must not leave servers behind.
function guard(running, folder) {
  const abandon = () => {
    for (const server of running) server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const onSignal = (signal) => {
    abandon();
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    process.off('exit', abandon);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, onSignal);
  };
  process.once('exit', abandon);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, onSignal);
  return release;
}

async function startAll(place, { controllerManager, serviceAccounts }) {
  const { folder, running } = place;
  const token = servers.writeCredentials(folder);
  const options = { port: await freePort(), serviceAccounts };
  const access = { url: `https://127.0.0.1:${options.port}`, token, caFile: join(folder, 'certs', 'ca.pem') };
  const etcd = await startEtcd(place);
  const start = () => startApiserver(place, access, { ...options, etcd });
  let apiserver = await start();
  const kubeconfig = servers.writeKubeconfig(folder, access);
  if (controllerManager) await startControllerManager(place, access, kubeconfig);
  const stopApiserver = async () => {
    // As a machine that fails: those who watch would hold up an orderly end.
    await apiserver.stop(0);
    running.splice(running.indexOf(apiserver), 1);
  };
  const restartApiserver = async () => void (apiserver = await start());
  const pids = running.map(({ pid }) => pid);
  return { ...access, etcd, kubeconfig, certificates: join(folder, 'certs'), pids, stopApiserver, restartApiserver };
}

async function attempt({ tools, dir, ...wanted }) {
  const place = { tools, folder: mkdtempSync(join(dir, 'gatehouse-kube-')), running: [] };
  const release = guard(place.running, place.folder);
  const stop = async () => {
    for (const server of place.running) await server.stop();
    release();
    rmSync(place.folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    return { ...(await startAll(place, wanted)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The programs that are not there and that a control plane needs. */
export function missingPrograms({ tools = toolsFolder(), controllerManager = false } = {}) {
  const needed = ['etcd', 'kube-apiserver', ...(controllerManager ? ['kube-controller-manager'] : [])];
  return needed.filter((name) => !existsSync(join(tools, name)));
}

/** See control-plane.d.mts. */
export async function startControlPlane({
  tools = toolsFolder(),
  dir = tmpdir(),
  controllerManager = false,
  serviceAccounts = controllerManager,
} = {}) {
  const [missing] = missingPrograms({ tools, controllerManager });
  if (missing !== undefined) throw new Error(`${missing} is not there; run: node scripts/tools/index.mjs`);
  for (let count = 1; ; count += 1) {
    try {
      return await attempt({ tools, dir, controllerManager, serviceAccounts });
    } catch (error) {
      // Between looking for a free port and using it somebody else may take it.
      if (count === ATTEMPTS || !/address already in use/.test(error.message)) throw error;
    }
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv[2] !== '--self-check') {
    console.error('usage: node e2e/kube/control-plane.mjs --self-check');
    process.exit(2);
  }
  const { selfCheck } = await import('./self-check.mjs');
  process.exitCode = await selfCheck(startControlPlane);
}
