import { request } from 'node:https';

/**
 * One request to the API server.
 * @param {{ url: string, token?: string, ca: string | Uint8Array }} server
 * @returns {Promise<{ status: number, body: unknown }>}
 */
export function callApi({ url, token, ca }, method, path, object) {
  const headers = { accept: 'application/json' };
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  const body = object === undefined ? undefined : JSON.stringify(object);
  // The length, as Node.js sends none by itself with DELETE, and then the server sees no body.
  if (body !== undefined) {
    Object.assign(headers, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  }
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(path, url), { method, headers, ca, agent: false, timeout: 10_000 }, (incoming) => {
      const chunks = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        resolve({ status: incoming.statusCode ?? 0, body: parse(Buffer.concat(chunks).toString('utf8')) });
      });
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer to ${method} ${path}`)));
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
