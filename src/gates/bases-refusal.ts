import { messageOf } from '../domain/errors.ts';
import { isForbidden, statusOf, textOf } from '../github/failures.ts';

/** Why a place could not be used, with the permission that it needs where the token was refused. */
export function refusalOf(thrown: unknown, permission: string | undefined): string {
  const said =
    statusOf(thrown) === undefined ? messageOf(thrown) : `GitHub said ${statusOf(thrown) ?? ''}: ${textOf(thrown)}`;
  const needs = isForbidden(thrown) && permission !== undefined ? `the token needs \`${permission}\` (${said})` : said;
  return needs.replace(/\.?$/, '.');
}
