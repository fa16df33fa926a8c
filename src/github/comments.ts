import { readComment, readList, type Comment } from './answers.ts';
import { REPEATABLE, type Api } from './client.ts';
import { statusOf } from './failures.ts';
import { textAt } from './fields.ts';
import { sendOnce } from './send-once.ts';

const APP_OF_ACTIONS = 'github-actions[bot]';

/** The login under which the token writes comments. An app's token may not ask who it is; then it is the one of Actions. */
export async function ownLogin({ octokit }: Api): Promise<string> {
  try {
    const { data } = await octokit.request('GET /user');
    return textAt(data, 'login') ?? APP_OF_ACTIONS;
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) {
      return APP_OF_ACTIONS;
    }
    throw error;
  }
}

/** The comments of `author` that carry `marker`, oldest first; a marker in anybody else's comment means nothing. */
export async function ownComments(
  { octokit, owner, repo }: Api,
  { number, author, marker }: { readonly number: number; readonly author: string; readonly marker: string },
): Promise<readonly Comment[]> {
  const own: Comment[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
      page,
    });
    const comments = readList(data, 'comments').map(readComment);
    own.push(...comments.filter((comment) => comment.author === author && comment.body.includes(marker)));
    if (comments.length < 100) {
      return own;
    }
  }
}

/** Writes a new comment; after an uncertain answer `find` looks whether it is there. */
export async function createComment(
  { octokit, owner, repo, pace }: Api,
  { number, body }: { readonly number: number; readonly body: string },
  find: () => Promise<Comment | undefined>,
): Promise<Comment> {
  const create = async (): Promise<Comment> => {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: number,
      body,
    });
    return readComment(data);
  };
  return sendOnce(pace, create, find);
}

/** Writes a comment anew. Sending it twice changes nothing, so it may be tried again. */
export async function updateComment({ octokit, owner, repo }: Api, id: number, body: string): Promise<Comment> {
  const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    owner,
    repo,
    comment_id: id,
    body,
    ...REPEATABLE,
  });
  return readComment(data);
}

/** Deletes comments as far as GitHub lets it; answers how many are left. */
export async function deleteComments({ octokit, owner, repo }: Api, comments: readonly Comment[]): Promise<number> {
  let left = 0;
  for (const { id } of comments) {
    try {
      await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: id,
        ...REPEATABLE,
      });
    } catch (error) {
      // Gone already, by a run beside this one.
      left += statusOf(error) === 404 ? 0 : 1;
    }
  }
  return left;
}
