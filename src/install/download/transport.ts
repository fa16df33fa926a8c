import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici';
import { UserError } from '../../domain/errors.ts';
import type { Answer, Fetch } from '../request.ts';

/** What the network wants: the environment names are the usual ones, in either case. */
export interface TransportOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A file of certificates, in PEM, that are trusted besides those of Node.js. */
  readonly caFile?: string;
}

/** How long a server may take to begin its answer. */
const HEADERS_MS = 60_000;

/** The way to the network: through HTTPS_PROXY and around it by NO_PROXY, trusting the certificates that Node.js and `caFile` name. */
export function createFetch(options: TransportOptions): Fetch {
  const dispatcher = dispatcherOf(options);
  return async (url, signal) => {
    // Compressed on the way, the bytes would not be those of the digest.
    const headers = { 'user-agent': 'gatehouse', 'accept-encoding': 'identity' };
    return answerOf(await request(url, { dispatcher, signal, headers }));
  };
}

function dispatcherOf({ env, caFile }: TransportOptions): Dispatcher {
  const named = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  const ca = caFile === undefined ? undefined : certificates(caFile, env['NODE_EXTRA_CA_CERTS']);
  const tls = ca === undefined ? {} : { connect: { ca }, requestTls: { ca }, proxyTls: { ca } };
  return new EnvHttpProxyAgent({
    httpProxy: named('HTTP_PROXY'),
    httpsProxy: named('HTTPS_PROXY'),
    noProxy: named('NO_PROXY'),
    headersTimeout: HEADERS_MS,
    ...tls,
  });
}

/** Naming certificates replaces those that Node.js would trust, so all of them are named. */
function certificates(caFile: string, extra: string | undefined): string[] {
  return [...rootCertificates, read(caFile), ...(extra === undefined || extra === '' ? [] : [read(extra)])];
}

function read(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(`The certificates in ${path} cannot be read`, { cause: error });
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----')) {
    throw new UserError(`${path} holds no certificate in PEM: its lines begin with -----BEGIN CERTIFICATE-----.`);
  }
  return text;
}

function answerOf({ statusCode, headers, body }: Dispatcher.ResponseData): Answer {
  // A connection that breaks before anybody reads would end the process; who reads afterwards is still told.
  body.on('error', () => undefined);
  return {
    status: statusCode,
    header: (name) => {
      const value = headers[name.toLowerCase()];
      return Array.isArray(value) ? value[0] : value;
    },
    body,
    discard: () => body.dump(),
  };
}
