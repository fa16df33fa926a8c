import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How the server answers for one path. */
export type Reply =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Half of the bytes, then the connection ends. */
  | { readonly kind: 'cut'; readonly bytes: Buffer }
  /** In so many pieces, with a pause before each. */
  | { readonly kind: 'slow'; readonly bytes: Buffer; readonly pieces: number; readonly pauseMs: number }
  /** One byte, then nothing. */
  | { readonly kind: 'stall'; readonly bytes: Buffer }
  /** More and more bytes of no announced number. */
  | { readonly kind: 'endless' };

export interface ReleaseServer {
  readonly url: string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  /** Answers for a path: each reply once, the last one from then on. */
  serve(path: string, ...replies: readonly Reply[]): void;
  stop(): Promise<void>;
}

export function bytes(content: Buffer | string): Reply {
  return { kind: 'bytes', bytes: Buffer.from(content) };
}

/** A server of release assets on a free port of this machine, with TLS when it is given a key. */
export async function startReleaseServer(tls?: {
  readonly key: string;
  readonly cert: string;
}): Promise<ReleaseServer> {
  const replies = new Map<string, Reply[]>();
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '';
    asked.push(path);
    const queue = replies.get(path) ?? [{ kind: 'status', status: 404 }];
    const reply = queue.length > 1 ? queue.shift() : queue[0];
    answer(reply ?? { kind: 'status', status: 404 }, response);
  };
  const server = tls === undefined ? createHttpServer(handle) : createHttpsServer(tls, handle);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    asked,
    serve: (path, ...answers) => replies.set(path, [...answers]),
    stop: async () => {
      for (const socket of sockets) {
        socket.destroy();
      }
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(reply: Reply, response: ServerResponse): void {
  switch (reply.kind) {
    case 'bytes':
      response.writeHead(200, { 'content-length': reply.bytes.length }).end(reply.bytes);
      return;
    case 'status':
      response.writeHead(reply.status, reply.headers).end('no');
      return;
    case 'redirect':
      response.writeHead(302, { location: reply.to }).end();
      return;
    case 'cut':
      response.writeHead(200, { 'content-length': reply.bytes.length });
      response.write(reply.bytes.subarray(0, Math.floor(reply.bytes.length / 2)), () => response.destroy());
      return;
    case 'slow':
      void trickle(reply, response);
      return;
    case 'stall':
      response.writeHead(200, { 'content-length': reply.bytes.length });
      response.write(reply.bytes.subarray(0, 1));
      return;
    case 'endless':
      pour(response);
  }
}

async function trickle(
  { bytes: content, pieces, pauseMs }: Extract<Reply, { kind: 'slow' }>,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, { 'content-length': content.length });
  const size = Math.ceil(content.length / pieces);
  for (let start = 0; start < content.length && !response.destroyed; start += size) {
    await sleep(pauseMs);
    response.write(content.subarray(start, start + size));
  }
  response.end();
}

function pour(response: ServerResponse): void {
  response.writeHead(200);
  const chunk = Buffer.alloc(64 * 1024);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk)) {
      // The connection takes more.
    }
  };
  response.on('drain', more);
  more();
}
