import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { callApi } from './client.mjs';

const NAMESPACE = 'restricted-test';
const ENFORCE = 'pod-security.kubernetes.io/enforce';
const PODS = `/api/v1/namespaces/${NAMESPACE}/pods`;

const namespace = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: NAMESPACE, labels: { [ENFORCE]: 'restricted' } },
};

const pod = (name, container) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name },
  spec: { containers: [{ name: 'main', image: 'localhost/app:1', ...container }] },
});

const privileged = pod('privileged', { securityContext: { privileged: true } });

const compliant = pod('compliant', {
  securityContext: {
    allowPrivilegeEscalation: false,
    runAsNonRoot: true,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
  },
});

const serviceAccount = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'reader' } };

function expect(what, condition, seen) {
  if (!condition) throw new Error(`${what}: unexpected answer ${JSON.stringify(seen)}`);
  console.log(`ok ${what}`);
}

async function checkAdmission(call) {
  const created = await call('POST', '/api/v1/namespaces', namespace);
  expect('a namespace with the restricted level', created.status === 201, created);
  const refused = await call('POST', `${PODS}?dryRun=All`, privileged);
  expect('a privileged pod is refused', refused.status === 403 && /PodSecurity/.test(refused.body.message), refused);
  console.log(`   ${refused.body.message}`);
  const admitted = await call('POST', `${PODS}?dryRun=All`, compliant);
  expect('a compliant pod is admitted', admitted.status === 201, admitted);
  const stored = await call('GET', PODS);
  expect('the dry run stored nothing', stored.body.items.length === 0, stored);
}

async function checkAccess(call, server) {
  const anonymous = await callApi({ ...server, token: undefined }, 'GET', PODS);
  expect('no token, no answer', anonymous.status === 401, anonymous);
  const accounts = `/api/v1/namespaces/${NAMESPACE}/serviceaccounts`;
  await call('POST', accounts, serviceAccount);
  const issued = await call('POST', `${accounts}/reader/token`, {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    spec: {},
  });
  const reader = await callApi({ ...server, token: issued.body.status?.token }, 'GET', PODS);
  expect('a service account without a role is forbidden', reader.status === 403, reader);
}

function peakMemory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name) => new RegExp(`^${name}:\\s*(.+)$`, 'm').exec(status)?.[1];
  return `${field('Name')} ${field('VmHWM')}`;
}

const isAlive = (pid) => existsSync(`/proc/${pid}`);

export async function selfCheck(startControlPlane) {
  const started = Date.now();
  const plane = await startControlPlane();
  console.log(`ready after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  try {
    const server = { url: plane.url, token: plane.token, ca: readFileSync(plane.caFile) };
    const call = (method, path, object) => callApi(server, method, path, object);
    const version = await call('GET', '/version');
    expect(`version ${version.body.gitVersion}`, version.status === 200, version);
    await checkAdmission(call);
    await checkAccess(call, server);
    if (existsSync('/proc/self/status')) console.log(`peak memory: ${plane.pids.map(peakMemory).join(', ')}`);
  } finally {
    await plane.stop();
  }
  expect('both processes are gone', !plane.pids.some(isAlive), plane.pids);
  expect('the temporary folder is gone', !existsSync(dirname(dirname(plane.caFile))), plane.caFile);
  console.log(`done after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}
