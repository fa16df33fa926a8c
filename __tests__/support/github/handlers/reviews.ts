import { ApiError } from '../api-error.ts';
import { type Call, type Handlers, repositoryUrl } from '../call.ts';
import type { Pull, Review, ReviewComment } from '../model.ts';
import { page } from '../pages.ts';
import { fullNameOf, userView } from '../views.ts';
import { pullOf } from './pulls.ts';

interface SentComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

interface SentReview {
  readonly commit_id?: string;
  readonly event?: string;
  readonly body?: string;
  readonly comments?: readonly SentComment[];
}

export const reviewHandlers: Handlers = {
  'pulls/list-review-comments': (call) => {
    const pull = pullOf(call);
    const found = call.state.reviewComments.filter((comment) => comment.pull === pull.number);
    const { items, headers } = page(found, call.address);
    return { body: items.map((comment) => commentView(call, comment)), headers };
  },
  'pulls/create-review': (call) => {
    const pull = pullOf(call);
    const sent = call.body as SentReview;
    const { commit_id = pull.headSha, body = '', comments = [], event } = sent;
    assertWhole(sent);
    for (const comment of comments) {
      assertInDiff(comment, pull);
    }
    if (commit_id !== pull.headSha) {
      call.violate('A review of a commit that is not the head: its comments are outdated from the beginning.');
    }
    if (event === undefined) {
      call.violate('A review without an event is pending: nobody but its author sees it.');
    }
    const made = { login: call.login, commit_id, pull: pull.number };
    const review = { id: call.state.nextId++, ...made, body, submitted_at: call.now };
    call.state.reviews.push(review);
    for (const { path, line = 0, start_line, body: text } of comments) {
      const place = { path, line, ...(start_line !== undefined && { start_line }) };
      const id = call.state.nextId++;
      call.state.reviewComments.push({ id, review: review.id, ...made, ...place, body: text, created_at: call.now });
    }
    return { body: reviewView(call, review) };
  },
};

/** What GitHub says where it cannot place a comment, or finds nothing in a review. */
const unprocessable = (error: string): ApiError => new ApiError(422, 'Unprocessable Entity', { errors: [error] });

function assertWhole({ event, body = '', comments = [] }: SentReview): void {
  if (event === 'COMMENT' && body.trim() === '' && comments.length === 0) {
    throw unprocessable('Body can not be blank');
  }
  for (const comment of comments) {
    if (comment.body.trim() === '' || comment.body.length > 65_536) {
      throw unprocessable('Body is too long (maximum is 65536 characters)');
    }
  }
}

/** A comment stands on lines that one hunk of the diff shows on the right side. */
function assertInDiff({ path, line, side = 'RIGHT', start_line, start_side = side }: SentComment, pull: Pull): void {
  const file = pull.files.find(({ filename }) => filename === path);
  if (file === undefined) {
    throw unprocessable('Path could not be resolved');
  }
  if (start_line !== undefined && line !== undefined && start_line >= line) {
    throw unprocessable('Pull request review thread start line must precede the end line.');
  }
  const hunks = hunksOf(file.patch ?? '');
  const first = start_line ?? line ?? 0;
  const shown = hunks.some((numbers) => numbers.has(first) && numbers.has(line ?? 0));
  if (line === undefined || side !== 'RIGHT' || start_side !== 'RIGHT' || !shown) {
    throw unprocessable('Line could not be resolved');
  }
}

function hunksOf(patch: string): readonly ReadonlySet<number>[] {
  const hunks: Set<number>[] = [];
  let at = 0;
  for (const line of patch.split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(line)?.[1];
    if (start !== undefined) {
      hunks.push(new Set());
      at = Number(start);
    } else if (line.startsWith('+') || line.startsWith(' ')) {
      hunks.at(-1)?.add(at);
      at += 1;
    }
  }
  return hunks;
}

function pageOf(call: Call, pull: number): string {
  return `https://github.com/${fullNameOf(call.state)}/pull/${pull}`;
}

function reviewView(call: Call, { id, pull, login, commit_id, body, submitted_at }: Review): object {
  return {
    id,
    user: userView(login),
    body,
    state: 'COMMENTED',
    html_url: `${pageOf(call, pull)}#pullrequestreview-${id}`,
    pull_request_url: `${repositoryUrl(call)}/pulls/${pull}`,
    commit_id,
    submitted_at,
  };
}

function commentView(call: Call, comment: ReviewComment): object {
  const { id, review, pull, login, path, line, start_line, commit_id, body, created_at } = comment;
  const head = call.state.pulls.find(({ number }) => number === pull)?.headSha;
  const isOutdated = head !== commit_id;
  return {
    id,
    pull_request_review_id: review,
    path,
    side: 'RIGHT',
    // The server says null, which its description does not allow.
    ...(!isOutdated && { line, start_line: start_line ?? null }),
    original_line: line,
    commit_id: isOutdated ? head : commit_id,
    original_commit_id: commit_id,
    user: userView(login),
    body,
    html_url: `${pageOf(call, pull)}#discussion_r${id}`,
    pull_request_url: `${repositoryUrl(call)}/pulls/${pull}`,
    created_at,
    updated_at: created_at,
  };
}
