import type { Call } from './call.ts';
import type { Route } from './description.ts';
import type { RateLimit } from './limits.ts';
import type { State, TokenGrant } from './model.ts';

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
