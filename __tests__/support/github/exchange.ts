import { authenticate, checkRepository, checkRequest, expectRoute, type Parts, readJson } from './admission.ts';
import { ApiError, notFound } from './api-error.ts';
import type { Call, Reply } from './call.ts';
import type { Operation } from './description.ts';
import { answerProblems, schemaOf } from './gate.ts';
import { handlers } from './handlers/index.ts';
import type { Answer } from './http.ts';
import type { RateLimit } from './limits.ts';
import type { TokenGrant } from './model.ts';
import { completed } from './neutral.ts';
import { actionsApp } from './options.ts';
import { authorize } from './permissions.ts';
import type { Incoming, World } from './world.ts';

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
