import { UserError } from '../domain/errors.ts';

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** The address of a service without a slash at its end. Throws a `UserError` for one to which no credential may be sent. */
export function serviceAddress(input: string, text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined) {
    throw new UserError(`${input}: ${JSON.stringify(text)} is no address: write it like https://sonar.acme.example.`);
  }
  if (address.username !== '' || address.password !== '' || address.search !== '' || address.hash !== '') {
    throw new UserError(`${input}: leave the address without a user name, a question mark and a hash.`);
  }
  if (address.protocol !== 'https:' && !(address.protocol === 'http:' && LOOPBACK.has(address.hostname))) {
    throw new UserError(
      `${input}: ${address.protocol}//${address.host} is not asked, as a credential goes there: only https is.`,
    );
  }
  return `${address.origin}${address.pathname.replace(/\/+$/, '')}`;
}

/** Whether two addresses are of one server; a text that is no address is of none. */
export function isSameServer(address: string, other: string): boolean {
  return URL.canParse(other) && new URL(address).origin === new URL(other).origin;
}
