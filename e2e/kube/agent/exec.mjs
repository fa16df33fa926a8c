import { serveSpdy } from './spdy.mjs';

const PROTOCOL = 'v4.channel.k8s.io';

/** What a command in a container writes goes to the client, and then how it ended: the endpoint `exec` of a kubelet, without standard input. */
export function serveExec({ headers }, socket, head, { parameters, start }) {
  const offered = [headers['x-stream-protocol-version'] ?? ''].flat().join().split(/, */);
  if (headers.upgrade?.toUpperCase() !== 'SPDY/3.1' || !offered.includes(PROTOCOL)) {
    socket.end(`HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    return;
  }
  socket.on('error', () => socket.destroy());
  const upgrade = ['Connection: Upgrade', 'Upgrade: SPDY/3.1', `X-Stream-Protocol-Version: ${PROTOCOL}`];
  socket.write(['HTTP/1.1 101 Switching Protocols', ...upgrade, '', ''].join('\r\n'));
  // In this order a client of the protocol opens them.
  const wanted = ['error', ...['input', 'output', 'error'].filter((name) => parameters.get(name) === '1').map(ofShell)];
  const opened = new Map();
  const spdy = serveSpdy(socket, head, (id) => {
    opened.set(wanted[opened.size], id);
    if (opened.size === wanted.length) void pass(spdy, opened, start());
  });
}

const ofShell = (name) => ({ input: 'stdin', output: 'stdout', error: 'stderr' })[name];

async function pass(spdy, opened, child) {
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(126));
    child.once('close', resolve);
  });
  for (const name of ['stdout', 'stderr']) {
    child[name].on('data', (chunk) => opened.has(name) && spdy.write(opened.get(name), chunk));
  }
  const code = await ended;
  for (const name of ['stdout', 'stderr']) if (opened.has(name)) spdy.end(opened.get(name));
  spdy.write(opened.get('error'), Buffer.from(JSON.stringify(statusOf(code))));
  spdy.end(opened.get('error'));
}

function statusOf(code) {
  if (code === 0) return { metadata: {}, status: 'Success' };
  const message = `command terminated with exit code ${code}`;
  const causes = [{ reason: 'ExitCode', message: String(code) }];
  return { metadata: {}, status: 'Failure', reason: 'NonZeroExitCode', message, details: { causes } };
}
