import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { once } from 'node:events';

/** Serves the logs of containers as a kubelet does, to nobody but the API server; `certificates` is their folder. */
export async function serveLogs(certificates, logOf) {
  const read = (name) => readFileSync(join(certificates, name));
  const identity = { cert: read('server.pem'), key: read('server.key'), ca: read('ca.pem') };
  const server = createServer({ ...identity, requestCert: true, rejectUnauthorized: true }, (incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url, 'https://node');
    const [what, namespace, pod, container] = pathname.slice(1).split('/').map(decodeURIComponent);
    const log = what === 'containerLogs' ? logOf(namespace, pod, container) : undefined;
    if (log === undefined) {
      outgoing.writeHead(404, { 'content-type': 'text/plain' }).end(`container not found ("${container}")\n`);
      return;
    }
    outgoing.writeHead(200, { 'content-type': 'text/plain' }).end(cut(log, searchParams));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { port: server.address().port, stop };
}

function cut(log, parameters) {
  const [tail, limit] = ['tailLines', 'limitBytes'].map((name) => parameters.get(name));
  const lines = tail === null ? log : lastLines(log, Number(tail));
  return limit === null ? lines : lines.subarray(0, Number(limit));
}

function lastLines(log, count) {
  const lines = log.toString('utf8').split('\n');
  const end = lines.at(-1) === '' ? 1 : 0;
  return Buffer.from(lines.slice(Math.max(0, lines.length - end - count)).join('\n'));
}
