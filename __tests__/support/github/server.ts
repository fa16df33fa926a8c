import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from './api-error.ts';
import { findRoute } from './description.ts';
import { exchange, refusal } from './exchange.ts';
import { createFaults, type Fault } from './faults.ts';
import { type Answer, listen, type Listening, readBody, send } from './http.ts';
import { createRateLimit, primaryLimit, secondaryLimit } from './limits.ts';
import type { State } from './model.ts';
import { defaults, type FakeGitHub, type FakeGitHubOptions, type RecordedRequest } from './options.ts';
import { addPull, emptyState } from './seed.ts';
import type { Incoming, World } from './world.ts';

export type { FakeGitHub, FakeGitHubOptions, RecordedRequest } from './options.ts';

/** Starts a GitHub on the loopback address, with one open pull request; it holds its state until `stop`. */
export async function startGitHub(given: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const options = { ...defaults, ...given };
  const state = emptyState(options.repository);
  if (options.pull !== null) {
    addPull(state, { ...(options.fork && { headRepository: `stranger/${state.name}` }), ...options.pull });
  }
  const violations: string[] = [];
  const requests: RecordedRequest[] = [];
  const faults = createFaults();
  const violate = (sentence: string): void => {
    violations.push(sentence);
  };
  const blobs = await listen((request, response) => serveBlob({ state, violate }, request, response));
  const rateLimit = createRateLimit(options.rateLimit ?? {}, options.now);
  const world = { ...options, state, violate, rateLimit, blobsUrl: blobs.url };
  const api: Listening = await listen((request, response) => {
    const served = {
      world: { ...world, url: `${api.url}${options.basePath}` },
      requests,
      faults,
      basePath: options.basePath,
    };
    serve(served, request, response).catch((error: unknown) => {
      violate(`The loopback GitHub itself failed: ${String(error)}`);
      response.destroy();
    });
  }, options.port);
  const stop = async (): Promise<void> => {
    await Promise.all([api.close(), blobs.close()]);
  };
  return { url: `${api.url}${options.basePath}`, state, requests, faults, violations, stop };
}

interface Served {
  readonly world: World;
  readonly requests: RecordedRequest[];
  readonly faults: FakeGitHub['faults'];
  readonly basePath: string;
}

async function serve(
  { world, requests, faults, basePath }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', headers } = request;
  const address = new URL(request.url ?? '/', world.url);
  const path = address.pathname.startsWith(basePath) ? address.pathname.slice(basePath.length) : '';
  const route = findRoute(method, path);
  const text = await readBody(request);
  const incoming = { method, address, route, headers, text };
  const operation = route?.operation.id;
  const query = Object.fromEntries(address.searchParams);
  const record: RecordedRequest = { method, path, query, operation, headers, body: parsed(text) };
  requests.push(record);
  const fault = faults.take({ method, path, operation });
  const answer = await answerWith(world, incoming, fault);
  if (answer === 'drop') {
    response.destroy();
    return;
  }
  record.status = answer.status;
  send(response, answer, fault?.kind === 'truncate' ? 'truncated' : 'whole');
}

async function answerWith(world: World, incoming: Incoming, fault: Fault | undefined): Promise<Answer | 'drop'> {
  if (fault?.kind === 'primary-limit') {
    return refusal(world.rateLimit, primaryLimit(usedUp(world, fault.resetSeconds)));
  }
  if (fault?.kind === 'secondary-limit') {
    return refusal(world.rateLimit, secondaryLimit(fault));
  }
  if (fault?.kind === 'slow') {
    await sleep(fault.ms);
  }
  const isLost = fault?.kind === 'drop' || fault?.kind === 'status';
  const answer = isLost && fault.when !== 'after' ? 'drop' : exchange(world, incoming);
  return fault?.kind === 'status' ? failure(world, fault) : isLost ? 'drop' : answer;
}

function failure(world: World, fault: Extract<Fault, { kind: 'status' }>): Answer {
  const { status, message, errors, headers = {} } = fault;
  if (status >= 500 && message === undefined) {
    // What stands in front of the API answers with a page, not with JSON.
    const html = { 'content-type': 'text/html; charset=utf-8', ...headers };
    return { status, headers: html, text: '<!DOCTYPE html><html><title>Unicorn! &middot; GitHub</title></html>' };
  }
  const more = { headers, ...(errors !== undefined && { errors }) };
  return refusal(world.rateLimit, new ApiError(status, message ?? messages[status] ?? 'Server Error', more));
}

const messages: Readonly<Record<number, string>> = {
  400: 'Problems parsing JSON',
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Validation Failed',
  429: 'Too Many Requests',
};

function usedUp({ rateLimit, now }: World, resetSeconds: number): Record<string, string> {
  const reset = Math.ceil(now().getTime() / 1000) + resetSeconds;
  return { ...rateLimit.headers(), 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

// Archives are kept by a storage service of another name: it refuses GitHub's tokens, which must not be sent there.
function serveBlob(
  { state, violate }: Pick<World, 'violate'> & { state: State },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [, id] = /^\/artifacts\/(\d+)\.zip$/.exec(request.url ?? '') ?? [];
  const artifact = state.artifacts.find((each) => each.id === Number(id));
  if (request.headers.authorization !== undefined) {
    violate('Authorization was sent to the storage of artifacts.');
    response.writeHead(403).end();
    return;
  }
  response.writeHead(artifact === undefined ? 404 : 200, { 'content-type': 'application/zip' }).end(artifact?.archive);
}
