import { request } from 'undici';
import { answerOf, dispatchersOf, type TransportOptions } from '../../../install/download/transport.ts';
import type { Ask } from './client.ts';

/** How long a service may stop in the middle of its answer. */
const STALL_MS = 60_000;

/** The way to a service: through the proxy that the environment names. A redirect is an answer like any other, and is not followed. */
export function createAsk(options: TransportOptions): Ask {
  const dispatcherFor = dispatchersOf(options);
  return async (url, headers, signal) =>
    answerOf(
      await request(url, {
        dispatcher: dispatcherFor(url),
        signal,
        bodyTimeout: STALL_MS,
        headers: { ...headers, 'user-agent': 'gatehouse', 'accept-encoding': 'identity' },
      }),
    );
}
