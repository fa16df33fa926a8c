// What may stand between a gate and an API server.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:https';
import { connect, createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

async function listening(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `https://127.0.0.1:${server.address().port}`;
}

async function closed(server) {
  server.closeAllConnections?.();
  server.close();
  await once(server, 'close');
}

const identity = (folder, name) => ({
  cert: readFileSync(join(folder, `${name}.pem`)),
  key: readFileSync(join(folder, `${name}.key`)),
});

/** Hands on what the server says, each piece this much later. */
export async function slowProxy(url, delayMs) {
  const { port } = new URL(url);
  const sockets = new Set();
  const server = createTcpServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    near.pipe(far);
    near.on('close', () => far.destroy());
    handOn(far, near, delayMs).catch(() => near.destroy());
  });
  const stop = async () => {
    const gone = closed(server);
    for (const socket of sockets) socket.destroy();
    await gone;
  };
  return { url: await listening(server), stop };
}

async function handOn(from, to, delayMs) {
  for await (const chunk of from) {
    await sleep(delayMs);
    to.write(chunk);
  }
  to.end();
}

/** Stands for a server at another address of this machine, such as the usual port of its kind. */
export async function forward(url, host, port) {
  const { port: target } = new URL(url);
  const server = createTcpServer((near) => {
    const far = connect(Number(target), '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  server.listen(port, host);
  await once(server, 'listening');
  return { url: `https://${host}:${port}`, stop: () => closed(server) };
}

/** Answers with a certificate that ended yesterday. */
export async function expiredServer(certificates) {
  const server = createServer(identity(certificates, 'expired'), (_, outgoing) => outgoing.end('{}'));
  return { url: await listening(server), stop: () => closed(server) };
}

/** Hands everything on and counts the requests: `counts` has how many of each, as in "GET nodes" or "WATCH pods". */
export async function countingProxy({ url, caFile, certificates }) {
  const counts = new Map();
  const connections = new Agent({ keepAlive: true, ca: readFileSync(caFile) });
  const server = createServer(identity(certificates, 'server'), (incoming, outgoing) => {
    const what = requestOf(incoming);
    counts.set(what, (counts.get(what) ?? 0) + 1);
    const { method, headers } = incoming;
    const onward = request(new URL(incoming.url, url), { method, headers, agent: connections }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      outgoing.flushHeaders();
      answer.pipe(outgoing);
      answer.on('error', () => outgoing.destroy());
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  const stop = async () => {
    await closed(server);
    connections.destroy();
  };
  return { url: await listening(server), counts, stop };
}

/** The verb and the kind of objects, without their names. */
function requestOf({ method, url }) {
  const { pathname, searchParams } = new URL(url, 'https://server');
  const isWatch = ['1', 'true'].includes(searchParams.get('watch'));
  const kind = pathname
    .replace(/^\/(?:api|apis\/[^/]+)\/[^/]+\//, '')
    .replace(/^namespaces\/[^/]+\/(?=.)/, '')
    .split('/')
    .filter((_, index) => index !== 1)
    .join('/');
  return `${isWatch ? 'WATCH' : method} ${kind}`;
}
