import { notAccessible, ApiError } from './api-error.ts';
import type { Operation } from './description.ts';
import type { Access, TokenGrant } from './model.ts';

type Permission = 'actions' | 'checks' | 'contents' | 'issues' | 'pullRequests' | 'securityEvents' | 'statuses';

/** GitHub's names, as in the header that names the missing permission. */
const headerNames: Readonly<Record<Permission, string>> = {
  actions: 'actions',
  checks: 'checks',
  contents: 'contents',
  issues: 'issues',
  pullRequests: 'pull_requests',
  securityEvents: 'security_events',
  statuses: 'statuses',
};

// One of the permissions is enough. Comments on pull requests are comments on issues.
const byPath: readonly (readonly [RegExp, readonly Permission[]])[] = [
  [/\/check-(runs|suites)/, ['checks']],
  [/\/issues\//, ['issues', 'pullRequests']],
  [/\/pulls/, ['pullRequests']],
  [/\/code-scanning\//, ['securityEvents']],
  [/\/actions\//, ['actions']],
  [/\/status(es)?(\/|$)/, ['statuses']],
  [/\/(commits|compare|git|contents)(\/|$)/, ['contents']],
];

/** Refuses as GitHub does when the token may not; `fork` takes writing from every token that is not trusted. */
export function authorize(operation: Operation, grant: TokenGrant, { fork }: { readonly fork: boolean }): void {
  const needed: Access = operation.method === 'GET' ? 'read' : 'write';
  if (operation.id === 'users/get-authenticated' && grant.app !== 'classic') {
    throw notAccessible('metadata=read');
  }
  if (operation.id.startsWith('checks/') && needed === 'write' && grant.app === 'classic') {
    throw new ApiError(403, 'You must authenticate via a GitHub App.');
  }
  const permissions = byPath.find(([pattern]) => pattern.test(operation.path))?.[1];
  if (permissions !== undefined && !permissions.some((each) => allows(accessOf(each, grant, fork), needed))) {
    throw notAccessible(permissions.map((each) => `${headerNames[each]}=${needed}`).join('; '));
  }
}

// GitHub lets results of code scanning through even when the pull request comes from a fork.
function accessOf(permission: Permission, grant: TokenGrant, fork: boolean): Access | undefined {
  const given = grant[permission];
  const clamped = fork && grant.trusted !== true && permission !== 'securityEvents';
  return clamped && given !== undefined ? 'read' : given;
}

const allows = (given: Access | undefined, needed: Access): boolean => given === 'write' || given === needed;
