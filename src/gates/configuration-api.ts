import type { Octokit } from '@octokit/rest';
import { messageOf, UserError } from '../domain/errors.ts';
import type { Host } from '../host/host.ts';
import { VERSION } from '../version.ts';
import { MAX_CONFIG_BYTES, tooLarge } from './configuration-disk.ts';

export interface RemoteFile {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  /** The full name of a commit. */
  readonly sha: string;
}

/**
 * `owner/repo/path@sha`; undefined for what is the path of a file here. Throws a `UserError` for another repository without a full
 * SHA: a branch or a tag can be moved under the policy.
 */
export function parseRemote(text: string): RemoteFile | undefined {
  const { owner, repo, path, sha } =
    /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/(?<path>[^@\s]+)@(?<sha>\S+)$/.exec(text)?.groups ?? {};
  if (owner === undefined || repo === undefined || path === undefined || sha === undefined) {
    return undefined;
  }
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) {
    throw new UserError(
      `config: ${text} names another repository without the full SHA of a commit, and what it says could change at any time: write ${owner}/${repo}/${path}@ and the 40 digits of the commit.`,
    );
  }
  return { owner, repo, path, sha };
}

/** Reads a file of a commit over GitHub's API: undefined when the commit has none. Rejects with a `UserError`. */
export async function readOverApi(
  file: RemoteFile,
  token: string | undefined,
  { env, log }: Pick<Host, 'env' | 'log'>,
  most = MAX_CONFIG_BYTES,
): Promise<Uint8Array | undefined> {
  const [{ connect }, { DEFAULT_PACE }, { readContext }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/pace.ts'),
    import('../github/context.ts'),
  ]);
  const { owner, repo, path, sha } = file;
  const { apiUrl } = readContext(env, undefined);
  const common = { apiUrl, owner, repo, version: VERSION, log, pace: DEFAULT_PACE };
  const { octokit } = await connect({ ...common, token: token ?? '' });
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
      owner,
      repo,
      path,
      ref: sha,
      mediaType: { format: 'raw' },
    });
    const bytes = Buffer.from(rawText(data, path), 'utf8');
    if (bytes.length > most) {
      throw tooLarge(path, most);
    }
    return bytes;
  } catch (error) {
    if (isNotFound(error)) {
      await assertVisible(octokit, file);
      return undefined;
    }
    throw error instanceof UserError
      ? error
      : new UserError(`${nameOf(file)} cannot be read: ${isRefused(error) ? REFUSED : messageOf(error)}`, {
          cause: undefined,
        });
  }
}

const REFUSED = 'the token may not read it (it needs contents: read)';

function nameOf({ owner, repo, path, sha }: RemoteFile): string {
  return `${path} of ${owner}/${repo} at ${sha.slice(0, 12)}`;
}

/** What a token may not see is not found either: only in a commit that it sees a file is not there. */
async function assertVisible(octokit: Octokit, file: RemoteFile): Promise<void> {
  const { owner, repo, sha } = file;
  try {
    await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { owner, repo, commit_sha: sha });
  } catch (error) {
    throw new UserError(`${nameOf(file)} cannot be read: ${isNotFound(error) ? GONE : messageOf(error)}`, {
      cause: undefined,
    });
  }
}

/** Raw answers are texts, whatever the description of the API says; a folder is answered as a list. */
function rawText(data: unknown, path: string): string {
  if (typeof data !== 'string') {
    throw new UserError(`${path} is no file.`);
  }
  return data;
}

const GONE = 'there is no such commit, or the token may not see it (it needs contents: read)';

function isNotFound(error: unknown): boolean {
  return statusOf(error) === 404;
}

function isRefused(error: unknown): boolean {
  return statusOf(error) === 401 || statusOf(error) === 403;
}

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
}
