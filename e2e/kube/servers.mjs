import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificates } from './certificates.mjs';

const PRIVATE = { mode: 0o600 };
const CONTROLLERS = [
  'cronjob-controller',
  'garbage-collector-controller',
  'job-controller',
  'namespace-controller',
  'pod-garbage-collector-controller',
  'root-ca-certificate-publisher-controller',
  'serviceaccount-controller',
  'serviceaccount-token-controller',
  'ttl-after-finished-controller',
];

/** Writes what the servers know each other and the administrator by; returns the token of the administrator. */
export function writeCredentials(folder) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const token = randomBytes(24).toString('hex');
  writeFileSync(join(folder, 'sa.pub'), publicKey);
  writeFileSync(join(folder, 'sa.key'), privateKey, PRIVATE);
  writeFileSync(join(folder, 'tokens.csv'), `${token},admin,admin,"system:masters"\n`, PRIVATE);
  makeCertificates(join(folder, 'certs'));
  return token;
}

export function writeKubeconfig(folder, { url, token, caFile }) {
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

export function etcdArguments(folder, client, peer) {
  const certificate = (name) => join(folder, 'certs', name);
  return [
    '--name=default',
    `--data-dir=${join(folder, 'etcd')}`,
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=default=${peer}`,
    // Of no effect for addresses of HTTP. kube-bench asks for the environment of the process where an argument lacks, and finds none where a
    // second test has an etcd on this machine.
    ...['', 'peer-'].flatMap((whose) => [
      `--${whose}cert-file=${certificate('server.pem')}`,
      `--${whose}key-file=${certificate('server.key')}`,
      `--${whose}trusted-ca-file=${certificate('ca.pem')}`,
      `--${whose}client-cert-auth=true`,
      `--${whose}auto-tls=false`,
    ]),
    '--log-level=warn',
  ];
}

// Without a controller manager no namespace gets its service account, which that admission plugin would wait for.
export function apiserverArguments(folder, { port, etcd, serviceAccounts }) {
  const certificate = (name) => join(folder, 'certs', name);
  return [
    `--etcd-servers=${etcd}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${port}`,
    `--tls-cert-file=${certificate('server.pem')}`,
    `--tls-private-key-file=${certificate('server.key')}`,
    `--client-ca-file=${certificate('ca.pem')}`,
    `--kubelet-certificate-authority=${certificate('ca.pem')}`,
    `--kubelet-client-certificate=${certificate('kubelet-client.pem')}`,
    `--kubelet-client-key=${certificate('kubelet-client.key')}`,
    '--kubelet-preferred-address-types=InternalIP',
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
    ...(serviceAccounts ? [] : ['--disable-admission-plugins=ServiceAccount']),
    '--profiling=false',
  ];
}

/** Only the controllers that Jobs, namespaces and service accounts need, and quick enough for a test of hundreds of pods. */
export function controllerManagerArguments(folder, { port, kubeconfig, caFile }) {
  return [
    `--kubeconfig=${kubeconfig}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${port}`,
    `--cert-dir=${join(folder, 'controller-manager')}`,
    `--controllers=${CONTROLLERS.join(',')}`,
    `--service-account-private-key-file=${join(folder, 'sa.key')}`,
    `--root-ca-file=${caFile}`,
    '--leader-elect=false',
    '--kube-api-qps=400',
    '--kube-api-burst=800',
    '--profiling=false',
  ];
}
