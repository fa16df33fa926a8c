import { createPrivateKey } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { k8sBenchmark } from '../../src/config/k8s-benchmark.ts';
import { ScanError, UserError } from '../../src/domain/errors.ts';
import { assertValid } from '../../src/kube/credentials.ts';
import { certificate } from '../support/release-server/certificate.ts';
import { apiServer, connectTo, kubeconfigFor, type ApiServer } from './api-server.ts';

let server: ApiServer;
let folder: string;

beforeAll(async () => {
  server = await apiServer();
  server.answer = () => ({ json: { gitVersion: 'v1.37.1' } });
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-kube-'));
});

beforeEach(() => {
  server.calls.length = 0;
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A kubeconfig whose user has a credential plug-in: a program that is given on its command line. */
function withPlugin(script: string, more: object = {}): string {
  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: process.execPath,
    args: ['-e', script],
    ...more,
  };
  return kubeconfigFor(server, { user: { exec } });
}

const PRINT = `const c = (status) => console.log(JSON.stringify({ apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', status }));`;

function expiring(ms: number): string {
  return `${PRINT} c({ token: String(process.pid), expirationTimestamp: new Date(Date.now() + ${ms}).toISOString() })`;
}

/** How many different ones two requests were made with. */
async function tokens(ms: number): Promise<number> {
  server.calls.length = 0;
  const connection = await connectTo(withPlugin(expiring(ms)));
  await connection.api.version();
  await connection.api.version();
  await connection.close();
  return new Set(server.calls.map(({ authorization }) => authorization)).size;
}

async function authorizationOf(content: string, ...more: readonly object[]): Promise<string | undefined> {
  const connection = await connectTo(content, ...more);
  await connection.api.version();
  await connection.close();
  return server.calls.at(-1)?.authorization;
}

describe('a kubeconfig', () => {
  it('is found in KUBECONFIG, and of several files the first that has a name counts', async () => {
    const [one, two] = [join(folder, 'one.yaml'), join(folder, 'two.yaml')];
    await writeFile(one, `${kubeconfigFor(server, { user: { token: 'first' } })}\n`);
    await writeFile(two, kubeconfigFor(server, { user: { token: 'second' } }).replace('"here"', '"there"'));
    const env = { KUBECONFIG: [join(folder, 'none.yaml'), one, two].join(delimiter) };

    const connection = await connectTo(undefined, { env });
    await connection.api.version();
    await connection.close();

    expect(connection.name).toBe('here');
    expect(server.calls.at(-1)?.authorization).toBe('Bearer first');
  });

  it('may be in parts: an empty file adds nothing, and the context may stand in a file of its own', async () => {
    const whole = JSON.parse(kubeconfigFor(server));
    const { contexts, 'current-context': current } = whole;
    const parts = [
      '# nothing yet\n',
      JSON.stringify({ contexts, 'current-context': current }),
      JSON.stringify({ ...whole, contexts: [] }),
    ];
    const files = parts.map((_, index) => join(folder, `part-${index}.yaml`));
    await Promise.all(files.map((file, index) => writeFile(file, parts[index] ?? '')));

    const connection = await connectTo(undefined, { env: { KUBECONFIG: files.join(delimiter) } });
    await connection.close();

    expect(connection.name).toBe('here');
  });

  it.each([
    ['is empty', '', /is no kubeconfig: it has neither/],
    [
      'is still in base64',
      Buffer.from('apiVersion: v1\nclusters: []\n').toString('base64'),
      /one in base64, so decode it/,
    ],
  ])('that %s alone is none', async (_, text, sentence) => {
    const file = join(folder, 'alone.yaml');
    await writeFile(file, text);

    await expect(connectTo(undefined, { env: { KUBECONFIG: file } })).rejects.toThrow(sentence);
  });

  it('is not looked for where KUBECONFIG names no file', async () => {
    await expect(connectTo(undefined, { env: { KUBECONFIG: delimiter } })).rejects.toThrow('KUBECONFIG names no file.');
  });

  it('may have the line ends of Windows, also cut after the last CR as a shell does', async () => {
    const { clusters, users } = JSON.parse(kubeconfigFor(server));
    const lines = [
      `clusters: ${JSON.stringify(clusters)}`,
      `users: ${JSON.stringify(users)}`,
      'current-context: here',
      'contexts:',
      '- name: here',
      '  context:',
      `    cluster: ${clusters[0].name}`,
      `    user: ${users[0].name}\r`,
    ];

    expect(await authorizationOf(lines.join('\r\n'))).toBe('Bearer sesame');
  });

  it('with a proxy that is not there tells of the proxy, without its password', async () => {
    const cluster = { server: server.url, 'proxy-url': 'http://me:sesame@127.0.0.1:9' };
    const connection = await connectTo(kubeconfigFor(server, { cluster }));

    const error: unknown = await connection.api.version().catch((thrown: unknown) => thrown);
    await connection.close();

    expect(String(error)).toMatch(/cannot be reached through the proxy http:\/\/127\.0\.0\.1:9: nobody listens there/);
    expect(String(error)).not.toContain('sesame');
  });

  it.each([
    ['a user name and a password', { username: 'a', password: 'b' }, `Basic ${Buffer.from('a:b').toString('base64')}`],
    ['a token', { token: 'x' }, 'Bearer x'],
    ['nothing', {}, undefined],
  ])('may prove who asks by %s', async (_, user, authorization) => {
    expect(await authorizationOf(kubeconfigFor(server, { user }))).toBe(authorization);
  });

  it('may name a file with a token, which is read again each time', async () => {
    const file = join(folder, 'token');
    await writeFile(file, 'old\n');
    const connection = await connectTo(kubeconfigFor(server, { user: { tokenFile: file } }));
    await connection.api.version();

    await writeFile(file, 'new\n');
    await connection.api.version();
    await connection.close();

    expect(server.calls.map(({ authorization }) => authorization)).toEqual(['Bearer old', 'Bearer new']);
  });

  it.each([
    ['is no YAML, and is not quoted', 'users: [{name: u, user: {token: sesame}', /is no YAML/],
    ['is something else', 'hello: world', /is no kubeconfig/],
    [
      'grows without bound',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(20)}]\nc: [${'*b,'.repeat(200)}]`,
      /is no YAML/,
    ],
    ['speaks HTTP', { cluster: { server: 'http://127.0.0.1:1' } }, /speaks HTTP, so that anybody/],
    [
      'checks no certificate',
      { cluster: { server: 'https://a', 'insecure-skip-tls-verify': true } },
      /asks for insecure-skip-tls-verify/,
    ],
    ['has no server', { cluster: {} }, /has no server whose address begins with https/],
    [
      'has a query in the address',
      { cluster: { server: 'https://a/?token=sesame' } },
      /cluster "[^"]+" goes on with "\?"/,
    ],
    ['has a password in the address', { cluster: { server: 'https://a:sesame@b' } }, /holds a user name or a password/],
    ['has a proxy of another kind', { cluster: { server: 'https://a', 'proxy-url': 'socks5://a' } }, /no HTTP proxy/],
    [
      'has a proxy without an address',
      { cluster: { server: 'https://a', 'proxy-url': 'http://' } },
      /proxy-url .* is no HTTP proxy/,
    ],
    [
      'has an auth-provider',
      { user: { 'auth-provider': { name: 'gcp' } } },
      /auth-provider gcp, which Kubernetes took away/,
    ],
    ['impersonates', { user: { token: 'sesame', as: 'root' } }, /wants to be somebody else \(as\)/],
    [
      'has half a certificate',
      { user: { 'client-key-data': 'c2VzYW1l' } },
      /client-key without its client-certificate/,
    ],
    [
      'has a certificate that is none',
      { user: { 'client-key-data': 'eA==', 'client-certificate-data': 'eA==' } },
      /no certificate in PEM/,
    ],
    [
      'names a file that is not there',
      { user: { tokenFile: '/none/of/it' } },
      /tokenFile of the user "u", \/none\/of\/it, cannot be read/,
    ],
    [
      'names a file from nowhere',
      { user: { tokenFile: 'token' } },
      /relative path "token", and a kubeconfig that is no file/,
    ],
    [
      'has a token with a line break',
      { user: { token: 'sesame\nsesame' } },
      /The token of the user "u" is empty, or holds a line break/,
    ],
    [
      'has an old plug-in',
      { user: { exec: { command: 'x', apiVersion: 'client.authentication.k8s.io/v1alpha1' } } },
      /speaks .*v1alpha1, and .* are known/,
    ],
    [
      'has a plug-in that asks',
      { user: { exec: { command: 'x', apiVersion: 'client.authentication.k8s.io/v1', interactiveMode: 'Always' } } },
      /wants to ask somebody/,
    ],
  ])('that %s is refused in one sentence', async (_, parts, sentence) => {
    const content = typeof parts === 'string' ? parts : kubeconfigFor(server, parts);

    const error: unknown = await authorizationOf(content).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(sentence);
    expect(String(error)).not.toContain('sesame');
  });

  it('must have the context that is asked for', async () => {
    await expect(connectTo(kubeconfigFor(server), {}, { context: 'prod' })).rejects.toThrow(
      'has none that is called "prod"; there is here.',
    );
  });

  it('is made of the chosen context alone for programs, with what proves who asks by now', async () => {
    const connection = await connectTo(withPlugin(`${PRINT} c({ token: 'fresh' })`));

    const config = JSON.parse(await connection.kubeconfig());
    await connection.close();

    expect(config).toMatchObject({
      'current-context': 'here',
      users: [{ user: { token: 'fresh' } }],
      clusters: [{ cluster: { server: server.url } }],
    });
    expect(JSON.stringify(config)).not.toContain('exec');
  });

  it('may be left insecure only by whoever says so', async () => {
    const content = kubeconfigFor(server, { cluster: { server: server.url, 'insecure-skip-tls-verify': true } });

    expect(await authorizationOf(content, {}, { allowInsecure: true })).toBe('Bearer sesame');
  });
});

it('takes no certificate that is not valid today', () => {
  const { cert } = certificate();
  const day = 86_400_000;

  expect(() => assertValid(cert, 'it')).not.toThrow();
  expect(() => assertValid(cert, 'it', Date.now() + 30 * day)).toThrow(
    /^it expired on \d{4}-\d\d-\d\d: have a new one issued/,
  );
  expect(() => assertValid(cert, 'it', Date.now() - 30 * day)).toThrow(/not valid before .*check the clock/);
});

describe('a client key', () => {
  const [{ cert, key }, other] = [certificate(), certificate()];
  const locked = createPrivateKey(key)
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'sesame' })
    .toString();

  it.each([
    ['of another certificate', other.key, /client-key of the user "u" belongs to another certificate/],
    ['that needs a passphrase', locked, /client-key of the user "u" needs a passphrase/],
    ['that is none', 'sesame', /client-key of the user "u" is no private key in PEM/],
  ])('%s is told of before anything is asked', async (_, wrong, sentence) => {
    const [certData, keyData] = [cert, wrong].map((text) => Buffer.from(text).toString('base64'));
    const user = { 'client-certificate-data': certData, 'client-key-data': keyData };

    const error: unknown = await connectTo(kubeconfigFor(server, { user })).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(sentence);
    expect(String(error)).not.toContain('sesame');
  });

  it('of a plug-in must be that of its certificate too', async () => {
    const given = JSON.stringify({ clientCertificateData: cert, clientKeyData: other.key });

    await expect(authorizationOf(withPlugin(`${PRINT} c(${given})`))).rejects.toThrow(
      /The key of the credential plug-in .* belongs to another certificate/,
    );
  });
});

describe('a credential plug-in', () => {
  it('sees the way to the network and its cloud, and no token of GitHub or the runner', async () => {
    const env = {
      PATH: process.env['PATH'],
      AWS_PROFILE: 'ci',
      MY_TOKEN: 'mine',
      OTHER: 'x',
      GITHUB_TOKEN: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      GATEHOUSE_KUBECONFIG_CONTENT: 'x',
    };
    const content = withPlugin(`${PRINT} c({ token: Object.keys(process.env).sort().join('.') })`, {
      env: [{ name: 'OWN', value: '1' }],
    });

    const names = (await authorizationOf(content, { env }, { pluginEnv: ['MY_TOKEN'] }))
      ?.replace('Bearer ', '')
      .split('.');

    expect(names).toEqual(expect.arrayContaining(['AWS_PROFILE', 'KUBERNETES_EXEC_INFO', 'MY_TOKEN', 'OWN', 'PATH']));
    expect(names?.filter((name) => /GITHUB|ACTIONS|GATEHOUSE|OTHER/.test(name))).toEqual([]);
  });

  it('sees the variables of every cloud that the help names', async () => {
    const { description } = k8sBenchmark.inputs['kubeconfig-env'];
    const clouds = ['AWS_X', 'AZURE_X', 'GOOGLE_X', 'OCI_CLI_X', 'ALIBABA_CLOUD_X', 'IBMCLOUD_X'];
    const env = { PATH: process.env['PATH'], ...Object.fromEntries(clouds.map((name) => [name, '1'])) };
    const content = withPlugin(
      `${PRINT} c({ token: Object.keys(process.env).filter((n) => /_X$/.test(n)).join('.') })`,
    );

    const names = (await authorizationOf(content, { env }))?.replace('Bearer ', '').split('.');

    expect(names?.toSorted()).toEqual(clouds.toSorted());
    expect(description).toMatch(/AWS, Azure, Google, Oracle, Alibaba and IBM/);
  });

  it('is told of the cluster when it wants that', async () => {
    const script = `${PRINT} c({ token: new URL(JSON.parse(process.env.KUBERNETES_EXEC_INFO).spec.cluster.server).port })`;

    expect(await authorizationOf(withPlugin(script, { provideClusterInfo: true }))).toBe(
      `Bearer ${new URL(server.url).port}`,
    );
  });

  it('is asked once, and again when its credentials are about to expire', async () => {
    expect([await tokens(3_600_000), await tokens(5000)]).toEqual([1, 2]);
  });

  it.each([
    [
      'fails',
      `console.error('no login'); process.exit(3)`,
      /ended with exit code 3: no login; the kubeconfig says: install it/,
    ],
    [
      'fails with a secret in its words',
      `console.error('401 for token=sesame'); process.exit(1)`,
      /ended with exit code 1: 401 for \[redacted\];/,
    ],
    [
      'prints something else',
      `console.log('sesame')`,
      /did not print an ExecCredential of client.authentication.k8s.io\/v1/,
    ],
    [
      'does not stop printing',
      `(function more() { process.stdout.write('sesame'.repeat(20000), more); })()`,
      /prints without end, and was ended; the kubeconfig says: install it/,
    ],
    ['gives nothing', `${PRINT} c({})`, /printed neither a token nor a certificate/],
    [
      'gives what has expired',
      `${PRINT} c({ token: 'sesame', expirationTimestamp: '2020-01-01T00:00:00Z' })`,
      /had expired at 2020-01-01/,
    ],
  ])('that %s is told of in one sentence', async (_, script, sentence) => {
    const error: unknown = await authorizationOf(withPlugin(script, { installHint: 'install it' })).catch(
      (thrown: unknown) => thrown,
    );

    expect(error).toBeInstanceOf(ScanError);
    expect(String(error)).toMatch(sentence);
    expect(String(error)).not.toContain('sesame');
  });

  it('that prints a token with a line break in it adds no header', async () => {
    const asked = authorizationOf(withPlugin(`${PRINT} c({ token: 'sesame\\nX-Remote-User: admin' })`));

    const error: unknown = await asked.catch((thrown: unknown) => thrown);

    expect(String(error)).toMatch(/The token that the credential plug-in .* printed is empty, or holds a line break/);
    expect(String(error)).not.toContain('sesame');
  });

  it('that is not installed is told of, with where to get it', async () => {
    const content = withPlugin('', { command: 'no-such-plugin', installHint: 'get it from its vendor' });

    await expect(authorizationOf(content)).rejects.toThrow(
      /plug-in no-such-plugin of the user "u" cannot be run: .*does not exist.*get it from its vendor/,
    );
  });

  it('is never given a token of GitHub, not even by name', async () => {
    await expect(connectTo(withPlugin(''), {}, { pluginEnv: ['GITHUB_TOKEN'] })).rejects.toThrow(
      /GITHUB_TOKEN is of GitHub/,
    );
  });
});

describe('without a kubeconfig', () => {
  it('a pod takes its service account', async () => {
    const serviceAccount = join(folder, 'serviceaccount');
    await mkdir(serviceAccount);
    await writeFile(join(serviceAccount, 'token'), 'of-the-pod');
    const { hostname, port } = new URL(server.url);
    const env = { KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port, HOME: folder };

    const connection = await connectTo(undefined, { env, serviceAccount });

    await expect(connection.api.version()).rejects.toThrow(/signed by nobody that the kubeconfig trusts/);
    expect(connection.name).toBe('in-cluster');
    await connection.close();
  });

  it.each([{}, { HOME: '' }, { HOME: '.' }])(
    'and with the environment %j none is taken from the folder of the run',
    async (env) => {
      const checkout = join(folder, 'checkout');
      await mkdir(join(checkout, '.kube'), { recursive: true });
      await writeFile(join(checkout, '.kube', 'config'), withPlugin(''));
      const here = process.cwd();
      process.chdir(checkout);

      const asked = connectTo(undefined, { env });

      await expect(asked.finally(() => process.chdir(here))).rejects.toThrow(/No cluster is named/);
    },
  );

  it('a pod without a token is told what to set, as is one without a service account', async () => {
    const env = { KUBERNETES_SERVICE_HOST: '10.0.0.1', KUBERNETES_SERVICE_PORT: '443', HOME: folder };

    const asked = connectTo(undefined, { env, serviceAccount: join(folder, 'none') });

    await expect(asked).rejects.toThrow(/^This pod has no token .*automountServiceAccountToken: true/);
  });

  it('there is no cluster, and what is no Kubernetes is said to be unsupported', async () => {
    await expect(connectTo(undefined, { env: { HOME: folder } })).rejects.toThrow(/No cluster is named.*ECS/);
  });
});
