import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { once } from 'node:events';
import { serveExec } from './exec.mjs';

/**
 * Serves the logs of containers, and commands in them, as a kubelet does, to nobody but the API server; `certificates` is their folder.
 * `logOf` and `execIn` know the containers, and give nothing for one that they do not know.
 */
export async function serveEndpoints(certificates, { logOf, execIn }) {
  const read = (name) => readFileSync(join(certificates, name));
  const identity = { cert: read('server.pem'), key: read('server.key'), ca: read('ca.pem') };
  const upgraded = new Set();
  const server = createServer({ ...identity, requestCert: true, rejectUnauthorized: true }, (incoming, outgoing) => {
    const { what, where, parameters } = asked(incoming);
    const log = what === 'containerLogs' ? logOf(...where) : undefined;
    if (log === undefined) {
      outgoing.writeHead(404, { 'content-type': 'text/plain' }).end(`container not found ("${where.at(-1)}")\n`);
      return;
    }
    outgoing.writeHead(200, { 'content-type': 'text/plain' }).end(cut(log, parameters));
  });
  server.on('upgrade', (incoming, socket, head) => {
    const { what, where, parameters } = asked(incoming);
    const start = what === 'exec' ? execIn(...where, parameters.getAll('command')) : undefined;
    if (start === undefined) socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else {
      upgraded.add(socket);
      socket.once('close', () => upgraded.delete(socket));
      serveExec(incoming, socket, head, { parameters, start });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    for (const socket of upgraded) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return { port: server.address().port, stop };
}

function asked({ url }) {
  const { pathname, searchParams: parameters } = new URL(url, 'https://node');
  const [what, ...where] = pathname.slice(1).split('/').map(decodeURIComponent);
  return { what, where, parameters };
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
