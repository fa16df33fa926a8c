import { AnswerError } from './failures.ts';
import { integerAt, listAt, textAt } from './fields.ts';

/** What is used of a check run as the API answers it. */
export interface CheckRun {
  readonly id: number;
  readonly status: string;
  readonly conclusion?: string;
  readonly externalId: string;
  readonly annotations: number;
  readonly url?: string;
  /** The login under which the app of the token comments, as in `github-actions[bot]`. */
  readonly login?: string;
}

export function readCheckRun(data: unknown): CheckRun {
  const [id, status] = [integerAt(data, 'id'), textAt(data, 'status')];
  if (id === undefined || status === undefined) {
    throw new AnswerError('GitHub answered with something that is not a check run.');
  }
  const [conclusion, url, slug] = [textAt(data, 'conclusion'), textAt(data, 'html_url'), textAt(data, 'app', 'slug')];
  return {
    id,
    status,
    externalId: textAt(data, 'external_id') ?? '',
    annotations: integerAt(data, 'output', 'annotations_count') ?? 0,
    ...(conclusion !== undefined && { conclusion }),
    ...(url !== undefined && { url }),
    ...(slug !== undefined && { login: `${slug}[bot]` }),
  };
}

export function readCheckRuns(data: unknown): readonly CheckRun[] {
  if (integerAt(data, 'total_count') === undefined) {
    throw new AnswerError('GitHub answered with something that is not a list of check runs.');
  }
  return listAt(data, 'check_runs').map(readCheckRun);
}

/** What is used of a comment. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** The login of who wrote it; GitHub sets it, nobody can forge it. */
  readonly author: string;
  readonly url?: string;
}

export function readComment(data: unknown): Comment {
  const id = integerAt(data, 'id');
  if (id === undefined) {
    throw new AnswerError('GitHub answered with something that is not a comment.');
  }
  const url = textAt(data, 'html_url');
  return {
    id,
    body: textAt(data, 'body') ?? '',
    author: textAt(data, 'user', 'login') ?? '',
    ...(url !== undefined && { url }),
  };
}

/** The items of a list that GitHub pages through. */
export function readList(data: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(data)) {
    throw new AnswerError(`GitHub answered with something that is not a list of ${what}.`);
  }
  return data;
}
