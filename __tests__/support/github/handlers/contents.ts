import { ApiError, notFound } from '../api-error.ts';
import { type Call, type Handlers, repositoryUrl } from '../call.ts';
import { store, type TreeEntry } from '../objects.ts';
import { commitOf, readCommit } from '../revisions.ts';
import { fullNameOf } from '../views.ts';
import { entriesOf, findEntry, withEntry } from '../trees.ts';
import { commitView } from './git.ts';

interface FileBody {
  readonly message: string;
  readonly content: string;
  readonly sha?: string;
  readonly branch?: string;
}

export const contentHandlers: Handlers = {
  'repos/get-content': (call) => {
    const { ref = call.state.defaultBranch } = call.query;
    const path = call.params['path'] ?? '';
    const entry = findEntry(call.state.objects, treeAt(call, ref), path);
    if (entry === undefined) {
      throw notFound();
    }
    if (entry.type === 'tree') {
      const below = entriesOf(call.state.objects, entry.sha);
      return { body: below.map((each) => entryView(call, each, `${path}/${each.path}`)) };
    }
    const data = dataOf(call, entry.sha);
    if (call.accept.includes('raw')) {
      return { body: data.toString(), type: 'application/vnd.github.raw+json' };
    }
    return { body: { ...entryView(call, entry, path), encoding: 'base64', content: data.toString('base64') } };
  },
  'repos/create-or-update-file-contents': (call) => {
    const { state } = call;
    const body = call.body as FileBody;
    const path = call.params['path'] ?? '';
    const branch = `refs/heads/${body.branch ?? state.defaultBranch}`;
    const parent = state.refs.get(branch);
    if (parent === undefined) {
      throw new ApiError(404, `Branch ${body.branch ?? ''} not found`);
    }
    const existing = findEntry(state.objects, readCommit(state, parent).tree, path);
    expectSame(path, existing?.sha, body.sha);
    const blob = store(state.objects, { type: 'blob', data: Buffer.from(body.content, 'base64') });
    const tree = withEntry(state.objects, readCommit(state, parent).tree, {
      path,
      mode: '100644',
      type: 'blob',
      sha: blob,
    });
    const author = { name: call.login, email: 'noreply@github.com', date: call.now };
    const commit = { type: 'commit', tree, parents: [parent], message: body.message, author } as const;
    const sha = store(state.objects, commit);
    state.refs.set(branch, sha);
    const entry: TreeEntry = { path, mode: '100644', type: 'blob', sha: blob };
    const view = { content: entryView(call, entry, path), commit: commitView(call, sha, commit) };
    return { status: existing === undefined ? 201 : 200, body: view };
  },
};

// Whoever writes over a file must name what is there.
function expectSame(path: string, existing: string | undefined, given: string | undefined): void {
  if (existing !== undefined && given === undefined) {
    throw new ApiError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  }
  if (given !== undefined && existing !== given) {
    throw new ApiError(409, `${path} does not match ${given}`);
  }
}

function treeAt({ state }: Call, ref: string): string {
  try {
    return readCommit(state, commitOf(state, ref)).tree;
  } catch (cause) {
    throw Object.assign(new ApiError(404, `No commit found for the ref ${ref}`), { cause });
  }
}

function dataOf({ state }: Call, sha: string): Buffer {
  const object = state.objects.get(sha);
  return object?.type === 'blob' ? object.data : Buffer.alloc(0);
}

function entryView(call: Call, { type, sha }: TreeEntry, path: string): object {
  const file = encodeURI(path);
  const url = `${repositoryUrl(call)}/contents/${file}`;
  const git_url = `${repositoryUrl(call)}/git/${type}s/${sha}`;
  const html_url = `https://github.com/${fullNameOf(call.state)}/${type}/${call.state.defaultBranch}/${file}`;
  return {
    type: type === 'tree' ? 'dir' : 'file',
    name: path.split('/').at(-1) ?? '',
    path,
    sha,
    size: dataOf(call, sha).length,
    url,
    git_url,
    html_url,
    download_url: type === 'tree' ? null : `${call.blobsUrl}/raw/${file}`,
    _links: { self: url, git: git_url, html: html_url },
  };
}
