import { notFound } from '../api-error.ts';
import { type Call, type Handlers, repositoryUrl } from '../call.ts';
import type { Comment } from '../model.ts';
import { page } from '../pages.ts';
import { appView, fullNameOf, userView } from '../views.ts';

export const commentHandlers: Handlers = {
  'issues/list-comments': (call) => {
    const issue = issueOf(call);
    const { since } = call.query;
    const found = call.state.comments.filter(
      (comment) => comment.issue === issue && (since === undefined || comment.updated_at >= since),
    );
    const { items, headers } = page(found, call.address);
    return { body: items.map((comment) => commentView(call, comment)), headers };
  },
  'issues/create-comment': (call) => {
    const { state, login, now } = call;
    const { body } = call.body as { body: string };
    const comment = { id: state.nextId++, issue: issueOf(call), login, body, created_at: now, updated_at: now };
    state.comments.push(comment);
    return { body: commentView(call, comment), headers: { location: commentUrl(call, comment) } };
  },
  'issues/get-comment': (call) => ({ body: commentView(call, commentOf(call)) }),
  'issues/update-comment': (call) => {
    const comment = commentOf(call);
    comment.body = (call.body as { body: string }).body;
    comment.updated_at = call.now;
    return { body: commentView(call, comment) };
  },
  'issues/delete-comment': (call) => {
    call.state.comments.splice(call.state.comments.indexOf(commentOf(call)), 1);
    return {};
  },
};

function issueOf({ state, params }: Call): number {
  const issue = Number(params['issue_number']);
  if (!state.pulls.some((pull) => pull.number === issue)) {
    throw notFound();
  }
  return issue;
}

function commentOf({ state, params }: Call): Comment {
  const comment = state.comments.find(({ id }) => id === Number(params['comment_id']));
  if (comment === undefined) {
    throw notFound();
  }
  return comment;
}

const commentUrl = (call: Call, { id }: Comment): string => `${repositoryUrl(call)}/issues/comments/${id}`;

function commentView(call: Call, comment: Comment): object {
  const { id, issue, login, body, created_at, updated_at } = comment;
  return {
    id,
    body,
    created_at,
    updated_at,
    url: commentUrl(call, comment),
    html_url: `https://github.com/${fullNameOf(call.state)}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${repositoryUrl(call)}/issues/${issue}`,
    user: userView(login),
    author_association: login.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: login === `${call.app.slug}[bot]` ? appView(call.app) : null,
  };
}
