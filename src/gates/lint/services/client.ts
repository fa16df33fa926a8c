import { parseJson } from '../../../decode/parse.ts';
import { messageOf, ScanError } from '../../../domain/errors.ts';
import type { Log } from '../../../domain/log.ts';
import { connectionError } from '../../../install/download/follow.ts';
import { Passing, retryAfter, withRetries } from '../../../install/download/retry.ts';
import { refusalOf } from '../../../install/download/status.ts';
import type { Answer } from '../../../install/request.ts';
import { fieldsOf, listOf, textOf } from '../../../scanners/fields.ts';

/** Asks an address with headers and follows no redirect. Rejects when no answer comes. */
export type Ask = (url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Answer>;

export interface ClientPorts {
  readonly ask: Ask;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** At least 0, less than 1. */
  random(): number;
}

/** A service, as people call it and as the inputs name it. */
export interface AskedService {
  readonly name: string;
  readonly address: string;
  /** Absent where it is asked for what everybody may know. */
  readonly authorization?: string;
  /** The inputs that a person mends. */
  readonly inputs: { readonly address: string; readonly credential: string };
  /** What an identity must be allowed, in words that follow "it needs". */
  readonly permission: string;
}

/** Asks one service, and only it. */
export interface ServiceClient {
  /** The JSON document that is there. Rejects with a `ScanError` of one sentence, which never tells the credential. */
  json(path: string, query?: Readonly<Record<string, string>>): Promise<unknown>;
  /** As `json`; undefined where there is none (404) or the credential may not read it (403). */
  optionalJson(path: string, query?: Readonly<Record<string, string>>): Promise<unknown>;
  text(path: string): Promise<string>;
}

const MAX_BYTES = 64 * 1024 * 1024;

type Want = 'json' | 'text';
type Query = Readonly<Record<string, string>>;

export function serviceClient(service: AskedService, ports: ClientPorts): ServiceClient {
  const get = (path: string, query: Query, want: Want): Promise<string> =>
    withRetries(`${service.name}: ${path}`, () => attempt(service, path, query, want, ports), ports).catch(
      (error: unknown) => {
        throw told(error, service);
      },
    );
  const json = async (path: string, query: Query = {}): Promise<unknown> =>
    documentOf(await get(path, query, 'json'), service);
  return {
    json,
    optionalJson: async (path, query) =>
      json(path, query).catch((error: unknown) => {
        if (error instanceof Refused && (error.status === 403 || error.status === 404)) {
          return undefined;
        }
        throw error;
      }),
    text: async (path) => get(path, {}, 'text'),
  };
}

/** The service has answered, and not with what was asked for. */
class Refused extends ScanError {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

function told(error: unknown, { name, address }: AskedService): unknown {
  return error instanceof ScanError
    ? error
    : new ScanError(`${name} at ${address} does not answer: ${messageOf(error)}`);
}

async function attempt(service: AskedService, path: string, query: Query, want: Want, ports: ClientPorts) {
  const search = new URLSearchParams(query).toString();
  const url = `${service.address}/${path}${search === '' ? '' : `?${search}`}`;
  const { authorization } = service;
  const headers = {
    accept: want === 'json' ? 'application/json' : 'text/plain',
    ...(authorization !== undefined && { authorization }),
  };
  const answer = await ports.ask(url, headers, ports.signal).catch((error: unknown) => {
    throw connectionError(error);
  });
  const text = await bodyOf(answer, service);
  if (answer.status !== 200) {
    throw refusal(answer, text, service, ports.now());
  }
  const type = answer.header('content-type') ?? '';
  if (want === 'json' && !/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) {
    throw new ScanError(
      `${service.name} at ${service.address} answers with ${type === '' ? 'no content type' : type.slice(0, 80)} in place of JSON: check ${service.inputs.address}, and that no sign-in page stands before it`,
    );
  }
  return text;
}

async function bodyOf(answer: Answer, { name }: AskedService): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer.body) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) {
        await answer.discard();
        throw new ScanError(`${name} answers with more than ${MAX_BYTES} bytes, which are not read`);
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ScanError ? error : new Passing('the answer breaks off', { cause: error });
  }
  const announced = Number(answer.header('content-length') ?? bytes);
  if (announced !== bytes) {
    throw new Passing(`the answer breaks off: ${bytes} of ${announced} bytes came`);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refusal(answer: Answer, text: string, service: AskedService, now: number): Error {
  const { name, address, inputs, permission } = service;
  const { status } = answer;
  const said = saidIn(text);
  const where = `${name} at ${address}`;
  const after = retryAfter(answer.header('retry-after'), now);
  if (status >= 300 && status < 400) {
    return new ScanError(
      `${where} sends to another address (${status}), to which no credential is given: write the address it has now into ${inputs.address}`,
    );
  }
  if (status === 401) {
    return new Refused(
      `${where} does not know the credential (401)${said}: give a valid one in ${inputs.credential}`,
      401,
    );
  }
  const { again, reason } = refusalOf(status);
  if (again || (status === 403 && after !== undefined)) {
    return new Passing(`${reason}${said}`, { retryAfterMs: after });
  }
  if (status === 403) {
    return new Refused(
      `${where} does not let the credential read this (403)${said}: it needs ${permission}; give it that, or another in ${inputs.credential}`,
      403,
    );
  }
  return new Refused(`${where} refuses (${status})${said}`, status);
}

const MAX_SAID = 300;

/** What a service says of an error: `{"errors":[{"msg":"…"}]}` of SonarQube, or `{"message":"…"}`. */
function saidIn(text: string): string {
  const document = parsed(text);
  const fields = fieldsOf(document);
  const messages = listOf(fields['errors']).map((one) => textOf(fieldsOf(one)['msg']));
  const said = messages.find((one) => one !== undefined) ?? textOf(fields['message']);
  return said === undefined ? '' : `: ${said.replaceAll(/\s+/g, ' ').slice(0, MAX_SAID)}`;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    // A proxy's page says nothing that a person could act on.
    return undefined;
  }
}

function documentOf(text: string, { name, address }: AskedService): unknown {
  try {
    return parseJson(text);
  } catch {
    // Its message would quote the answer.
    throw new ScanError(`${name} at ${address} answers with what is no JSON, though it says that it is`);
  }
}
