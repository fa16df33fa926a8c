import type { Api } from './client.ts';
import { AnswerError, statusOf } from './failures.ts';
import { integerAt, listAt, textAt, valueAt } from './fields.ts';
import { pause } from './pace.ts';

/** A folder on a branch that holds nothing but what gates keep there. */
export interface BranchFolder {
  /** As in gatehouse-baselines. */
  readonly branch: string;
  /** Without a slash at either end. */
  readonly folder: string;
}

export interface KeptFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly content: Buffer;
}

const ATTEMPTS = 5;

/** The files of a folder and the commit they are from; undefined when there is no branch or no folder. Rejects with what GitHub said otherwise. */
export async function readBranchFolder(
  api: Api,
  { branch, folder }: BranchFolder,
  maxBytes: number,
): Promise<{ readonly commit: string; readonly files: readonly KeptFile[] } | undefined> {
  const commit = await tipOf(api, branch);
  const tree = commit === undefined ? undefined : await treeOf(api, commit, folder);
  if (commit === undefined || tree === undefined) {
    return undefined;
  }
  const total = tree.reduce((sum, { size }) => sum + size, 0);
  if (total > maxBytes) {
    throw new AnswerError(`The folder has ${total} bytes, more than the ${maxBytes} that are read.`);
  }
  const files: KeptFile[] = [];
  for (const { path, sha } of tree) {
    files.push({ path, content: await blobOf(api, sha) });
  }
  return { commit, files };
}

async function tipOf({ octokit, owner, repo }: Api, branch: string): Promise<string | undefined> {
  try {
    const ref = `heads/${branch}`;
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref });
    return textAt(data, 'object', 'sha');
  } catch (error) {
    if (statusOf(error) === 404) {
      return undefined;
    }
    throw error;
  }
}

interface Blob {
  readonly path: string;
  readonly sha: string;
  readonly size: number;
}

async function treeOf(
  { octokit, owner, repo }: Api,
  commit: string,
  folder: string,
): Promise<readonly Blob[] | undefined> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    owner,
    repo,
    tree_sha: await treeShaOf({ octokit, owner, repo }, commit),
    recursive: '1',
  });
  if (valueAt(data, 'truncated') === true) {
    throw new AnswerError('The branch holds more files than GitHub lists at once.');
  }
  const blobs = listAt(data, 'tree').flatMap((entry) => {
    const [path = '', sha] = [textAt(entry, 'path'), textAt(entry, 'sha')];
    const isFile = textAt(entry, 'type') === 'blob' && (textAt(entry, 'mode') ?? '').startsWith('100');
    return isFile && sha !== undefined && path.startsWith(`${folder}/`)
      ? [{ path: path.slice(folder.length + 1), sha, size: integerAt(entry, 'size') ?? 0 }]
      : [];
  });
  return blobs.length === 0 ? undefined : blobs;
}

async function blobOf({ octokit, owner, repo }: Api, sha: string): Promise<Buffer> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    owner,
    repo,
    file_sha: sha,
  });
  return Buffer.from(textAt(data, 'content') ?? '', 'base64');
}

/**
 * Puts the files in place of what the folder held, in a commit on the branch, which is made without a parent where there is none.
 * When somebody else was faster it is tried again on top of theirs. Answers the commit.
 */
export async function writeBranchFolder(
  api: Api,
  { branch, folder }: BranchFolder,
  files: readonly KeptFile[],
  message: string,
): Promise<string> {
  const blobs: { path: string; sha: string }[] = [];
  for (const { path, content } of files) {
    blobs.push({ path, sha: await createBlob(api, content) });
  }
  for (let attempt = 1; ; attempt += 1) {
    const parent = await tipOf(api, branch);
    const before = parent === undefined ? [] : ((await treeOf(api, parent, folder)) ?? []);
    const gone = before.filter(({ path }) => !blobs.some((blob) => blob.path === path));
    const entries = [...blobs, ...gone.map(({ path }) => ({ path, sha: null }))];
    const commit = await createCommit(api, { folder, entries, message, ...(parent !== undefined && { parent }) });
    if (await moveBranch(api, branch, commit, parent)) {
      return commit;
    }
    if (attempt >= ATTEMPTS) {
      throw new AnswerError(`Others have written to ${branch} ${ATTEMPTS} times in a row.`);
    }
    await pause(api.pace, attempt);
  }
}

async function createBlob({ octokit, owner, repo }: Api, content: Buffer): Promise<string> {
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/blobs', {
    owner,
    repo,
    content: content.toString('base64'),
    encoding: 'base64',
  });
  return expectSha(data);
}

interface CommitParts {
  readonly folder: string;
  readonly entries: readonly { readonly path: string; readonly sha: string | null }[];
  readonly message: string;
  readonly parent?: string;
}

async function createCommit(
  { octokit, owner, repo }: Api,
  { folder, entries, message, parent }: CommitParts,
): Promise<string> {
  const base = parent === undefined ? undefined : await treeShaOf({ octokit, owner, repo }, parent);
  const tree = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
    owner,
    repo,
    ...(base !== undefined && { base_tree: base }),
    tree: entries.map(({ path, sha }) => ({ path: `${folder}/${path}`, mode: '100644', type: 'blob', sha })),
  });
  const commit = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
    owner,
    repo,
    message,
    tree: expectSha(tree.data),
    parents: parent === undefined ? [] : [parent],
  });
  return expectSha(commit.data);
}

async function treeShaOf(
  { octokit, owner, repo }: Pick<Api, 'octokit' | 'owner' | 'repo'>,
  commit: string,
): Promise<string> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    owner,
    repo,
    commit_sha: commit,
  });
  return expectSha(valueAt(data, 'tree'));
}

/** False when the branch is not any more where it was. */
async function moveBranch(
  { octokit, owner, repo }: Api,
  branch: string,
  sha: string,
  parent: string | undefined,
): Promise<boolean> {
  try {
    if (parent === undefined) {
      await octokit.request('POST /repos/{owner}/{repo}/git/refs', { owner, repo, ref: `refs/heads/${branch}`, sha });
    } else {
      // Not by force: GitHub takes it only on top of what is there.
      const ref = `heads/${branch}`;
      await octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref, sha, force: false });
    }
    return true;
  } catch (error) {
    if ([409, 422].includes(statusOf(error) ?? 0)) {
      return false;
    }
    throw error;
  }
}

function expectSha(data: unknown): string {
  const sha = textAt(data, 'sha');
  if (sha === undefined) {
    throw new AnswerError('GitHub answered without the name of what was made.');
  }
  return sha;
}
