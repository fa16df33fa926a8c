import { ApiError, notFound } from './api-error.ts';
import type { Call } from './call.ts';
import type { Operation, Route } from './description.ts';
import { pathProblems, requestProblems } from './gate.ts';
import type { State, TokenGrant } from './model.ts';
import { overlayProblems } from './overlay.ts';
import type { Incoming, World } from './world.ts';

/** What the token of a request may; GitHub's refusal where there is none, or none that was given out. */
export function authenticate(world: World, { headers, method, address }: Incoming): TokenGrant {
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

/** The described operation that a request is for. */
export function expectRoute(world: World, { route, method, address }: Incoming): Route {
  if (route === undefined) {
    world.violate(`Unknown endpoint: ${method} ${address.pathname}`);
    throw notFound();
  }
  return route;
}

/** The body of a request, undefined where it has none. */
export function readJson(world: World, { text, method, address }: Incoming): unknown {
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

/** What a request says, beside its headers. */
export type Parts = Pick<Call, 'params' | 'query' | 'body'>;

/** Notes everything that breaks the description or the rules beside it, and refuses as GitHub does. */
export function checkRequest(world: World, operation: Operation, parts: Parts): void {
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

/** Refuses what is asked of another repository. */
export function checkRepository({ owner, name }: State, params: Call['params']): void {
  const asked = `${params['owner'] ?? owner}/${params['repo'] ?? name}`;
  if (asked.toLowerCase() !== `${owner}/${name}`.toLowerCase()) {
    throw notFound();
  }
}
