import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const SERVER = 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n';
const CLIENT = 'extendedKeyUsage=clientAuth\n';
const DAY_MS = 86_400_000;

const openssl = (cwd, ...args) => execFileSync('openssl', args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });

// As openssl ca(1) wants them, for its -startdate and -enddate.
const moment = (days) =>
  new Date(Date.now() + days * DAY_MS)
    .toISOString()
    .replace(/[-:T]|\.\d+/g, '')
    .slice(2);

const authorityConfig = `[ca]
default_ca = own
[own]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
unique_subject = no
policy = any
[any]
commonName = supplied
organizationName = optional
`;

/**
 * The certificates of a control plane, signed by an authority of its own: `ca`, `server` (of the API server and of kubelets on
 * 127.0.0.1), `kubelet-client` (of the API server to kubelets), `expired` (of a server, until yesterday) and `expired-client` (of an administrator, until yesterday); and `stranger`,
 * of nobody's authority; each a .pem and a .key.
 */
export function makeCertificates(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ca.cnf'), authorityConfig);
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(join(folder, 'serial'), '01\n');
  const own = ['req', '-x509', ...NEW_KEY, '-days', '2', '-subj', '/CN=kubernetes'];
  openssl(folder, ...own, '-keyout', 'ca.key', '-out', 'ca.pem');
  sign(folder, 'server', { subject: '/CN=kube-apiserver', extensions: SERVER });
  sign(folder, 'kubelet-client', { subject: '/O=system:masters/CN=kube-apiserver', extensions: CLIENT });
  sign(folder, 'expired', { subject: '/CN=kube-apiserver', extensions: SERVER, from: -2, to: -1 });
  sign(folder, 'expired-client', { subject: '/O=system:masters/CN=admin', extensions: CLIENT, from: -2, to: -1 });
  const stranger = ['req', '-x509', ...NEW_KEY, '-days', '2', '-subj', '/O=system:masters/CN=admin'];
  openssl(folder, ...stranger, '-keyout', 'stranger.key', '-out', 'stranger.pem');
}

function sign(folder, name, { subject, extensions, from = -1, to = 2 }) {
  writeFileSync(join(folder, `${name}.ext`), extensions);
  openssl(folder, 'req', ...NEW_KEY, '-subj', subject, '-keyout', `${name}.key`, '-out', `${name}.csr`);
  const authority = ['ca', '-batch', '-notext', '-config', 'ca.cnf', '-cert', 'ca.pem', '-keyfile', 'ca.key'];
  const times = ['-startdate', moment(from), '-enddate', moment(to)];
  openssl(folder, ...authority, ...times, '-extfile', `${name}.ext`, '-in', `${name}.csr`, '-out', `${name}.pem`);
}
