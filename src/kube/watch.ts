import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterObject, Collection, Selection, WatchEvent } from '../domain/cluster.ts';
import { ScanError } from '../domain/errors.ts';
import { ApiFailure, isPassing } from './failures.ts';
import { fieldsOf, textOf } from './kubeconfig.ts';
import { asObject, keyOf, pagesOf } from './list.ts';
import { pathOf, queryOf, selectionQuery, wordsFor } from './paths.ts';
import type { Requests } from './requests.ts';

/** How long the server keeps one watch open, in seconds; silence for longer than that is a connection that nobody holds any more. */
const OPEN_S = 120;
const SILENCE_MS = (OPEN_S + 30) * 1000;
const GONE = 410;
const MAX_LINE = 32 * 1024 * 1024;

interface Watched {
  readonly requests: Requests;
  readonly collection: Collection;
  readonly selection: Selection;
  readonly signal: AbortSignal;
}

/** What is there as ADDED, then every change, through connections that end and lists that grow too old. Ends when the signal aborts. */
export async function* watchObjects(watched: Watched): AsyncGenerator<WatchEvent> {
  const { signal } = watched;
  const known = new Map<string, ClusterObject>();
  let from: string | undefined;
  try {
    while (!signal.aborted) {
      if (from === undefined) {
        from = yield* relisted(watched, known);
      }
      from = yield* changes(watched, known, from);
    }
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
  }
}

/** Everything that is there now, told as what has changed since it was known. */
async function* relisted(watched: Watched, known: Map<string, ClusterObject>): AsyncGenerator<WatchEvent, string> {
  const { requests, collection, selection, signal } = watched;
  const there = new Set<string>();
  let version: string | undefined;
  for await (const page of pagesOf(requests, collection, selection, signal)) {
    version ??= page.resourceVersion;
    for (const object of page.items) {
      const before = known.get(keyOf(object));
      there.add(keyOf(object));
      known.set(keyOf(object), shell(object));
      if (before?.metadata.resourceVersion !== object.metadata.resourceVersion || before === undefined) {
        yield { type: before === undefined ? 'ADDED' : 'MODIFIED', object };
      }
    }
  }
  for (const [key, object] of known) {
    if (!there.has(key)) {
      known.delete(key);
      yield { type: 'DELETED', object };
    }
  }
  if (version === undefined) {
    throw new ScanError(
      `The API server lists ${wordsFor(collection)} without a resourceVersion, so that they cannot be watched`,
    );
  }
  return version;
}

/** Answers from where to go on; undefined where everything has to be listed again. */
async function* changes(
  watched: Watched,
  known: Map<string, ClusterObject>,
  from: string,
): AsyncGenerator<WatchEvent, string | undefined> {
  let version = from;
  try {
    for await (const { type, object } of eventsOf(watched, from)) {
      if (type === 'ERROR') {
        const code = fieldsOf(object)['code'];
        if (code === GONE) {
          return undefined;
        }
        throw new ApiFailure(
          `The API server ended a watch of ${wordsFor(watched.collection)} (${String(code)}): ${textOf(fieldsOf(object)['message']) ?? ''}`,
          Number(code),
        );
      }
      const event = eventOf(type, object);
      if (event !== undefined) {
        version = event.object.metadata.resourceVersion ?? version;
        remember(known, event);
        yield event;
      }
    }
  } catch (error) {
    if (error instanceof ApiFailure && error.status === GONE) {
      return undefined;
    }
    if (error instanceof ScanError || !isPassing(error)) {
      throw error;
    }
    // The connection ended: it is made again, and the requests know how long to try. Not at once, should the server end every one.
    await sleep(250, undefined, { signal: watched.signal });
  }
  return version;
}

function remember(known: Map<string, ClusterObject>, { type, object }: WatchEvent): void {
  if (type === 'DELETED') {
    known.delete(keyOf(object));
  } else if (type !== 'BOOKMARK') {
    known.set(keyOf(object), shell(object));
  }
}

/** What is needed to tell later that it is gone. */
function shell({ apiVersion, kind, metadata }: ClusterObject): ClusterObject {
  return { ...(apiVersion !== undefined && { apiVersion }), ...(kind !== undefined && { kind }), metadata };
}

function eventOf(type: string | undefined, value: unknown): WatchEvent | undefined {
  if (type === 'BOOKMARK') {
    // It has a resourceVersion and no name.
    const resourceVersion = textOf(fieldsOf(fieldsOf(value)['metadata'])['resourceVersion']);
    return resourceVersion === undefined ? undefined : { type, object: { metadata: { name: '', resourceVersion } } };
  }
  const object = asObject(value);
  return object !== undefined && (type === 'ADDED' || type === 'MODIFIED' || type === 'DELETED')
    ? { type, object }
    : undefined;
}

async function* eventsOf(
  { requests, collection, selection, signal }: Watched,
  resourceVersion: string,
): AsyncGenerator<{ readonly type: string | undefined; readonly object: unknown }> {
  const query = {
    ...selectionQuery(selection),
    watch: true,
    allowWatchBookmarks: true,
    resourceVersion,
    timeoutSeconds: OPEN_S,
  };
  const { body } = await requests.stream({
    method: 'GET',
    path: `${pathOf(collection)}${queryOf(query)}`,
    what: `watch ${wordsFor(collection)}`,
    silenceMs: SILENCE_MS,
    signal,
  });
  for await (const line of linesOf(body)) {
    const event = fieldsOf(JSON.parse(line));
    yield { type: textOf(event['type']), object: event['object'] };
  }
}

async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 1);
      if (line.trim() !== '') {
        yield line;
      }
    }
    if (rest.length > MAX_LINE) {
      throw new ScanError(`One event of a watch is longer than ${MAX_LINE} characters`);
    }
  }
}
