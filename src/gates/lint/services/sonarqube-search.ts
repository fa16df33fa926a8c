import { ScanError } from '../../../domain/errors.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../../../scanners/fields.ts';
import {
  createdIn,
  creationOf,
  fewerDirectories,
  FIXED_SPLITS,
  halves,
  inDirectories,
  MAX_RESULTS,
  PAGE_SIZE,
  spanOf,
  type Query,
  type Slice,
} from '../../../scanners/sonarqube/slices.ts';
import type { ServiceClient } from './client.ts';

/** A list of the API that is given page by page. */
export interface Listing {
  readonly path: string;
  /** The name of the list in the answer. */
  readonly key: string;
  readonly query: Query;
}

/** Where the directories of a project are listed. */
export type DirectoryQuery = Query;

type Page = { readonly total: number; readonly items: readonly unknown[] };

/**
 * All issues of a query, each once, also where they are more than SonarQube gives of one query: it is then split until each slice is small enough.
 * A split counts only where its slices have together as many as what was split. Rejects with a `ScanError` where not all can be had.
 */
export async function allIssues(
  client: ServiceClient,
  listing: Listing,
  directories: DirectoryQuery,
): Promise<readonly unknown[]> {
  const whole: Slice = { query: listing.query, what: '' };
  const source = { client, listing, directories };
  const found = new Map<string, unknown>();
  const { total } = await collect(source, whole, splitsOf(source), found);
  if (found.size !== total) {
    throw new ScanError(
      `SonarQube tells of ${total} issues and gives ${found.size}: they changed while they were read, so run again`,
    );
  }
  return [...found.values()];
}

/** All of a list that cannot be split. Rejects with a `ScanError` where it has more than SonarQube gives. */
export async function allPages(client: ServiceClient, listing: Listing, called: string): Promise<readonly unknown[]> {
  const first = await pageOf(client, listing, listing.query, 1);
  if (first.total >= MAX_RESULTS) {
    throw new ScanError(`SonarQube has ${first.total} ${called}, and gives no more than ${MAX_RESULTS} of them`);
  }
  const items = [...first.items];
  for (let page = 2; (page - 1) * PAGE_SIZE < first.total; page += 1) {
    items.push(...(await pageOf(client, listing, listing.query, page)).items);
  }
  if (items.length !== first.total) {
    throw new ScanError(
      `SonarQube tells of ${first.total} ${called} and gives ${items.length}: they changed while they were read, so run again`,
    );
  }
  return items;
}

interface Source {
  readonly client: ServiceClient;
  readonly listing: Listing;
  readonly directories: DirectoryQuery;
}

/** Slices that together are what was split; none where it cannot be split in this way. */
type Split = (slice: Slice) => Promise<readonly Slice[]>;

/** In the order in which they are tried. */
function splitsOf(source: Source): readonly Split[] {
  return [
    ...FIXED_SPLITS.map(
      (split): Split =>
        async (slice) =>
          split(slice),
    ),
    byDate(source),
    byDirectory(source),
  ];
}

async function collect(
  source: Source,
  slice: Slice,
  splits: readonly Split[],
  found: Map<string, unknown>,
): Promise<Page> {
  const { client, listing } = source;
  const first = await pageOf(client, listing, slice.query, 1);
  // A server that counted no further would tell of just as many.
  if (first.total >= MAX_RESULTS) {
    await collectParts(source, { slice, total: first.total }, splits, found);
    return first;
  }
  keep(first.items, found);
  for (let page = 2; (page - 1) * PAGE_SIZE < first.total; page += 1) {
    keep((await pageOf(client, listing, slice.query, page)).items, found);
  }
  return first;
}

async function collectParts(
  source: Source,
  whole: { readonly slice: Slice; readonly total: number },
  splits: readonly Split[],
  found: Map<string, unknown>,
): Promise<void> {
  for (const [index, split] of splits.entries()) {
    const parts = await counted(source, await split(whole.slice));
    const sum = parts.reduce((all, { total }) => all + total, 0);
    const isSmaller = parts.every(({ total }) => total < whole.total);
    if (sum === whole.total && isSmaller) {
      // The same split may cut what is left again: half of a half.
      const rest = splits.slice(index);
      for (const { slice, total } of parts) {
        if (total > 0) {
          await collect(source, slice, rest, found);
        }
      }
      return;
    }
  }
  const where = whole.slice.what === '' ? '' : ` (${whole.slice.what})`;
  throw new ScanError(
    `SonarQube has ${whole.total} issues in one part of the project${where} that cannot be split further, and gives no more than ${MAX_RESULTS}: resolve some, or leave files out of the analysis`,
  );
}

async function counted({ client, listing }: Source, slices: readonly Slice[]) {
  const parts: { readonly slice: Slice; readonly total: number }[] = [];
  for (const slice of slices) {
    const { total } = await pageOf(client, listing, slice.query, 1, 1);
    parts.push({ slice, total });
  }
  return parts;
}

function byDate({ client, listing }: Source): Split {
  const edge = async (slice: Slice, asc: string): Promise<number | undefined> => {
    const { items } = await pageOf(client, listing, { ...slice.query, s: 'CREATION_DATE', asc }, 1, 1);
    return creationOf(items[0]);
  };
  return async (slice) => {
    const [oldest, newest] = [await edge(slice, 'true'), await edge(slice, 'false')];
    if (oldest === undefined || newest === undefined) {
      return [];
    }
    return halves(spanOf(oldest, newest)).map((span) => createdIn(slice, span));
  };
}

function byDirectory({ client, directories }: Source): Split {
  let known: Promise<readonly string[]> | undefined;
  return async (slice) => {
    if (slice.query['directories'] !== undefined) {
      return fewerDirectories(slice);
    }
    known ??= directoriesOf(client, directories);
    return inDirectories(slice, await known);
  };
}

async function directoriesOf(client: ServiceClient, query: DirectoryQuery): Promise<readonly string[]> {
  const listing = { path: 'api/components/tree', key: 'components', query: { ...query, qualifiers: 'DIR' } };
  const components = await allPages(client, listing, 'directories');
  return components.flatMap((component) => textOf(fieldsOf(component)['path']) ?? []);
}

function keep(items: readonly unknown[], found: Map<string, unknown>): void {
  for (const item of items) {
    const key = textOf(fieldsOf(item)['key']);
    if (key === undefined) {
      throw new ScanError('SonarQube gives an issue without a key');
    }
    found.set(key, item);
  }
}

async function pageOf(
  client: ServiceClient,
  { path, key }: Listing,
  query: Query,
  page: number,
  size = PAGE_SIZE,
): Promise<Page> {
  const answer = fieldsOf(await client.json(path, { ...query, ps: String(size), p: String(page) }));
  const total = numberOf(fieldsOf(answer['paging'])['total']);
  if (total === undefined || !Array.isArray(answer[key])) {
    throw new ScanError(`SonarQube answers ${path} with what is no page of ${key}`);
  }
  return { total, items: listOf(answer[key]) };
}
