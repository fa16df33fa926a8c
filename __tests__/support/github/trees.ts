import { type GitObject, store, type TreeEntry } from './objects.ts';

type Objects = Map<string, GitObject>;

/** The entries of a tree, nothing for another object. */
export function entriesOf(objects: Objects, sha: string): readonly TreeEntry[] {
  const object = objects.get(sha);
  return object?.type === 'tree' ? object.entries : [];
}

/** What lies at `path` below a tree; the tree itself for an empty path. */
export function findEntry(objects: Objects, tree: string, path: string): TreeEntry | undefined {
  const [first = '', ...rest] = path.split('/');
  if (first === '') {
    return { path: '', mode: '040000', type: 'tree', sha: tree };
  }
  const entry = entriesOf(objects, tree).find((each) => each.path === first);
  return rest.length === 0 || entry === undefined ? entry : findEntry(objects, entry.sha, rest.join('/'));
}

/** A new tree with the entry set at its path, or removed where `sha` is null; folders between are made. */
export function withEntry(
  objects: Objects,
  tree: string | undefined,
  entry: { [K in keyof TreeEntry]: TreeEntry[K] | null },
): string {
  const [first = '', ...rest] = (entry.path ?? '').split('/');
  const entries = tree === undefined ? [] : entriesOf(objects, tree);
  const others = entries.filter((each) => each.path !== first);
  if (rest.length > 0) {
    const below = entries.find((each) => each.path === first)?.sha;
    const sha = withEntry(objects, below, { ...entry, path: rest.join('/') });
    return store(objects, { type: 'tree', entries: [...others, { path: first, mode: '040000', type: 'tree', sha }] });
  }
  const { sha } = entry;
  const added = sha === null ? [] : [{ path: first, mode: entry.mode ?? '100644', type: entry.type ?? 'blob', sha }];
  return store(objects, { type: 'tree', entries: [...others, ...added] });
}

/** Every entry below a tree, with whole paths. */
export function allEntries(objects: Objects, tree: string, prefix = ''): TreeEntry[] {
  const found: TreeEntry[] = [];
  for (const { path, type, mode, sha } of entriesOf(objects, tree)) {
    found.push({ path: `${prefix}${path}`, type, mode, sha });
    if (type === 'tree') {
      found.push(...allEntries(objects, sha, `${prefix}${path}/`));
    }
  }
  return found;
}
