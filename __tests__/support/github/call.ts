import type { App, State } from './model.ts';

/** One request that fits the description and may be made. */
export interface Call {
  readonly state: State;
  /** Where the API is, without a slash at its end. */
  readonly url: string;
  /** Where archives are downloaded from: another origin, as on GitHub. */
  readonly blobsUrl: string;
  readonly address: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly accept: string;
  readonly login: string;
  readonly app: App;
  readonly now: string;
  readonly codeScanning: 'enabled' | 'disabled' | 'not-found';
  /** How many polls of an upload answer pending. */
  readonly sarifPolls: number;
  readonly rate: { readonly limit: number; readonly remaining: number; readonly reset: number; readonly used: number };
  /** Notes something that GitHub takes but that is wrong, or refuses outside its description. */
  violate(sentence: string): void;
}

export interface Reply {
  /** Default: the operation's success. */
  readonly status?: number;
  /** What is modelled of the body; required fields that are missing are filled in. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** For a body that is not JSON. */
  readonly type?: string;
}

export type Handlers = Readonly<Record<string, (call: Call) => Reply>>;

export function repositoryUrl({ url, state }: Pick<Call, 'url' | 'state'>): string {
  return `${url}/repos/${state.owner}/${state.name}`;
}
