import { spawn } from 'node:child_process';
import { createServer, request as httpRequest } from 'node:http';

/** Something between Prism and the server behind it that can damage answers, to see whether Prism notices. */
export async function startTamperer(upstream) {
  const tamperer = { damage: undefined };
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url } = incoming;
    const forwarded = httpRequest(new URL(url, upstream), { method, headers }, async (answer) => {
      const chunks = await answer.toArray();
      const body = Buffer.concat(chunks);
      const sent = tamperer.damage === undefined ? body : Buffer.from(tamperer.damage(body.toString()));
      const { 'content-length': _length, ...rest } = answer.headers;
      outgoing.writeHead(answer.statusCode, { ...rest, ...(sent.length > 0 && { 'content-length': sent.length }) });
      outgoing.end(sent);
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = () => server.close() && server.closeAllConnections();
  return Object.assign(tamperer, { url: `http://127.0.0.1:${server.address().port}`, stop });
}

/** Prism between a client and `upstream`; refuses both requests and answers that do not fit the description. */
export async function startPrism({ binary, description, upstream }) {
  const port = await freePort();
  const args = [binary, 'proxy', '--errors', '-h', '127.0.0.1', '-p', String(port), description, upstream];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  let log = '';
  await new Promise((resolve, reject) => {
    const read = (chunk) => {
      log += chunk;
      if (log.includes('Prism is listening')) {
        resolve();
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    void ended.then((code) => reject(new Error(`Prism ended with ${code} before it listened:\n${log}`)));
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
