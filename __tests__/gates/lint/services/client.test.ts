import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { ScanError } from '../../../../src/domain/errors.ts';
import { serviceClient, type ServiceClient } from '../../../../src/gates/lint/services/client.ts';
import { createAsk } from '../../../../src/gates/lint/services/transport.ts';
import { certificate } from '../../../support/release-server/certificate.ts';
import { startService, type LoopbackService, type Reply } from '../../../support/services/server.ts';

let service: LoopbackService;
let waited: number[];
let logged: string[];

beforeAll(async () => {
  service = await startService(() => ({ json: { fine: true } }));
});
afterAll(() => service.close());
beforeEach(() => {
  service.asked.length = 0;
  service.fault = () => undefined;
  waited = [];
  logged = [];
});

const TOKEN = 'squ_secret';

function note(text: string): void {
  logged.push(text);
}

function client(address = service.address, caFile?: string): ServiceClient {
  return serviceClient(
    {
      name: 'SonarQube',
      address,
      authorization: `Bearer ${TOKEN}`,
      inputs: { address: 'sonar-host-url', credential: 'sonar-token' },
      permission: 'the permission Browse on the project',
    },
    {
      ask: createAsk(caFile === undefined ? {} : { caFile }),
      log: { info: note, warning: note, error: note, debug: note },
      signal: new AbortController().signal,
      now: Date.now,
      random: () => 0.5,
      sleep: async (milliseconds) => void waited.push(milliseconds),
    },
  );
}

async function refusal(reply: Reply, times = Infinity): Promise<string> {
  service.fault = (_, count) => (count <= times ? reply : undefined);
  const error: unknown = await client()
    .json('api/thing')
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ScanError);
  return error instanceof Error ? error.message : '';
}

describe('a service', () => {
  it('is asked with the credential, and for JSON', async () => {
    await client().json('api/thing', { a: 'b&c' });

    expect(service.asked[0]?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, accept: 'application/json' });
    expect(service.asked[0]?.query.get('a')).toBe('b&c');
  });

  it.each<readonly [what: string, reply: Reply, says: RegExp]>([
    [
      'does not know the credential',
      { status: 401 },
      /does not know the credential \(401\): give a valid one in sonar-token$/,
    ],
    [
      'does not let it read',
      { status: 403, json: { errors: [{ msg: 'Insufficient privileges' }] } },
      /\(403\): Insufficient privileges: it needs the permission Browse on the project; give it that, or another in sonar-token$/,
    ],
    [
      'has no such thing',
      { status: 404, json: { errors: [{ msg: "Component key 'x' not found" }] } },
      /refuses \(404\): Component key 'x' not found$/,
    ],
    ['refuses with a page of a proxy', { status: 400, text: '<html>no</html>' }, /refuses \(400\)$/],
    [
      'answers with a sign-in page',
      { text: '<html>', headers: { 'content-type': 'text/html' } },
      /answers with text\/html in place of JSON: check sonar-host-url/,
    ],
    [
      'answers with what is no JSON',
      { text: '{"a":', headers: { 'content-type': 'application/json' } },
      /answers with what is no JSON, though it says that it is$/,
    ],
    [
      'sends elsewhere',
      { status: 302, headers: { location: 'https://evil.example/' } },
      /sends to another address \(302\), to which no credential is given/,
    ],
  ])('that %s is told so in one sentence, and is not asked again', async (_, reply, says) => {
    expect(await refusal(reply)).toMatch(says);
    expect(service.asked).toHaveLength(1);
  });

  it.each<readonly [what: string, reply: Reply]>([
    ['is busy', { status: 503 }],
    ['breaks off in the middle', { json: { some: 'longer answer that is cut' }, cut: true }],
  ])('that %s is asked again', async (_, reply) => {
    service.fault = (_one, count) => (count === 1 ? reply : undefined);

    await expect(client().json('api/thing')).resolves.toEqual({ fine: true });
    expect(waited).toEqual([500]);
  });

  it('that limits how often it is asked is asked again when it says', async () => {
    service.fault = (_one, count) => (count === 1 ? { status: 429, headers: { 'retry-after': '7' } } : undefined);

    await expect(client().json('api/thing')).resolves.toEqual({ fine: true });
    expect(waited).toEqual([7000]);
  });

  it('that stays busy, or wants to be left alone for long, is given up', async () => {
    expect(await refusal({ status: 429 })).toContain(
      'tried 5 times: the server limits how often it may be asked (429)',
    );
    expect(await refusal({ status: 429, headers: { 'retry-after': '900' } })).toContain('asks to wait 900 s');
  });

  it('that is not there is told so', async () => {
    const gone = await startService(() => ({}));
    await gone.close();

    await expect(client(gone.address).json('api/thing')).rejects.toThrow(
      /does not answer: tried 5 times: no answer \(ECONNREFUSED\)/,
    );
  });

  it('may lack what is not needed', async () => {
    service.fault = () => ({ status: 404 });

    await expect(client().optionalJson('api/thing')).resolves.toBeUndefined();
  });

  it('never has its credential in what is logged or said', async () => {
    const said = await refusal({ status: 503, json: { message: 'try later' } });

    expect([said, ...logged].join()).not.toContain(TOKEN);
  });
});

describe('TLS', () => {
  const { key, cert, caFile } = certificate();
  const secure = createServer({ key, cert }, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"secure":true}');
  });

  beforeAll(async () => {
    secure.listen(0, 'localhost');
    await once(secure, 'listening');
  });
  afterAll(async () => {
    secure.closeAllConnections();
    secure.close();
    await once(secure, 'close');
  });

  function address(): string {
    return `https://localhost:${(secure.address() as AddressInfo).port}`;
  }

  it('of a server that nobody vouches for is an error that names scanner-ca', async () => {
    await expect(client(address()).json('api/thing')).rejects.toThrow(
      /the certificate of the server is not trusted \([A-Z_]+\).*scanner-ca/,
    );
  });

  it('of a server that scanner-ca vouches for is taken', async () => {
    await expect(client(address(), caFile).json('api/thing')).resolves.toEqual({ secure: true });
  });
});
