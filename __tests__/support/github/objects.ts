import { createHash } from 'node:crypto';

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
}

export interface CommitObject {
  readonly type: 'commit';
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
}

export type GitObject =
  | { readonly type: 'blob'; readonly data: Buffer }
  | { readonly type: 'tree'; readonly entries: readonly TreeEntry[] }
  | CommitObject;

/** The id Git itself gives the object. */
export function shaOf(object: GitObject): string {
  const content = encode(object);
  return createHash('sha1').update(`${object.type} ${content.length}\0`).update(content).digest('hex');
}

/** Keeps the object under its id and returns that. */
export function store(objects: Map<string, GitObject>, object: GitObject): string {
  const sha = shaOf(object);
  objects.set(sha, object);
  return sha;
}

function encode(object: GitObject): Buffer {
  if (object.type === 'blob') {
    return object.data;
  }
  return object.type === 'tree'
    ? Buffer.concat(sortedEntries(object.entries).flatMap(encodeEntry))
    : Buffer.from(encodeCommit(object));
}

// Git compares names as if those of folders ended with a slash.
function sortedEntries(entries: readonly TreeEntry[]): TreeEntry[] {
  const key = ({ path, type }: TreeEntry): string => (type === 'tree' ? `${path}/` : path);
  return [...entries].sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))));
}

function encodeEntry({ mode, path, sha }: TreeEntry): Buffer[] {
  return [Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')];
}

function encodeCommit({ tree, parents, message, author }: CommitObject): string {
  const who = `${author.name} <${author.email}> ${Math.floor(Date.parse(author.date) / 1000)} +0000`;
  return [
    `tree ${tree}`,
    ...parents.map((sha) => `parent ${sha}`),
    `author ${who}`,
    `committer ${who}`,
    '',
    message,
  ].join('\n');
}
