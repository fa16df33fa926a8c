import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { Agent, ProxyAgent, request, type Dispatcher } from 'undici';
import { UserError } from '../domain/errors.ts';
import type { Credentials } from './credentials.ts';
import type { Server } from './server.ts';

/** One request to an API server. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Begins with a slash; with its query. */
  readonly path: string;
  readonly body?: unknown;
  /** How long the server may be silent, in milliseconds, before its answer and within it. */
  readonly silenceMs: number;
  readonly signal: AbortSignal;
}

export interface Answered {
  readonly status: number;
  header(name: string): string | undefined;
  readonly body: AsyncIterable<Uint8Array> & { dump(): Promise<void> };
}

/** The way to one API server. */
export interface Transport {
  /** Of the proxy on the way, without credentials; absent where there is none. */
  readonly proxy?: string;
  /** Rejects with what Node.js says when no answer comes. */
  send(asked: Asked, credentials: Credentials): Promise<Answered>;
  close(): Promise<void>;
}

const CONNECT_MS = 10_000;
/** Watches hold one each. */
const CONNECTIONS = 16;

export function transportTo(server: Server, userAgent: string): Transport {
  let made: { readonly dispatcher: Dispatcher; readonly cert: string | undefined } | undefined;
  const dispatcherFor = ({ certificate }: Credentials): Dispatcher => {
    if (made === undefined || made.cert !== certificate?.cert) {
      // Answers that are under way keep theirs.
      void made?.dispatcher.close();
      made = { dispatcher: dispatcherOf(server, certificate), cert: certificate?.cert };
    }
    return made.dispatcher;
  };
  const proxy = proxyOf(server);
  return {
    ...(proxy !== undefined && { proxy: `${proxy.protocol}//${proxy.host}` }),
    send: async ({ method, path, body, silenceMs, signal }, credentials) => {
      const {
        statusCode,
        headers,
        body: answer,
      } = await request(`${server.url}${path}`, {
        dispatcher: dispatcherFor(credentials),
        method,
        signal,
        headersTimeout: silenceMs,
        bodyTimeout: silenceMs,
        headers: {
          'user-agent': userAgent,
          accept: 'application/json',
          ...(credentials.authorization !== undefined && { authorization: credentials.authorization }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      // A connection that breaks before anybody reads would end the process; who reads afterwards is still told.
      answer.on('error', () => undefined);
      const header = (name: string): string | undefined => [headers[name]].flat()[0];
      return { status: statusCode, header, body: answer };
    },
    close: async () => {
      await made?.dispatcher.destroy();
    },
  };
}

function dispatcherOf(server: Server, certificate: Credentials['certificate']): Dispatcher {
  const tls = {
    rejectUnauthorized: !server.insecure,
    ...(server.ca !== undefined && { ca: server.ca }),
    ...(server.serverName !== undefined && { servername: server.serverName }),
    ...(certificate !== undefined && { cert: certificate.cert, key: certificate.key }),
  };
  const proxy = proxyOf(server);
  return proxy === undefined
    ? new Agent({ connections: CONNECTIONS, connect: { ...tls, timeout: CONNECT_MS } })
    : new ProxyAgent({ uri: proxy.href, connections: CONNECTIONS, requestTls: { ...tls, timeout: CONNECT_MS } });
}

function proxyOf({ url, proxyUrl }: Server): URL | undefined {
  try {
    return proxyUrl === undefined ? getProxyUrl(new URL(url)) : new URL(proxyUrl);
  } catch (cause) {
    throw new UserError('https_proxy or HTTPS_PROXY is no address, as http://proxy.acme.example:3128 is one.', {
      cause,
    });
  }
}
