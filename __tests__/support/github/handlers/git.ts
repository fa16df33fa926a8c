import { ApiError, invalid, notFound } from '../api-error.ts';
import { type Call, type Handlers, repositoryUrl } from '../call.ts';
import { type CommitObject, type GitObject, store, type TreeEntry } from '../objects.ts';
import { allEntries, entriesOf, withEntry } from '../trees.ts';
import { ancestry } from '../revisions.ts';
import { fullNameOf } from '../views.ts';

interface TreeBody {
  readonly base_tree?: string;
  readonly tree: readonly {
    readonly path?: string;
    readonly mode?: string;
    readonly type?: TreeEntry['type'];
    readonly sha?: string | null;
    readonly content?: string;
  }[];
}

interface CommitBody {
  readonly message: string;
  readonly tree: string;
  readonly parents?: readonly string[];
  readonly author?: { readonly name: string; readonly email: string; readonly date?: string };
}

export const gitHandlers: Handlers = {
  'git/create-ref': (call) => {
    const { ref, sha } = call.body as { ref: string; sha: string };
    expectCommit(call, sha);
    if (call.state.refs.has(ref)) {
      throw new ApiError(422, 'Reference already exists');
    }
    call.state.refs.set(ref, sha);
    return { body: refView(call, ref, sha) };
  },
  'git/get-ref': (call) => {
    const ref = `refs/${call.params['ref']}`;
    const sha = call.state.refs.get(ref);
    if (sha === undefined) {
      throw notFound();
    }
    return { body: refView(call, ref, sha) };
  },
  'git/update-ref': (call) => {
    const { sha, force = false } = call.body as { sha: string; force?: boolean };
    const { ref, current } = existingRef(call);
    expectCommit(call, sha);
    if (!force && !ancestry(call.state, sha).includes(current)) {
      throw new ApiError(422, 'Update is not a fast forward');
    }
    call.state.refs.set(ref, sha);
    return { body: refView(call, ref, sha) };
  },
  'git/delete-ref': (call) => {
    call.state.refs.delete(existingRef(call).ref);
    return {};
  },
  'git/create-blob': (call) => {
    const { content, encoding = 'utf-8' } = call.body as { content: string; encoding?: string };
    const data = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    const sha = store(call.state.objects, { type: 'blob', data });
    return { body: { sha, url: gitUrl(call, 'blobs', sha) } };
  },
  'git/get-blob': (call) => {
    const sha = call.params['file_sha'] ?? '';
    const { data } = objectOf(call, sha, 'blob');
    const body = { sha, url: gitUrl(call, 'blobs', sha), size: data.length, encoding: 'base64' };
    return { body: { ...body, content: data.toString('base64') } };
  },
  'git/create-tree': (call) => {
    const body = call.body as TreeBody;
    const { objects } = call.state;
    let sha = body.base_tree === undefined ? store(objects, { type: 'tree', entries: [] }) : body.base_tree;
    objectOf(call, sha, 'tree');
    for (const { path = '', mode = '100644', type = 'blob', ...what } of body.tree) {
      const blob =
        what.content === undefined ? what.sha : store(objects, { type: 'blob', data: Buffer.from(what.content) });
      if (blob === undefined || (blob !== null && !objects.has(blob))) {
        throw new ApiError(422, `tree.sha ${blob ?? path} is not a valid ${type}`);
      }
      sha = withEntry(objects, sha, { path, mode, type, sha: blob });
    }
    return { body: treeView(call, sha, entriesOf(objects, sha)) };
  },
  'git/get-tree': (call) => {
    const sha = call.params['tree_sha'] ?? '';
    const { entries } = objectOf(call, sha, 'tree');
    const recursive = call.query['recursive'] !== undefined;
    return { body: treeView(call, sha, recursive ? allEntries(call.state.objects, sha) : entries) };
  },
  'git/create-commit': (call) => {
    const { message, tree, parents = [], author } = call.body as CommitBody;
    const { objects } = call.state;
    objectOf(call, tree, 'tree', 422);
    for (const parent of parents) {
      expectCommit(call, parent);
    }
    const who = {
      name: author?.name ?? call.login,
      email: author?.email ?? 'noreply@github.com',
      date: author?.date ?? call.now,
    };
    const sha = store(objects, { type: 'commit', tree, parents, message, author: who });
    return { body: commitView(call, sha, objectOf(call, sha, 'commit')) };
  },
  'git/get-commit': (call) => {
    const sha = call.params['commit_sha'] ?? '';
    return { body: commitView(call, sha, objectOf(call, sha, 'commit')) };
  },
};

type ObjectOf<T extends GitObject['type']> = Extract<GitObject, { readonly type: T }>;

function objectOf<T extends GitObject['type']>(
  { state }: Call,
  sha: string,
  type: T,
  missing: 404 | 422 = 404,
): ObjectOf<T> {
  const object = state.objects.get(sha);
  if (object?.type !== type) {
    throw missing === 404 ? notFound() : new ApiError(422, `${type} SHA does not exist`);
  }
  return object as ObjectOf<T>;
}

function expectCommit({ state }: Call, sha: string): void {
  if (state.objects.get(sha)?.type !== 'commit') {
    throw invalid('Reference', 'sha', 'custom', 'Object does not exist');
  }
}

function existingRef({ state, params }: Call): { ref: string; current: string } {
  const ref = `refs/${params['ref']}`;
  const current = state.refs.get(ref);
  if (current === undefined) {
    throw new ApiError(422, 'Reference does not exist');
  }
  return { ref, current };
}

const gitUrl = (call: Call, kind: string, sha: string): string => `${repositoryUrl(call)}/git/${kind}/${sha}`;

function refView(call: Call, ref: string, sha: string): object {
  return {
    ref,
    url: `${repositoryUrl(call)}/git/${ref}`,
    object: { type: 'commit', sha, url: gitUrl(call, 'commits', sha) },
  };
}

function treeView(call: Call, sha: string, entries: readonly TreeEntry[]): object {
  const url = gitUrl(call, 'trees', sha);
  const tree = entries.map((entry) => ({ ...entry, url: gitUrl(call, `${entry.type}s`, entry.sha) }));
  return { sha, url, truncated: false, tree };
}

/** A commit without what the repository adds to it. */
export function commitView(call: Call, sha: string, commit: CommitObject): object {
  const { tree, parents, message, author } = commit;
  return {
    sha,
    url: gitUrl(call, 'commits', sha),
    message,
    author,
    committer: author,
    tree: { sha: tree, url: gitUrl(call, 'trees', tree) },
    parents: parents.map((parent) => ({
      sha: parent,
      url: gitUrl(call, 'commits', parent),
      html_url: `https://github.com/${fullNameOf(call.state)}/commit/${parent}`,
    })),
  };
}
