import { messageOf } from '../../domain/errors.ts';
import type { Answer, InstallPorts } from '../request.ts';
import { Passing, retryAfter } from './retry.ts';
import { refusalOf } from './status.ts';

const REDIRECTS = 5;
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Whether plain http may be spoken with a server of this machine. */
export type LoopbackHttp = 'allowed' | undefined;

/** The answer at the end of the redirects, which is a success. Rejects with `Passing` when asking again may help. */
export async function follow(
  url: string,
  options: { readonly loopbackHttp: LoopbackHttp; readonly signal: AbortSignal },
  ports: Pick<InstallPorts, 'fetch' | 'now'>,
): Promise<Answer> {
  let address = allowed(url, options.loopbackHttp);
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    const answer = await ask(address, options.signal, ports);
    if (answer.status === 200) {
      return answer;
    }
    await answer.discard();
    address = allowed(target(answer, address, ports.now()), options.loopbackHttp);
  }
  throw new Error(`more than ${REDIRECTS} redirects`);
}

async function ask(url: string, signal: AbortSignal, ports: Pick<InstallPorts, 'fetch'>): Promise<Answer> {
  try {
    return await ports.fetch(url, signal);
  } catch (error) {
    throw connectionError(error);
  }
}

const TRUST = 'SELF_SIGNED|UNABLE_TO|CERT_|ERR_TLS|DEPTH_ZERO';

/** A certificate does not become valid by asking again; everything else may have been a bad moment. */
export function connectionError(error: unknown): Error {
  const code = codeOf(error);
  if (code !== undefined && new RegExp(TRUST).test(code)) {
    return new Error(
      `the certificate of the server is not trusted (${code}): if your network has a certificate authority of its own, name its file with scanner-ca or NODE_EXTRA_CA_CERTS`,
      { cause: error },
    );
  }
  const reason = `no answer (${code ?? messageOf(error)})`;
  // A name that does not exist will not exist in a second either; a name server that is busy answers EAI_AGAIN.
  return code === 'ENOTFOUND' ? new Error(reason, { cause: error }) : new Passing(reason, { cause: error });
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) {
    return undefined;
  }
  if ('code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return 'cause' in error ? codeOf(error.cause) : undefined;
}

function target(answer: Answer, from: string, now: number): string {
  const location = answer.header('location');
  if ([301, 302, 303, 307, 308].includes(answer.status) && location !== undefined) {
    return new URL(location, from).href;
  }
  const { again, reason } = refusalOf(answer.status);
  // GitHub answers 403 with Retry-After when its limits are used up.
  const after = retryAfter(answer.header('retry-after'), now);
  if (again || (answer.status === 403 && after !== undefined)) {
    throw new Passing(reason, { retryAfterMs: after });
  }
  throw new Error(reason);
}

function allowed(url: string, loopbackHttp: LoopbackHttp): string {
  const { protocol, hostname, username } = new URL(url);
  if (username !== '') {
    throw new Error('an address with a user name in it is not asked');
  }
  if (protocol === 'https:' || (protocol === 'http:' && loopbackHttp === 'allowed' && LOOPBACK.has(hostname))) {
    return url;
  }
  throw new Error(`${protocol}//${hostname} is not asked: only https is`);
}
