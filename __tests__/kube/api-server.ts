import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { run } from '../../src/exec/run.ts';
import { connectCluster, type AccessOptions, type AccessPorts, type Connection } from '../../src/kube/connect.ts';
import { certificate } from '../support/release-server/certificate.ts';

export interface Call {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What is answered: a value as JSON, or by hand. */
export type Answer =
  | { readonly status?: number; readonly json?: unknown; readonly headers?: Record<string, string> }
  | ((response: ServerResponse) => void);

export interface ApiServer {
  readonly url: string;
  readonly caFile: string;
  readonly calls: Call[];
  /** Asked for every request. */
  answer: (call: Call) => Answer;
  stop(): Promise<void>;
}

/** An API server on loopback that answers as a test says. */
export async function apiServer(): Promise<ApiServer> {
  const { key, cert, caFile } = certificate();
  const server = createServer({ key, cert });
  const state: ApiServer = {
    url: '',
    caFile,
    calls: [],
    answer: () => ({ status: 404, json: { kind: 'Status', message: 'not here' } }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  server.on('request', (request, response) => void serve(request, response, state));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

async function serve(request: IncomingMessage, response: ServerResponse, state: ApiServer): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks).toString();
  const { method = '', url = '', headers } = request;
  const call = { method, url, authorization: headers.authorization, body: text === '' ? undefined : JSON.parse(text) };
  state.calls.push(call);
  const answer = state.answer(call);
  if (typeof answer === 'function') {
    answer(response);
    return;
  }
  response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
  response.end(JSON.stringify(answer.json ?? {}));
}

interface Parts {
  readonly user?: object;
  readonly cluster?: object;
}

/** A kubeconfig for the server, with one context. */
export function kubeconfigFor(
  { url, caFile }: Pick<ApiServer, 'url' | 'caFile'>,
  { user = { token: 'sesame' }, cluster }: Parts = {},
): string {
  const ca = { 'certificate-authority-data': readFileSync(caFile).toString('base64') };
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'here',
    clusters: [{ name: 'c', cluster: cluster ?? { server: url, ...ca } }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'here', context: { cluster: 'c', user: 'u' } }],
  });
}

export function connectTo(
  content: string | undefined,
  ports: Partial<AccessPorts> = {},
  options: Partial<AccessOptions> = {},
): Promise<Connection> {
  return connectCluster(
    {
      ...(content !== undefined && { content }),
      allowInsecure: false,
      pluginEnv: [],
      folder: process.cwd(),
      ...options,
    },
    {
      run,
      env: { PATH: process.env['PATH'] },
      signal: new AbortController().signal,
      userAgent: 'test',
      patience: { silenceMs: 20_000, outageMs: 20_000 },
      ...ports,
    },
  );
}
