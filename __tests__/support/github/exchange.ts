import { ApiError, notFound } from './api-error.ts';
import type { Call, Handlers, Reply } from './call.ts';
import { findRoute, type Operation, type Route } from './description.ts';
import { answerProblems, pathProblems, requestProblems, schemaOf } from './gate.ts';
import { actionHandlers } from './handlers/actions.ts';
import { checkHandlers } from './handlers/checks.ts';
import { codeScanningHandlers } from './handlers/code-scanning.ts';
import { commentHandlers } from './handlers/comments.ts';
import { contentHandlers } from './handlers/contents.ts';
import { gitHandlers } from './handlers/git.ts';
import { pullHandlers } from './handlers/pulls.ts';
import { repositoryHandlers } from './handlers/repository.ts';
import { statusHandlers } from './handlers/statuses.ts';
import type { Answer } from './http.ts';
import type { RateLimit } from './limits.ts';
import type { State, TokenGrant } from './model.ts';
import { completed } from './neutral.ts';
import { actionsApp } from './options.ts';
import { overlayProblems } from './overlay.ts';
import { authorize } from './permissions.ts';

/** Every operation that is served, by its name in the description. */
export const handlers: Handlers = {
  ...actionHandlers,
  ...checkHandlers,
  ...codeScanningHandlers,
  ...commentHandlers,
  ...contentHandlers,
  ...gitHandlers,
  ...pullHandlers,
  ...repositoryHandlers,
  ...statusHandlers,
};

/** What outlives a single request. */
export interface World {
  readonly state: State;
  readonly url: string;
  readonly blobsUrl: string;
  readonly tokens: Readonly<Record<string, TokenGrant>>;
  readonly fork: boolean;
  readonly codeScanning: Call['codeScanning'];
  readonly sarifPolls: number;
  readonly rateLimit: RateLimit;
  readonly now: () => Date;
  violate(sentence: string): void;
}

export interface Incoming {
  readonly method: string;
  /** With the query, below `World.url`. */
  readonly address: URL;
  readonly route: Route | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export const routeOf = (method: string, path: string): Route | undefined => findRoute(method, path);

/** GitHub's answer to one request; the request and the answer have passed the gate or are noted as violations. */
export function exchange(world: World, incoming: Incoming): Answer {
  const operation = incoming.route?.operation;
  try {
    return success(world, incoming);
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error;
    }
    if (operation !== undefined) {
      noteAnswer(world, operation, error.status, error.body);
    }
    return refusal(world.rateLimit, error);
  }
}

/** The answer that an error of GitHub's becomes. */
export function refusal(rateLimit: RateLimit, { status, headers, body }: ApiError): Answer {
  return { status, headers: { ...standardHeaders(rateLimit), ...headers }, text: JSON.stringify(body) };
}

function success(world: World, incoming: Incoming): Answer {
  const grant = authenticate(world, incoming);
  if (incoming.route?.operation.id !== 'rate-limit/get') {
    world.rateLimit.count({ creates: incoming.method !== 'GET' });
  }
  const { operation, params } = expectRoute(world, incoming);
  const body = readJson(world, incoming);
  const query = Object.fromEntries(incoming.address.searchParams);
  checkRequest(world, operation, { params, query, body });
  checkRepository(world.state, params);
  authorize(operation, grant, world);
  const handler = handlers[operation.id];
  if (handler === undefined) {
    world.violate(`${operation.id}: described and not served.`);
    throw notFound();
  }
  return answerOf(world, operation, handler(callOf(world, incoming, { grant, params, query, body })));
}

function authenticate(world: World, { headers, method, address }: Incoming): TokenGrant {
  if (headers['user-agent'] === undefined) {
    world.violate(`${method} ${address.pathname}: sent without User-Agent.`);
    throw new ApiError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  }
  const [, token] = /^(?:token|bearer) (.+)$/i.exec(String(headers['authorization'] ?? '')) ?? [];
  if (token === undefined) {
    world.violate(`${method} ${address.pathname}: sent without Authorization.`);
    throw new ApiError(401, 'Requires authentication');
  }
  const grant = world.tokens[token];
  if (grant === undefined) {
    throw new ApiError(401, 'Bad credentials');
  }
  return grant;
}

function expectRoute(world: World, { route, method, address }: Incoming): Route {
  if (route === undefined) {
    world.violate(`Unknown endpoint: ${method} ${address.pathname}`);
    throw notFound();
  }
  return route;
}

function readJson(world: World, { text, method, address }: Incoming): unknown {
  if (text === '') {
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    world.violate(`${method} ${address.pathname}: the body is not JSON.`);
    throw Object.assign(new ApiError(400, 'Problems parsing JSON'), { cause });
  }
}

type Parts = Pick<Call, 'params' | 'query' | 'body'>;

function checkRequest(world: World, operation: Operation, parts: Parts): void {
  const problems = [...requestProblems(operation, parts), ...overlayProblems(operation.id, parts.body)];
  for (const problem of problems) {
    world.violate(`${operation.id}: ${problem}`);
  }
  if (pathProblems(operation, parts.params).length > 0) {
    throw notFound();
  }
  if (problems.length > 0) {
    // Some operations only describe 400 for a body that does not fit.
    const described = (status: string): boolean => operation.responses[status] !== undefined;
    throw new ApiError(described('400') && !described('422') ? 400 : 422, `Invalid request.\n\n${problems.join('\n')}`);
  }
}

function checkRepository({ owner, name }: State, params: Call['params']): void {
  const asked = `${params['owner'] ?? owner}/${params['repo'] ?? name}`;
  if (asked.toLowerCase() !== `${owner}/${name}`.toLowerCase()) {
    throw notFound();
  }
}

function callOf(
  world: World,
  { address, headers }: Incoming,
  { grant, ...parts }: Parts & { grant: TokenGrant },
): Call {
  const app = grant.app === undefined || grant.app === 'classic' ? actionsApp : grant.app;
  return {
    ...world,
    ...parts,
    address,
    app,
    accept: String(headers['accept'] ?? ''),
    login: grant.login ?? `${app.slug}[bot]`,
    now: world
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z'),
    rate: world.rateLimit.status(),
  };
}

function answerOf(world: World, operation: Operation, reply: Reply): Answer {
  const status =
    reply.status ?? Number(Object.keys(operation.responses).find((each) => Number(each) < 400 && each !== '304'));
  const headers = { ...standardHeaders(world.rateLimit), ...reply.headers };
  if (reply.type !== undefined) {
    return {
      status,
      headers: { ...headers, 'content-type': `${reply.type}; charset=utf-8` },
      text: String(reply.body),
    };
  }
  const schema = schemaOf(operation.responses[String(status)] ?? {});
  const body = schema === undefined || reply.body === undefined ? reply.body : completed(schema, reply.body);
  noteAnswer(world, operation, status, body);
  return { status, headers, ...(body !== undefined && { text: JSON.stringify(body) }) };
}

function noteAnswer(world: World, operation: Operation, status: number, body: unknown): void {
  for (const problem of answerProblems(operation, status, 'application/json', body)) {
    world.violate(`Answer ${status} of ${operation.id}: ${problem}`);
  }
}

function standardHeaders(rateLimit: RateLimit): Record<string, string> {
  return {
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': 'FAKE:0:0:0:0',
    ...rateLimit.headers(),
  };
}
