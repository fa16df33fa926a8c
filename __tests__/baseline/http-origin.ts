import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpOrigin {
  readonly url: string;
  /** The Authorization of each request, as it came. */
  readonly authorizations: readonly string[];
  stop(): Promise<void>;
}

/** Serves the repositories below `root` by Git's own HTTP backend to who sends exactly this Authorization. */
export async function httpOrigin(root: string, authorization: string): Promise<HttpOrigin> {
  const authorizations: string[] = [];
  const server = createServer((request, response) => {
    const sent = request.headersDistinct['authorization'] ?? [];
    authorizations.push(sent.join(' + '));
    if (sent.length === 1 && sent[0] === authorization) {
      backend(root, request, response);
    } else {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    authorizations,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function backend(root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://x');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const answer = Buffer.concat(chunks);
    const end = answer.indexOf('\r\n\r\n');
    const headers = answer.subarray(0, end).toString().split('\r\n');
    const status = /^Status: (?<code>\d+)/m.exec(headers.join('\n'))?.groups?.['code'];
    for (const line of headers.filter((one) => !one.startsWith('Status:'))) {
      const [name = '', value = ''] = line.split(': ');
      response.setHeader(name, value);
    }
    response.writeHead(Number(status ?? 200)).end(answer.subarray(end + 4));
  });
}
