import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { Agent, ProxyAgent, request, type Dispatcher } from 'undici';
import { UserError } from '../../domain/errors.ts';
import type { Answer, Fetch } from '../request.ts';

/** What the network wants besides HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
export interface TransportOptions {
  /** A file of certificates, in PEM, that are trusted besides those of Node.js. */
  readonly caFile?: string;
  /** The NODE_EXTRA_CA_CERTS that Node.js was started with; it has to be named again when `caFile` is. */
  readonly extraCaFile?: string;
}

/** How long a server may take to begin its answer. */
const HEADERS_MS = 60_000;

/** The way to the network: through the proxy that the environment names, as the runner's own toolkit reads it. */
export function createFetch(options: TransportOptions = {}): Fetch {
  const dispatcherFor = dispatchersOf(options);
  return async (url, signal, posted) => {
    // Compressed on the way, the bytes would not be those of the digest.
    const headers = { 'user-agent': 'gatehouse', 'accept-encoding': 'identity' };
    const asked = { dispatcher: dispatcherFor(url), signal };
    return answerOf(
      posted === undefined
        ? await request(url, { ...asked, headers })
        : await request(url, {
            ...asked,
            method: 'POST',
            body: posted,
            headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
          }),
    );
  };
}

/** The dispatcher for an address: one for each proxy, and one for none. */
export function dispatchersOf({ caFile, extraCaFile }: TransportOptions): (url: string) => Dispatcher {
  const tls = caFile === undefined ? {} : { ca: certificates(caFile, extraCaFile) };
  const direct = new Agent({ headersTimeout: HEADERS_MS, connect: tls });
  const proxies = new Map<string, ProxyAgent>();
  return (url) => {
    const uri = getProxyUrl(new URL(url))?.href;
    if (uri === undefined) {
      return direct;
    }
    const options = { uri, headersTimeout: HEADERS_MS, requestTls: tls, proxyTls: tls };
    const proxy = proxies.get(uri) ?? new ProxyAgent(options);
    proxies.set(uri, proxy);
    return proxy;
  };
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

/** What undici answered; the body is read once or discarded. */
export function answerOf({ statusCode, headers, body }: Dispatcher.ResponseData): Answer {
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
