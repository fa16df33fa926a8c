import { readFile } from 'node:fs/promises';
import { UserError } from '../domain/errors.ts';
import { pathIn, textOf, type ChosenContext, type Entry } from './kubeconfig.ts';

/** Where an API server is, and how it is told from others. */
export interface Server {
  /** Without a slash at the end. */
  readonly url: string;
  /** In PEM; absent: the certificates that Node.js trusts. */
  readonly ca?: string;
  /** The name that its certificate must have, where it is not that of the address. */
  readonly serverName?: string;
  readonly proxyUrl?: string;
  /** Nobody checks who it is. */
  readonly insecure: boolean;
}

/** Reads the cluster of a context. Rejects with a `UserError` for one that cannot be talked to, or only without knowing who it is. */
export async function serverOf(
  { cluster }: ChosenContext,
  options: { readonly allowInsecure: boolean },
): Promise<Server> {
  const { fields, name } = cluster;
  const url = addressOf(textOf(fields['server']), name);
  const insecure = fields['insecure-skip-tls-verify'] === true || url.startsWith('http:');
  if (insecure && !options.allowInsecure) {
    const how = url.startsWith('http:') ? 'speaks HTTP' : 'asks for insecure-skip-tls-verify';
    throw new UserError(
      `The cluster "${name}" of the kubeconfig ${how}, so that anybody on the way could read its credentials: give it certificate-authority-data, or accept that with insecure-skip-tls-verify.`,
    );
  }
  const ca = await certificatesOf(cluster);
  const serverName = textOf(fields['tls-server-name']);
  const proxyUrl = textOf(fields['proxy-url']);
  if (proxyUrl !== undefined && !(/^https?:\/\//.test(proxyUrl) && URL.canParse(proxyUrl))) {
    throw new UserError(
      `proxy-url of the cluster "${name}" is no HTTP proxy: only http:// and https:// are known here.`,
    );
  }
  return {
    url,
    insecure,
    ...(ca !== undefined && { ca }),
    ...(serverName !== undefined && { serverName }),
    ...(proxyUrl !== undefined && { proxyUrl }),
  };
}

function addressOf(text: string | undefined, name: string): string {
  if (text === undefined || !/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) {
    throw new UserError(`The cluster "${name}" of the kubeconfig has no server whose address begins with https://.`);
  }
  const { username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '') {
    throw new UserError(`The address of the cluster "${name}" holds a user name or a password: put them into a user.`);
  }
  // The address is told where it cannot be reached, and what stands here would be told with it; no request could be appended to it either.
  if (search !== '' || hash !== '') {
    throw new UserError(
      `The address of the cluster "${name}" goes on with "?" or "#", which that of no API server does.`,
    );
  }
  return text.replace(/\/+$/, '');
}

async function certificatesOf(cluster: Entry & { readonly name: string }): Promise<string | undefined> {
  const what = `certificate-authority of the cluster "${cluster.name}"`;
  const pem = await pemOf(cluster, 'certificate-authority', what);
  if (pem !== undefined && !pem.includes('-----BEGIN CERTIFICATE-----')) {
    throw new UserError(`${what} holds no certificate in PEM.`);
  }
  return pem;
}

/** The text of `NAME-data`, in base64, or of the file that `NAME` names; the data counts where both are there. */
export async function pemOf(entry: Entry, name: string, what: string): Promise<string | undefined> {
  const data = textOf(entry.fields[`${name}-data`]);
  if (data !== undefined) {
    return Buffer.from(data, 'base64').toString('utf8');
  }
  const path = textOf(entry.fields[name]);
  return path === undefined ? undefined : readText(pathIn(entry, path, what), what);
}

/** The text of a file that a kubeconfig names. Rejects with a `UserError` that names it. */
export async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UserError(`${what}, ${path}, cannot be read`, { cause: error });
  }
}
