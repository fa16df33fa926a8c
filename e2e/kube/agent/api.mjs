import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';

const AGAIN_MS = 200;

/**
 * The API server for the agent: requests over connections that are kept, and watches that begin again where they ended, until the signal.
 * @param {{ url: string, token: string, caFile: string }} server
 */
export function connect({ url, token, caFile }, signal = new AbortController().signal) {
  const connections = new Agent({ keepAlive: true, ca: readFileSync(caFile), maxSockets: 20 });
  const open = (method, path, text, type) => {
    const headers = { accept: 'application/json', authorization: `Bearer ${token}`, 'user-agent': 'gatehouse-agent' };
    // The length, as Node.js sends none by itself with DELETE, and then the server sees no body.
    if (text !== undefined) {
      Object.assign(headers, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
    }
    return request(new URL(path, url), { method, headers, agent: connections });
  };
  const ask = async (method, path, { body, type = 'application/json' } = {}) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const answer = await answered(open(method, path, text, type), text);
    const chunks = [];
    for await (const chunk of answer) chunks.push(chunk);
    const said = Buffer.concat(chunks).toString('utf8');
    const isJson = /json/.test(answer.headers['content-type'] ?? '');
    return { status: answer.statusCode ?? 0, body: isJson ? JSON.parse(said) : said };
  };
  return {
    ask,
    patch: (path, body) => persist(() => ask('PATCH', path, { body, type: 'application/merge-patch+json' }), signal),
    post: (path, body) => persist(() => ask('POST', path, { body }), signal),
    remove: (path, body) => persist(() => ask('DELETE', path, { body }), signal),
    watch: (path, take) => watchAll({ ask, open }, path, take, signal),
    close: () => connections.destroy(),
  };
}

function answered(outgoing, text) {
  return new Promise((resolve, reject) => {
    outgoing.once('response', resolve);
    outgoing.once('error', reject);
    outgoing.end(text);
  });
}

/** Until the signal: a server may be away for any time. */
async function persist(attempt, signal) {
  for (;;) {
    try {
      const answer = await attempt();
      if (answer.status < 500 && answer.status !== 429) return answer;
    } catch (error) {
      if (signal.aborted) throw error;
    }
    await sleep(AGAIN_MS);
  }
}

/** Tells of every object that is there and of every change, until the signal: a server that goes away is waited for. */
async function watchAll(server, path, take, signal) {
  while (!signal.aborted) {
    try {
      const { status, body } = await server.ask('GET', path);
      if (status !== 200) throw new Error(`${path}: ${status}`);
      for (const item of body.items) take(item, 'ADDED');
      await follow(server, `${path}?watch=1&resourceVersion=${body.metadata.resourceVersion}`, take, signal);
    } catch {
      if (!signal.aborted) await sleep(AGAIN_MS);
    }
  }
}

async function follow(server, path, take, signal) {
  const outgoing = server.open('GET', path);
  const leave = () => outgoing.destroy();
  signal.addEventListener('abort', leave);
  try {
    const answer = await answered(outgoing);
    let rest = '';
    for await (const chunk of answer.setEncoding('utf8')) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      for (const { type, object } of lines.map((line) => JSON.parse(line))) {
        if (type === 'ERROR') return;
        take(object, type);
      }
    }
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
