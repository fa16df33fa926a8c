import type { Answer, Git, Repository } from './git.ts';

/** Where commits that a clone lacks are fetched from when the clone's own way does not lead there. */
export interface Remote {
  /** As in https://github.com. */
  readonly serverUrl: string;
  /** owner/name */
  readonly repository: string;
  readonly token: string;
}

const FETCH_MS = 5 * 60_000;

/** Whether a commit and its tree are in the clone. */
export async function isHere(git: Git, sha: string): Promise<boolean> {
  // A clone without blobs would fetch what it is asked for by itself; a commit is always asked for by its whole name.
  const tree = await git(['cat-file', '-e', `${sha}^{tree}`], { env: { GIT_NO_LAZY_FETCH: '1' } });
  return tree.ok;
}

/**
 * Fetches one commit: first as the checkout itself would, with the credentials that are kept there, then with the token.
 * Undefined when it is here now, else what was said.
 */
export async function fetchCommit(
  git: Git,
  sha: string,
  { shallow }: Repository,
  remote: Remote | undefined,
): Promise<string | undefined> {
  const depth = shallow ? ['--depth=1'] : [];
  const fetch = (from: string, env: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...depth, from, sha], {
      env,
      timeoutMs: FETCH_MS,
    });
  const own = await fetch('origin');
  if (own.ok || remote === undefined) {
    return own.ok ? undefined : own.said;
  }
  const { serverUrl, repository } = remote;
  const again = await fetch(`${serverUrl}/${repository}`, withToken(remote));
  return again.ok ? undefined : again.said;
}

/** The token in the environment of one git: not in its arguments, which every user of the machine can read, and not on the disk. */
function withToken({ serverUrl, token }: Remote): Readonly<Record<string, string>> {
  const name = `http.${serverUrl}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
  return {
    GIT_CONFIG_COUNT: '2',
    // Empty: takes away what the checkout has kept, which was refused; two of them would be refused as well.
    GIT_CONFIG_KEY_0: name,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: name,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}
