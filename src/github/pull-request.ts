import { readList } from './answers.ts';
import type { Api } from './client.ts';
import type { Context } from './context.ts';
import { integerAt, textAt } from './fields.ts';

/** The pull request to comment on, or why there is none. */
export type PullRequest = { readonly number: number } | { readonly none: string };

/**
 * The pull request of the run. A workflow_run does not name it when it comes from a fork, and what an artifact says of it could be
 * anybody's word: it is asked for by branch, and must have the very commit as its head.
 */
export async function findPullRequest(connect: () => Promise<Api>, context: Context): Promise<PullRequest> {
  const { pullRequest, headBranch, headSha, event } = context;
  if (pullRequest !== undefined) {
    return { number: pullRequest };
  }
  if (headBranch === undefined || headSha === undefined) {
    return { none: `There is no pull request in ${event === '' ? 'this run' : `a run of ${event}`}.` };
  }
  const { octokit, owner, repo } = await connect();
  const head = `${headBranch.owner}:${headBranch.name}`;
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
    owner,
    repo,
    state: 'open',
    head,
    per_page: 100,
  });
  const numbers = readList(data, 'pull requests')
    .filter((pull) => textAt(pull, 'head', 'sha') === headSha)
    .flatMap((pull) => integerAt(pull, 'number') ?? []);
  const [number, ...others] = numbers;
  if (number === undefined) {
    return { none: `No open pull request has ${headSha.slice(0, 12)} as its head.` };
  }
  return others.length === 0
    ? { number }
    : {
        none: `Several open pull requests have ${headSha.slice(0, 12)} as their head: ${numbers.map((n) => `#${n}`).join(', ')}.`,
      };
}
