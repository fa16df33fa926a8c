import { fetchCommit, isHere } from '../baseline/fetch.ts';
import { parentsOf, type Git } from '../baseline/git.ts';
import { messageOf, UserError } from '../domain/errors.ts';
import { baseOfEvent } from '../github/base-commit.ts';
import { readContext, type Repository } from '../github/context.ts';
import { readEvent } from '../host/event.ts';
import type { Host } from '../host/host.ts';
import { readOverApi } from './configuration-api.ts';
import { MAX_CONFIG_BYTES, tooLarge } from './configuration-disk.ts';
import { openGit, type OpenedGit } from './bases-git.ts';

/** A commit that the author of a change cannot have written: its files may say how the change is judged. */
export interface TrustedBase {
  readonly sha: string;
  /** A file of that commit: undefined when it has none. Rejects with a `UserError` when that cannot be told. */
  read(path: string, most?: number): Promise<Uint8Array | undefined>;
}

/** Events whose checkout may be anything that a pull request brings. */
const ON_OTHERS_WORD = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
  'workflow_run',
]);

/** The commit to trust in place of the checkout; undefined where the checkout is what has been merged already. */
export async function trustedBase(
  folder: string,
  token: string | undefined,
  host: Host,
): Promise<TrustedBase | undefined> {
  const { env, signal } = host;
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (name === '') {
    return undefined;
  }
  const opened = await openGit(folder, env, signal);
  const isOfChange = ON_OTHERS_WORD.has(name);
  // What else is checked out may be anybody's: the head of a change that a comment has asked for, or another repository.
  if (
    !isOfChange &&
    (opened === undefined || opened.repository.head === (env['GITHUB_SHA'] ?? opened.repository.head))
  ) {
    return undefined;
  }
  const event = await readEvent(env, host.log);
  const sha = isOfChange ? await baseSha(event, env, opened) : env['GITHUB_SHA'];
  if (sha === undefined) {
    throw new UserError(
      'The event of this run does not say what the change is based on, so its configuration cannot be read from there.',
    );
  }
  const { repository, serverUrl } = readContext(env, event);
  const here = opened !== undefined && (await isHere(opened.git, sha));
  const far = { sha, serverUrl, repository, token };
  return {
    sha,
    read: (path, most = MAX_CONFIG_BYTES) =>
      here ? readWithGit(opened.git, sha, path, most) : readFromServer(path, { ...far, most }, opened, host),
  };
}

interface Far {
  readonly sha: string;
  readonly serverUrl: string;
  readonly repository: Repository | undefined;
  readonly token: string | undefined;
  /** The most bytes that the file may have. */
  readonly most: number;
}

/** Over the API, which is quicker, where there is a token to ask with; else by fetching the commit. What the one would not give, the other may. */
async function readFromServer(
  path: string,
  far: Far,
  opened: OpenedGit | undefined,
  host: Host,
): Promise<Uint8Array | undefined> {
  const byApi = (): Promise<Uint8Array | undefined> => asked(path, far, host);
  const byGit = (): Promise<Uint8Array | undefined> => fetched(path, far, opened);
  const [first, second] = far.token === undefined ? [byGit, byApi] : [byApi, byGit];
  try {
    return await first();
  } catch (refusal) {
    return second().catch((error: unknown) => {
      throw new UserError(
        `The configuration of the base (${far.sha.slice(0, 12)}) cannot be had: ${messageOf(refusal)}; and ${messageOf(error)}.`,
        { cause: undefined },
      );
    });
  }
}

async function asked(path: string, { sha, repository, token, most }: Far, host: Host): Promise<Uint8Array | undefined> {
  if (repository === undefined || token === undefined) {
    throw new UserError('there is no token, or no GITHUB_REPOSITORY, to ask the server for it');
  }
  return readOverApi({ ...repository, path, sha }, token, host, most);
}

async function fetched(
  path: string,
  { sha, serverUrl, repository, token, most }: Far,
  opened: OpenedGit | undefined,
): Promise<Uint8Array | undefined> {
  if (opened === undefined) {
    throw new UserError('there is no checkout to fetch it into');
  }
  const name = repository === undefined ? undefined : `${repository.owner}/${repository.repo}`;
  const remote = token === undefined || name === undefined ? undefined : { serverUrl, repository: name, token };
  const failure = await fetchCommit(opened.git, sha, opened.repository, remote);
  if (failure !== undefined) {
    throw new UserError(`the commit cannot be fetched: ${failure}`);
  }
  return readWithGit(opened.git, sha, path, most);
}

/**
 * On a pull request the first parent of GitHub's own merge, which is the newest; a checkout of anything else could be a merge that
 * somebody has made up, and then the event says it. Never where the two have parted: that may be as old as the author wants.
 */
async function baseSha(event: unknown, env: Host['env'], opened: OpenedGit | undefined): Promise<string | undefined> {
  const base = baseOfEvent(env, event);
  if (base.kind === 'commit') {
    return base.sha;
  }
  if (base.kind === 'none') {
    return env['GITHUB_EVENT_NAME'] === 'workflow_run' ? env['GITHUB_SHA'] : undefined;
  }
  if (opened !== undefined && opened.repository.head === env['GITHUB_SHA'] && opened.repository.head !== base.headSha) {
    const [first, second] = (await parentsOf(opened.git, opened.repository.head)) ?? [];
    return second === base.headSha ? first : base.baseSha;
  }
  return base.baseSha;
}

async function readWithGit(git: Git, sha: string, path: string, most: number): Promise<Uint8Array | undefined> {
  const listed = await git(['ls-tree', '-z', '--full-tree', sha, '--', `:(top,literal)${path}`]);
  if (!listed.ok) {
    throw new UserError(`${path} of the base (${sha.slice(0, 12)}) cannot be read: ${listed.said}.`);
  }
  const { mode, object } = /^(?<mode>\d{6}) \S+ (?<object>[0-9a-f]+)\t/.exec(listed.text)?.groups ?? {};
  if (mode === undefined || object === undefined) {
    return undefined;
  }
  if (!mode.startsWith('100')) {
    throw new UserError(`${path} of the base (${sha.slice(0, 12)}) is a link or no file: write a file in its place.`);
  }
  const blob = await git(['cat-file', 'blob', object], { maxOutputBytes: most });
  if (!blob.ok) {
    throw blob.said.includes('answered more')
      ? tooLarge(path, most)
      : new UserError(`${path} of the base (${sha.slice(0, 12)}) cannot be read: ${blob.said}.`);
  }
  return Buffer.from(blob.text, 'utf8');
}
