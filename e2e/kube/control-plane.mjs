// A real Kubernetes API server with a real etcd on loopback: authentication, RBAC, validation and admission are those
// of a cluster. Nothing schedules or runs pods.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolsFolder } from '../../scripts/tools/locate.mjs';
import { callApi } from './client.mjs';
import { freePort, startServer, waitUntil } from './process.mjs';

const READY_MS = 120_000;
const ATTEMPTS = 3;
const PRIVATE = { mode: 0o600 };

function writeCredentials(folder) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const token = randomBytes(24).toString('hex');
  writeFileSync(join(folder, 'sa.pub'), publicKey);
  writeFileSync(join(folder, 'sa.key'), privateKey, PRIVATE);
  writeFileSync(join(folder, 'tokens.csv'), `${token},admin,admin,"system:masters"\n`, PRIVATE);
  return token;
}

function etcdArguments(folder, client, peer) {
  return [
    '--name=default',
    `--data-dir=${join(folder, 'etcd')}`,
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=default=${peer}`,
    '--log-level=warn',
  ];
}

// Without the controller manager no namespace gets its service account, which that admission plugin would wait for.
function apiserverArguments(folder, port, etcd) {
  return [
    `--etcd-servers=${etcd}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${port}`,
    `--cert-dir=${join(folder, 'certs')}`,
    '--service-cluster-ip-range=10.0.0.0/24',
    '--endpoint-reconciler-type=none',
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${join(folder, 'sa.pub')}`,
    `--service-account-signing-key-file=${join(folder, 'sa.key')}`,
    `--token-auth-file=${join(folder, 'tokens.csv')}`,
    // As every installer sets it: without it a privileged pod is invalid before admission sees it.
    '--allow-privileged=true',
    '--anonymous-auth=false',
    '--authorization-mode=RBAC',
    '--disable-admission-plugins=ServiceAccount',
    '--profiling=false',
  ];
}

function writeKubeconfig(folder, { url, token, caFile }) {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'local',
    clusters: [{ name: 'local', cluster: { server: url, 'certificate-authority': caFile } }],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'local', context: { cluster: 'local', user: 'admin' } }],
  };
  const file = join(folder, 'kubeconfig');
  writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`, PRIVATE);
  return file;
}

async function startEtcd(tools, folder, servers) {
  const [client, peer] = [await freePort(), await freePort()].map((port) => `http://127.0.0.1:${port}`);
  const options = { logFile: join(folder, 'etcd.log'), cwd: folder };
  const etcd = startServer(join(tools, 'etcd'), etcdArguments(folder, client, peer), options);
  servers.unshift(etcd);
  const isHealthy = async () => (await (await fetch(`${client}/health`)).json()).health === 'true';
  await waitUntil(etcd, 'etcd', isHealthy, READY_MS);
  return client;
}

async function startApiserver(tools, folder, servers, etcd) {
  const token = writeCredentials(folder);
  const port = await freePort();
  const url = `https://127.0.0.1:${port}`;
  const caFile = join(folder, 'certs', 'apiserver.crt');
  const options = { logFile: join(folder, 'kube-apiserver.log'), cwd: folder };
  const apiserver = startServer(join(tools, 'kube-apiserver'), apiserverArguments(folder, port, etcd), options);
  servers.unshift(apiserver);
  const isReady = async () =>
    existsSync(caFile) && (await callApi({ url, token, ca: readFileSync(caFile) }, 'GET', '/readyz')).status === 200;
  await waitUntil(apiserver, 'kube-apiserver', isReady, READY_MS);
  return { url, token, caFile };
}

// A test that is interrupted must not leave servers behind.
function guard(servers, folder) {
  const abandon = () => {
    for (const server of servers) server.kill();
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

async function attempt(tools, dir) {
  const folder = mkdtempSync(join(dir, 'gatehouse-kube-'));
  const servers = [];
  const release = guard(servers, folder);
  const stop = async () => {
    for (const server of servers) await server.stop();
    release();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const access = await startApiserver(tools, folder, servers, await startEtcd(tools, folder, servers));
    return { ...access, kubeconfig: writeKubeconfig(folder, access), pids: servers.map(({ pid }) => pid), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {{ tools?: string, dir?: string }} [options] the folder of `etcd` and `kube-apiserver`, and where the
 *   temporary folder is made
 * @returns {Promise<{ url: string, token: string, caFile: string, kubeconfig: string, pids: number[],
 *   stop(): Promise<void> }>}
 */
export async function startControlPlane({ tools = toolsFolder(), dir = tmpdir() } = {}) {
  for (const name of ['etcd', 'kube-apiserver']) {
    if (!existsSync(join(tools, name))) throw new Error(`${name} is not there; run: node scripts/tools/index.mjs`);
  }
  for (let count = 1; ; count += 1) {
    try {
      return await attempt(tools, dir);
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
