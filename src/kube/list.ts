import type { ClusterObject, Collection, Selection } from '../domain/cluster.ts';
import { ScanError } from '../domain/errors.ts';
import { ApiFailure } from './failures.ts';
import { fieldsOf, textOf } from './kubeconfig.ts';
import { pathOf, queryOf, selectionQuery, wordsFor } from './paths.ts';
import type { Requests } from './requests.ts';

const PAGE = 500;
const GONE = 410;
/** A list that outlives none of its tokens would be begun for ever. */
const MAX_BEGINS = 10;

export interface Page {
  readonly items: readonly ClusterObject[];
  /** From which on a watch sees what changes. */
  readonly resourceVersion: string | undefined;
}

/** The pages of a list. Where a list has grown too old to go on with, it is begun again, and what was seen is left out. */
export async function* pagesOf(
  requests: Requests,
  collection: Collection,
  selection: Selection,
  signal?: AbortSignal,
): AsyncGenerator<Page> {
  const seen = new Set<string>();
  const tokens = new Set<string | undefined>();
  let begins = 1;
  let next: string | undefined;
  do {
    if (tokens.has(next) || begins > MAX_BEGINS) {
      throw new ScanError(`The API server comes to no end when it is asked to list ${wordsFor(collection)}`);
    }
    tokens.add(next);
    const page = await pageOf(
      requests,
      collection,
      { ...selectionQuery(selection), limit: PAGE, continue: next },
      signal,
    );
    if (page === 'gone') {
      tokens.clear();
      begins += 1;
      next = undefined;
      continue;
    }
    const items = page.items.filter((item) => !seen.has(keyOf(item)));
    for (const item of items) {
      seen.add(keyOf(item));
    }
    yield { items, resourceVersion: page.resourceVersion };
    next = page.next;
    if (next === undefined) {
      return;
    }
  } while (true);
}

async function pageOf(
  requests: Requests,
  collection: Collection,
  query: Readonly<Record<string, string | number | undefined>>,
  signal: AbortSignal | undefined,
) {
  try {
    const answer = fieldsOf(
      await requests.json({
        method: 'GET',
        path: `${pathOf(collection)}${queryOf(query)}`,
        what: `list ${wordsFor(collection)}`,
        ...(signal !== undefined && { signal }),
      }),
    );
    const meta = fieldsOf(answer['metadata']);
    const kind = textOf(answer['kind'])?.replace(/List$/, '');
    const apiVersion = textOf(answer['apiVersion']);
    const items = (Array.isArray(answer['items']) ? answer['items'] : []).flatMap((item) =>
      objectOf(item, { kind, apiVersion }),
    );
    return { items, next: textOf(meta['continue']), resourceVersion: textOf(meta['resourceVersion']) };
  } catch (error) {
    if (error instanceof ApiFailure && error.status === GONE && query['continue'] !== undefined) {
      return 'gone';
    }
    throw error;
  }
}

/** The items of a list do not say what they are: the list does. */
function objectOf(
  item: unknown,
  { kind, apiVersion }: { readonly kind?: string | undefined; readonly apiVersion?: string | undefined },
) {
  const object = asObject(item);
  return object === undefined
    ? []
    : [{ ...(apiVersion !== undefined && { apiVersion }), ...(kind !== undefined && { kind }), ...object }];
}

/** Undefined for what has no name. */
export function asObject(value: unknown): ClusterObject | undefined {
  const fields = fieldsOf(value);
  // What the API server sends has been checked by it; without a name nothing can be done with it here.
  return textOf(fieldsOf(fields['metadata'])['name']) === undefined ? undefined : (fields as unknown as ClusterObject);
}

export function keyOf({ metadata: { uid, namespace = '', name } }: ClusterObject): string {
  return uid ?? `${namespace}/${name}`;
}
