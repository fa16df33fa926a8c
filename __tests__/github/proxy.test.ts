import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { proxyFetch } from '../../src/github/proxy.ts';

interface Proxy {
  readonly url: string;
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** A proxy that sends every tunnel to one origin, whatever host was asked for. */
async function startProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const sockets: Socket[] = [];
  const origin = createServer((_request, response) => response.end('{"via":"proxy"}'));
  const originPort = await listen(origin);
  const proxy = createServer();
  proxy.on('connect', (request, client: Socket) => {
    asked.push(request.url ?? '');
    const upstream = connect(originPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    sockets.push(client, upstream);
  });
  const url = `http://127.0.0.1:${await listen(proxy)}`;
  const stop = async (): Promise<void> => {
    for (const socket of sockets) {
      socket.destroy();
    }
    await Promise.all([origin, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
  };
  return { url, asked, stop };
}

describe('proxyFetch', () => {
  const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
  const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));
  let proxy: Proxy;

  beforeEach(async () => {
    proxy = await startProxy();
    for (const name of names) {
      delete process.env[name];
    }
    process.env['http_proxy'] = proxy.url;
  });

  afterEach(async () => {
    await proxy.stop();
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) {
        delete process.env[name];
      } else {
        process.env[name] = value;
      }
    }
  });

  it('goes through the proxy of the environment', async () => {
    const send = await proxyFetch('http://git.example.test/api/v3');

    const response = await send('http://git.example.test/api/v3/user');

    expect(await response.json()).toEqual({ via: 'proxy' });
    expect(proxy.asked).toEqual(['git.example.test:80']);
  });

  it('goes straight to a host that no_proxy names', async () => {
    process.env['no_proxy'] = 'git.example.test';

    const send = await proxyFetch('http://git.example.test/api/v3');

    expect(send).toBe(fetch);
  });
});
