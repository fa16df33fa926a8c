import type { Annotation } from '../support/github/model.ts';
import { type FakeGitHub, type FakeGitHubOptions, startGitHub } from '../support/github/server.ts';

export interface Response {
  readonly status: number;
  readonly headers: Headers;
  // Tests read answers by path; what is missing fails the comparison.
  readonly body: unknown;
}

export interface Client extends AsyncDisposable {
  readonly github: FakeGitHub;
  /** One request to a path below the repository, or from the root where it starts with two slashes. */
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

/** A GitHub for one test, stopped at the end of it, and a plain client that sends what it is told. */
export async function connect(options: FakeGitHubOptions = {}): Promise<Client> {
  const github = await startGitHub(options);
  return {
    github,
    async call(method, path, body, headers = { authorization: 'token ghs_test' }) {
      const place = path.startsWith('//') ? path.slice(1) : `/repos/octo/shop${path}`;
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const response = await fetch(`${github.url}${place}`, {
        method,
        headers,
        ...(body !== undefined && { body: text }),
      });
      const answer = await response.text();
      return { status: response.status, headers: response.headers, body: answer === '' ? undefined : parsed(answer) };
    },
    [Symbol.asyncDispose]: () => github.stop(),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The head of pull request 1. */
export function headOf({ state }: FakeGitHub): string {
  return state.pulls[0]?.headSha ?? '';
}

/** A check run with one annotation; `changes` are laid over it. */
export function checkRun(head_sha: string, changes: object = {}): object {
  return { name: 'gatehouse / manifest-scan', head_sha, status: 'in_progress', ...changes };
}

export function output(...annotations: object[]): object {
  return { title: 'Title', summary: 'Summary', annotations };
}

export function annotation(changes: object = {}): Annotation {
  return { path: 'a.yaml', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'wrong', ...changes };
}
