import type { Api } from './client.ts';
import { listAt, textAt } from './fields.ts';

const PAGE = 100;

/**
 * The keys of the caches that runs on the branch itself have saved, newest first. The runs of a pull request save under another
 * reference, and would be given what they saved themselves before anything of the branch.
 */
export async function cacheKeysOf(
  { octokit, owner, repo }: Api,
  prefix: string,
  branch: string,
): Promise<readonly string[]> {
  const ref = `refs/heads/${branch}`;
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/caches', {
    owner,
    repo,
    ref,
    key: prefix,
    sort: 'created_at',
    direction: 'desc',
    per_page: PAGE,
  });
  return listAt(data, 'actions_caches').flatMap((one) => {
    const key = textAt(one, 'key') ?? '';
    return key.startsWith(prefix) && textAt(one, 'ref') === ref ? [key] : [];
  });
}
