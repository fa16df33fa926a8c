import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { download } from '../../src/install/download/download.ts';
import { createFetch } from '../../src/install/download/transport.ts';
import type { Fetch } from '../../src/install/request.ts';
import { certificate, otherCertificate } from '../support/release-server/certificate.ts';
import { bytes, type Reply } from '../support/release-server/server.ts';
import { failureOf, setUp, sha256, type Setup } from '../support/release-server/setup.ts';

const content = Buffer.from('a scanner, many times over '.repeat(4000));

describe('a download', () => {
  let setup: Setup;
  let file: string;

  beforeEach(async () => {
    setup = await setUp();
    file = join(setup.root, 'file');
  });

  afterEach(() => setup.end());

  function get(
    path = '/a',
    changes: { maxBytes?: number; stallMs?: number; fetch?: Fetch; signal?: AbortSignal } = {},
  ): Promise<string> {
    const { maxBytes = 1_000_000, stallMs = 5_000, ...ports } = changes;
    return download(
      { url: `${setup.server.url}${path}`, path: file, maxBytes, stallMs, loopbackHttp: 'allowed' },
      { ...setup.ports, ...ports },
    );
  }

  it('gives the digest of what it wrote', async () => {
    setup.server.serve('/a', bytes(content));

    const digest = await get();

    expect(digest).toBe(sha256(content));
    expect(readFileSync(file)).toEqual(content);
  });

  it.each<readonly [name: string, first: Reply]>([
    ['was cut', { kind: 'cut', bytes: content }],
    ['met a server that failed', { kind: 'status', status: 503 }],
    ['met a limit', { kind: 'status', status: 429 }],
    ['met a limit that GitHub tells by 403', { kind: 'status', status: 403, headers: { 'retry-after': '1' } }],
  ])('comes again when it %s', async (_name, first) => {
    setup.server.serve('/a', first, bytes(content));

    const digest = await get();

    expect(digest).toBe(sha256(content));
    expect(setup.server.asked).toHaveLength(2);
  });

  it('comes again when the server stops sending', async () => {
    setup.server.serve('/a', { kind: 'stall', bytes: content }, bytes(content));

    const digest = await get('/a', { stallMs: 100 });

    expect(digest).toBe(sha256(content));
    expect(setup.logged.join()).toContain('the server stopped sending');
  });

  it('waits as long as Retry-After asks', async () => {
    setup.server.serve('/a', { kind: 'status', status: 429, headers: { 'retry-after': '7' } }, bytes(content));

    await get();

    expect(setup.slept).toEqual([7_000]);
  });

  it('waits until the date that Retry-After names', async () => {
    const headers = { 'retry-after': 'Sun, 22 Nov 2026 04:00:09 GMT' };
    setup.server.serve('/a', { kind: 'status', status: 503, headers }, bytes(content));

    await get();

    expect(setup.slept).toEqual([9_000]);
  });

  it('does not wait for an hour', async () => {
    setup.server.serve('/a', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } });

    const failure = await failureOf(get());

    expect(failure).toBe(
      'the server limits how often it may be asked (429) and asks to wait 3600 s, longer than the 120 s that are waited',
    );
  });

  it('waits a random part of a time that doubles, and gives up after five attempts', async () => {
    setup.server.serve('/a', { kind: 'status', status: 500 });

    const failure = await failureOf(get());

    expect(failure).toBe('tried 5 times: the server failed (500)');
    expect(setup.slept).toEqual([500, 1_000, 2_000, 4_000]);
  });

  it('leaves no file behind that is not whole', async () => {
    setup.server.serve('/a', { kind: 'cut', bytes: content });

    const failure = await failureOf(get());

    expect(failure).toContain('the connection broke before the end');
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    [401, 'the server wants a sign-in (401)'],
    [403, 'the server or a proxy forbids it (403)'],
    [404, 'it is not there (404)'],
    [407, 'the proxy wants a sign-in (407)'],
    [410, 'it has been removed (410)'],
    [418, 'the server answered 418'],
    [204, 'the server answered 204'],
  ])('does not come again for %i, and says why', async (status, sentence) => {
    setup.server.serve('/a', { kind: 'status', status });

    const failure = await failureOf(get());

    expect(failure).toContain(sentence);
    expect(setup.slept).toEqual([]);
  });

  it('follows redirects', async () => {
    setup.server.serve('/a', { kind: 'redirect', to: '/b' });
    setup.server.serve('/b', { kind: 'redirect', to: `${setup.server.url}/c` });
    setup.server.serve('/c', bytes(content));

    expect(await get()).toBe(sha256(content));
  });

  it('does not follow redirects in a circle', async () => {
    setup.server.serve('/a', { kind: 'redirect', to: '/a' });

    expect(await failureOf(get())).toBe('more than 5 redirects');
  });

  it.each(['http://example.com/a', 'ftp://example.com/a', 'file:///etc/passwd'])(
    'does not follow a redirect to %s',
    async (to) => {
      setup.server.serve('/a', { kind: 'redirect', to });

      expect(await failureOf(get())).toMatch(/is not asked: only https is$/);
    },
  );

  it('does not send a user name along', async () => {
    setup.server.serve('/a', { kind: 'redirect', to: 'https://user@example.com/a' });

    expect(await failureOf(get())).toBe('an address with a user name in it is not asked');
  });

  it('does not speak plain http unless it is allowed to', async () => {
    const asking = download({ url: `${setup.server.url}/a`, path: file, maxBytes: 1 }, setup.ports);

    expect(await failureOf(asking)).toBe('http://127.0.0.1 is not asked: only https is');
  });

  it('does not take more than it may when the server says how much comes', async () => {
    setup.server.serve('/a', bytes(content));

    const failure = await failureOf(get('/a', { maxBytes: 1000 }));

    expect(failure).toBe(`it is larger than a scanner may be: ${content.length} bytes or more, the limit is 1000`);
  });

  it('does not take more than it may when the server does not say so', async () => {
    setup.server.serve('/a', { kind: 'endless' });

    const failure = await failureOf(get('/a', { maxBytes: 1_000_000 }));

    expect(failure).toMatch(/^it is larger than a scanner may be/);
    expect(existsSync(file)).toBe(false);
  });

  it('ends when the run is cancelled', async () => {
    setup.server.serve('/a', { kind: 'stall', bytes: content });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);

    await failureOf(get('/a', { signal: controller.signal }));

    expect(setup.slept).toEqual([]);
  });

  it('says that nobody answered', async () => {
    await setup.server.stop();

    expect(await failureOf(get())).toMatch(/^tried 5 times: no answer \(ECONNREFUSED\)/);
  });
});

describe('the way to the network', () => {
  const { key, cert, caFile } = certificate();
  let setup: Setup;

  beforeEach(async () => {
    setup = await setUp({ tls: { key, cert } });
    setup.server.serve('/a', bytes(content));
  });

  afterEach(() => setup.end());

  function get(fetch: Fetch, url = `${setup.server.url}/a`): Promise<string> {
    return download({ url, path: join(setup.root, 'file'), maxBytes: 1_000_000 }, { ...setup.ports, fetch });
  }

  it('trusts the certificate authority that it is given', async () => {
    expect(await get(createFetch({ caFile }))).toBe(sha256(content));
  });

  it('trusts it besides the one that Node.js is told of', async () => {
    const other = otherCertificate();

    expect(await get(createFetch({ extraCaFile: caFile, caFile: other }))).toBe(sha256(content));
  });

  it('does not trust another certificate, and says what to do without trying again', async () => {
    const failure = await failureOf(get(createFetch()));

    expect(failure).toMatch(
      /^the certificate of the server is not trusted \(.+\): if your network has a certificate authority/,
    );
    expect(setup.slept).toEqual([]);
  });

  it('names the file that holds no certificate', () => {
    expect(() => createFetch({ caFile: `${import.meta.dirname}/download.test.ts` })).toThrow(
      /download\.test\.ts holds no certificate in PEM/,
    );
  });

  it('names the file that cannot be read', () => {
    expect(() => createFetch({ caFile: '/nowhere.pem' })).toThrow('The certificates in /nowhere.pem cannot be read');
  });

  describe('with a proxy', () => {
    const asked: string[] = [];
    const proxy = createServer();
    const names = ['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
    const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));

    beforeAll(async () => {
      proxy.on('connect', (request, client) => {
        asked.push(request.url ?? '');
        const { port } = new URL(setup.server.url);
        const upstream = connect(Number(port), '127.0.0.1', () => {
          client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
          upstream.pipe(client).pipe(upstream);
        });
        upstream.on('error', () => client.destroy());
        client.on('error', () => upstream.destroy());
      });
      await new Promise<void>((resolve) => {
        proxy.listen(0, '127.0.0.1', resolve);
      });
    });

    afterAll(() => proxy.close());

    beforeEach(() => {
      asked.splice(0);
      for (const name of names) {
        delete process.env[name];
      }
      process.env['HTTPS_PROXY'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    });

    afterEach(() => {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) {
          delete process.env[name];
        } else {
          process.env[name] = value;
        }
      }
    });

    it('goes through HTTPS_PROXY', async () => {
      await get(createFetch({ caFile }), 'https://releases.invalid/a');

      expect(asked).toEqual(['releases.invalid:443']);
    });

    it('goes around it for the hosts of NO_PROXY', async () => {
      process.env['NO_PROXY'] = 'releases.invalid';

      const failure = await failureOf(get(createFetch({ caFile }), 'https://releases.invalid/a'));

      expect(failure).toContain('no answer');
      expect(asked).toEqual([]);
    });
  });
});
