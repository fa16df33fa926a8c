import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { UserError } from '../domain/errors.ts';
import { fieldsOf, pathIn, textOf, type ChosenContext, type Entry } from './kubeconfig.ts';
import { pemOf, readText, type Server } from './server.ts';

/** What proves to an API server who is asking. Secret: nothing of it is ever printed or kept. */
export interface Credentials {
  /** The value of the header Authorization. */
  readonly authorization?: string;
  /** In PEM. */
  readonly certificate?: { readonly cert: string; readonly key: string };
  /** Milliseconds since 1970; from then on others are needed. */
  readonly expires?: number;
}

/** Gives credentials. `again`: those that it gave last were refused. */
export type CredentialSource = (again?: 'again') => Promise<Credentials>;

/** Runs the credential plug-in that a user names. */
export type PluginRunner = (user: Entry & { readonly name: string }, server: Server) => CredentialSource;

type User = ChosenContext['user'];

/** How a user proves who it is. Throws a `UserError` for ways that are not known, and for what is expired. */
export async function credentialsOf(
  { user }: ChosenContext,
  server: Server,
  plugin: PluginRunner,
): Promise<CredentialSource> {
  const { fields, name } = user;
  assertKnownWays(user);
  const certificate = await certificateOf(user);
  const token = textOf(fields['token']);
  const tokenFile = textOf(fields['tokenFile']);
  if (tokenFile !== undefined) {
    const path = pathIn(user, tokenFile, `tokenFile of the user "${name}"`);
    return async () => ({ ...certificate, ...(await tokenIn(path, `tokenFile of the user "${name}"`)) });
  }
  if (token !== undefined) {
    const authorization = bearer(token, `The token of the user "${name}"`);
    return async () => ({ ...certificate, authorization });
  }
  const [login, password] = [textOf(fields['username']), textOf(fields['password'])];
  if (login !== undefined && password !== undefined) {
    const authorization = `Basic ${Buffer.from(`${login}:${password}`, 'utf8').toString('base64')}`;
    return async () => ({ ...certificate, authorization });
  }
  if (certificate === undefined && fields['exec'] !== undefined) {
    return plugin(user, server);
  }
  return async () => certificate ?? {};
}

function assertKnownWays({ fields, name }: User): void {
  const provider = fieldsOf(fields['auth-provider'])['name'];
  if (fields['auth-provider'] !== undefined) {
    throw new UserError(
      `The user "${name}" of the kubeconfig has the auth-provider ${textOf(provider) ?? ''}, which Kubernetes took away in 1.26: make the kubeconfig again with a credential plug-in (exec), as "gcloud container clusters get-credentials", "aws eks update-kubeconfig" and "kubelogin convert-kubeconfig" do.`,
    );
  }
  const impersonated = ['as', 'as-groups', 'as-uid', 'as-user-extra'].find((key) => fields[key] !== undefined);
  if (impersonated !== undefined) {
    throw new UserError(
      `The user "${name}" of the kubeconfig wants to be somebody else (${impersonated}), which is not done here: give it credentials of its own.`,
    );
  }
}

async function certificateOf(user: User): Promise<Pick<Credentials, 'certificate'> | undefined> {
  const what = (part: string): string => `${part} of the user "${user.name}"`;
  const cert = await pemOf(user, 'client-certificate', what('client-certificate'));
  const key = await pemOf(user, 'client-key', what('client-key'));
  if (cert === undefined && key === undefined) {
    return undefined;
  }
  if (cert === undefined || key === undefined) {
    throw new UserError(
      `The user "${user.name}" of the kubeconfig has a ${cert === undefined ? 'client-key without its client-certificate' : 'client-certificate without its client-key'}.`,
    );
  }
  assertValid(cert, what('client-certificate'));
  assertKeyOf(cert, key, what('client-key'));
  return { certificate: { cert, key } };
}

/** Throws a `UserError` for a certificate that is none, or not valid today. */
export function assertValid(cert: string, what: string, now = Date.now()): void {
  let read: X509Certificate;
  try {
    read = new X509Certificate(cert);
  } catch {
    throw new UserError(`${what} is no certificate in PEM.`);
  }
  if (Date.parse(read.validTo) < now) {
    throw new UserError(
      `${what} expired on ${new Date(read.validTo).toISOString().slice(0, 10)}: have a new one issued.`,
    );
  }
  if (Date.parse(read.validFrom) > now) {
    throw new UserError(
      `${what} is not valid before ${new Date(read.validFrom).toISOString()}: check the clock of this machine.`,
    );
  }
}

/** Throws a `UserError` for a key that is none, that needs a passphrase, or that is another's: no connection would come of it. */
export function assertKeyOf(cert: string, key: string, what: string): void {
  if (/^(?:-----BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED)/m.test(key)) {
    throw new UserError(`${what} needs a passphrase, which nobody is here to type: give it without one.`);
  }
  let read: KeyObject;
  try {
    read = createPrivateKey(key);
  } catch {
    throw new UserError(`${what} is no private key in PEM.`);
  }
  if (!new X509Certificate(cert).checkPrivateKey(read)) {
    throw new UserError(
      `${what} belongs to another certificate than the one beside it: take both from the same place.`,
    );
  }
}

/** The header for a token. Throws a `UserError` that does not tell it where it is none: one with a line break would not go into a header. */
export function bearer(token: string, what: string): string {
  if (!/^[\u0021-\u007e]+$/.test(token)) {
    throw new UserError(
      `${what} is empty, or holds a line break, a space or another character that no token has: check that it was copied as it is.`,
    );
  }
  return `Bearer ${token}`;
}

/** Read again each time: whoever keeps the file renews what is in it. */
export async function tokenIn(path: string, what: string): Promise<Pick<Credentials, 'authorization'>> {
  const token = (await readText(path, what)).trim();
  if (token === '') {
    throw new UserError(`${what}, ${path}, is empty.`);
  }
  return { authorization: bearer(token, `${what}, ${path},`) };
}
