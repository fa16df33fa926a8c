import type { Credentials } from './credentials.ts';
import type { Server } from './server.ts';

/** A kubeconfig, as JSON, with one context and what its user proves itself by now: whoever reads it needs no plug-in and no other file. */
export function minimalKubeconfig(name: string, server: Server, credentials: Credentials): string {
  const token = /^Bearer (?<token>.+)$/.exec(credentials.authorization ?? '')?.groups?.['token'];
  const { certificate } = credentials;
  const cluster = {
    server: server.url,
    ...(server.ca !== undefined && { 'certificate-authority-data': encoded(server.ca) }),
    ...(server.serverName !== undefined && { 'tls-server-name': server.serverName }),
    ...(server.proxyUrl !== undefined && { 'proxy-url': server.proxyUrl }),
    ...(server.insecure && { 'insecure-skip-tls-verify': true }),
  };
  const user = {
    ...(token !== undefined && { token }),
    ...loginOf(credentials),
    ...(certificate !== undefined && {
      'client-certificate-data': encoded(certificate.cert),
      'client-key-data': encoded(certificate.key),
    }),
  };
  return `${JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': name,
    clusters: [{ name, cluster }],
    users: [{ name, user }],
    contexts: [{ name, context: { cluster: name, user: name } }],
  })}\n`;
}

function encoded(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

function loginOf({ authorization = '' }: Credentials) {
  const basic = /^Basic (?<basic>.+)$/.exec(authorization)?.groups?.['basic'];
  const [username, ...rest] = Buffer.from(basic ?? '', 'base64')
    .toString('utf8')
    .split(':');
  return basic === undefined ? {} : { username, password: rest.join(':') };
}
