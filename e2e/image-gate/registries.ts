import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { certificate } from '../../__tests__/support/release-server/certificate.ts';
import { run } from '../../src/exec/run.ts';
import { findOnPath } from '../../src/exec/which.ts';
import { gatehouse, passed, refused, type Bench, type Ended } from './command.ts';
import { sameAs, type Expected } from './forms.ts';
import type { Check } from '../check.ts';

const USER = 'e2e';
const PASSWORD = 'gatehouse-e2e';
// bcrypt of the password above, the one form that the registry reads.
const HTPASSWD = `${USER}:$2y$05$saltsaltsaltsaltsaltsOBfbZTMndqveFILb/ZRR1VHHYohskgyq\n`;

/** Scans images of real registries on this machine: open, with a password, and with a certificate of its own authority. */
export async function registries(bench: Bench, expected: Expected, check: Check): Promise<void> {
  const missing = ['docker-registry', 'skopeo'].filter((name) => findOnPath(name, process.env) === undefined);
  if (missing.length > 0) {
    console.log(`NOT RUN a registry: not installed: ${missing.join(', ')} (apt-get install ${missing.join(' ')})`);
    return;
  }
  await openRegistry(bench, expected, check);
  await closedRegistry(bench, check);
  await ownAuthority(bench, check);
}

async function openRegistry(bench: Bench, expected: Expected, check: Check): Promise<void> {
  const registry = await startRegistry(bench);
  try {
    await push(bench, 'app', registry);
    const image = `${registry.host}/team/app:1`;
    await check('an image of a registry', async () => {
      const report = passed(await gatehouse(bench.folder(), [image, ...bench.flags(), '--insecure-registry']));
      sameAs(expected, report, image);
      assert(report.scans.every(({ target }) => target.digest?.startsWith('sha256:')));
    });
    await check('an image that the registry does not have', async () => {
      const absent = `${registry.host}/team/absent:1`;
      refused(
        await gatehouse(bench.folder(), [absent, ...bench.flags(), '--insecure-registry']),
        /^the registry has no such image; check its name and tag/,
      );
    });
  } finally {
    await registry.stop();
  }
  await check('a registry that refuses the connection', async () => {
    const image = `${registry.host}/team/app:1`;
    refused(
      await gatehouse(bench.folder(), [image, ...bench.flags(), '--insecure-registry']),
      /^the server cannot be reached/,
    );
  });
}

async function closedRegistry(bench: Bench, check: Check): Promise<void> {
  const registry = await startRegistry(bench, { auth: { user: USER, password: PASSWORD } });
  const image = `${registry.host}/team/clean:1`;
  const scan = async (credentials?: string): Promise<Ended> => {
    const env = credentials === undefined ? {} : { GATEHOUSE_REGISTRY_CREDENTIALS: credentials };
    const ended = await gatehouse(bench.folder(), [image, ...bench.flags(), '--insecure-registry'], { env });
    const everything = ended.said + JSON.stringify(ended.report);
    assert(!everything.includes(PASSWORD) && !everything.includes('not-the-word'), 'a password was shown');
    return ended;
  };
  try {
    await push(bench, 'clean', registry);
    await check('a registry with a password, and the right one', async () => {
      passed(await scan(`other.example=somebody:else\n${registry.host}=${USER}:${PASSWORD}`));
    });
    await check('a wrong password', async () =>
      refused(await scan(`${registry.host}=${USER}:not-the-word`), /^the registry refused; check registry-credentials/),
    );
    await check('no password', async () => refused(await scan(), /^the registry refused; check registry-credentials/));
    await check('the right password for another registry', async () =>
      refused(await scan(`other.example=${USER}:${PASSWORD}`), /^the registry refused; check registry-credentials/),
    );
    await check('credentials that are none', async () => {
      const { code, said } = await scan('not-the-word');
      assert.equal(code, 2);
      assert.match(said, /line 1 is not HOST=USER:PASSWORD/);
    });
  } finally {
    await registry.stop();
  }
}

async function ownAuthority(bench: Bench, check: Check): Promise<void> {
  const { key, cert, caFile } = certificate();
  const registry = await startRegistry(bench, { tls: { key, cert } });
  // By a name: addresses of this machine are asked without TLS as well.
  const host = registry.host.replace('127.0.0.1', 'localhost');
  const image = `${host}/team/clean:1`;
  try {
    await push(bench, 'clean', registry);
    await check('a registry whose certificate is of an authority of its own', async () => {
      passed(await gatehouse(bench.folder(), [image, ...bench.flags()], { env: { SSL_CERT_FILE: caFile } }));
    });
    await check('the same, when nobody trusts that authority', async () =>
      refused(await gatehouse(bench.folder(), [image, ...bench.flags()]), /certificate signed by unknown authority/),
    );
  } finally {
    await registry.stop();
  }
}

export interface Registry {
  /** With its port. */
  readonly host: string;
  readonly user?: string;
  stop(): Promise<void>;
}

interface RegistryOptions {
  readonly auth?: { readonly user: string; readonly password: string };
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** Starts a registry of its own, with storage of its own, on a free port. */
export async function startRegistry(bench: Bench, { auth, tls }: RegistryOptions = {}): Promise<Registry> {
  const folder = bench.folder();
  const host = `127.0.0.1:${await freePort()}`;
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  mkdirSync(join(folder, 'data'));
  // JSON is YAML.
  const config = {
    version: 0.1,
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: {
      addr: host,
      ...(tls && { tls: { certificate: file('cert.pem', tls.cert), key: file('key.pem', tls.key) } }),
    },
    ...(auth && { auth: { htpasswd: { realm: 'e2e', path: file('htpasswd', HTPASSWD) } } }),
  };
  const child = spawn('docker-registry', ['serve', file('config.yml', JSON.stringify(config))], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await answering(`http${tls ? 's' : ''}://${host}/v2/`, () => child.exitCode === null);
  return {
    host,
    ...(auth && { user: `${auth.user}:${auth.password}` }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(url: string, isAlive: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && isAlive(); tries += 1) {
    // Any answer will do, and so will a certificate that is not trusted.
    const answers = await fetch(url).then(
      () => true,
      (error: unknown) =>
        !String(error instanceof Error ? (error.cause as Error).message : error).includes('ECONNREFUSED'),
    );
    if (answers) {
      return;
    }
    await sleep(50);
  }
  throw new Error(`docker-registry does not answer at ${url}`);
}

/** Pushes an image of the bench as team/NAME:1. */
export async function push(bench: Bench, name: string, { host, user }: Registry): Promise<void> {
  const from = `oci:${bench.image(`${name}.oci`)}:1`;
  const credentials = user === undefined ? [] : ['--dest-creds', user];
  const args = ['copy', '--quiet', '--insecure-policy', '--dest-tls-verify=false', ...credentials];
  const { exitCode, stderr } = await run({
    command: findOnPath('skopeo', process.env) ?? 'skopeo',
    args: [...args, from, `docker://${host}/team/${name}:1`],
    cwd: bench.root,
    env: { HOME: bench.root },
    timeoutMs: 60_000,
    maxOutputBytes: 1_000_000,
    signal: new AbortController().signal,
  });
  assert.equal(exitCode, 0, stderr);
}
