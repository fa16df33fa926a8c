import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a service answers. */
export interface Reply {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends half of it and ends the connection. */
  readonly cut?: true;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A service on this machine. */
export interface LoopbackService {
  readonly address: string;
  /** All that it was asked, in order. */
  readonly asked: Asked[];
  /** Answers in place of the service; undefined lets it answer itself. */
  fault: (asked: Asked, count: number) => Reply | undefined;
  close(): Promise<void>;
}

/** A service with what it knows, which a test may change. */
export interface StatefulService<State> extends LoopbackService {
  readonly state: State;
  /** Forgets what it was asked, and knows no more than at its start. */
  reset(): void;
}

/** Starts a service that answers by its state, and by how often it was asked for a path. */
export async function startStateful<State extends object>(
  fresh: State,
  answer: (asked: Asked, state: State, count: number) => Reply,
): Promise<StatefulService<State>> {
  const state: State = { ...fresh };
  const service: LoopbackService = await startService((one) =>
    answer(one, state, service.asked.filter(({ path }) => path === one.path).length),
  );
  const reset = (): void => {
    Object.assign(state, fresh);
    service.asked.length = 0;
    service.fault = () => undefined;
  };
  return Object.assign(service, { state, reset });
}

/** Starts a service on a free port of 127.0.0.1. */
export async function startService(answer: (asked: Asked) => Reply): Promise<LoopbackService> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void serve(request, response);
  });
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one = await read(request);
    asked.push(one);
    const count = asked.filter(({ path }) => path === one.path).length;
    send(response, service.fault(one, count) ?? answer(one));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const service: LoopbackService = {
    address: `http://127.0.0.1:${port}`,
    asked,
    fault: () => undefined,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return service;
}

async function read(request: IncomingMessage): Promise<Asked> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Uint8Array);
  }
  const body = Buffer.concat(chunks).toString('utf8');
  return { method: request.method ?? '', path: url.pathname, query: url.searchParams, headers: request.headers, body };
}

function send(response: ServerResponse, { status = 200, json, text = '', headers = {}, cut }: Reply): void {
  const body = Buffer.from(json === undefined ? text : JSON.stringify(json), 'utf8');
  const type = json === undefined ? 'text/plain' : 'application/json';
  response.writeHead(status, { 'content-type': type, 'content-length': String(body.length), ...headers });
  if (cut === true) {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
    return;
  }
  response.end(body);
}
