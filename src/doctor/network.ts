import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { messageOf } from '../domain/errors.ts';
import { ok, problem, type Diagnosis } from './diagnosis.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The settings on the way to the network: whether they can be meant. No request is made. */
export async function diagnoseNetwork(env: Env, mirror: string | undefined): Promise<readonly Diagnosis[]> {
  return [
    ...proxies(env),
    ...(mirror === undefined ? [] : [addressed('scanner-mirror', mirror)]),
    ...(await certificates(env)),
  ];
}

const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const;

function proxies(env: Env): readonly Diagnosis[] {
  const set = PROXIES.flatMap((name) => ((env[name] ?? '') === '' ? [] : [addressed(name, env[name] ?? '')]));
  const direct = env['NO_PROXY'] ?? env['no_proxy'] ?? '';
  const past = direct === '' ? [] : [ok({ group: 'Network', name: 'NO_PROXY' }, direct)];
  return set.length === 0 ? [ok({ group: 'Network', name: 'proxy' }, 'none')] : [...set, ...past];
}

function addressed(name: string, address: string): Diagnosis {
  const about = { group: 'Network', name } as const;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    // The text may hold a password.
    return problem(about, 'it is no address', `Write ${name} as in https://host.example:3128.`);
  }
  return ok(about, `${url.protocol}//${url.host}${url.username === '' ? '' : ' (with credentials)'}`);
}

const CERTIFICATES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'] as const;

async function certificates(env: Env): Promise<readonly Diagnosis[]> {
  const set = CERTIFICATES.filter((name) => (env[name] ?? '') !== '');
  return Promise.all(set.map((name) => certificate(name, env[name] ?? '')));
}

async function certificate(name: string, path: string): Promise<Diagnosis> {
  const about = { group: 'Network', name } as const;
  const remedy = `Let ${name} name a file with certificates in PEM that can be read.`;
  try {
    const blocks = (await readFile(path, 'utf8')).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
    const expired = (blocks ?? []).filter((block) => Date.parse(new X509Certificate(block).validTo) < Date.now());
    if (blocks === null || expired.length === blocks.length) {
      return problem(about, `${path} holds no ${blocks === null ? '' : 'valid '}certificate`, remedy);
    }
    return ok(about, `${path} (${blocks.length} certificates)`);
  } catch (error) {
    return problem(about, `${path} cannot be used: ${messageOf(error)}`, remedy);
  }
}
