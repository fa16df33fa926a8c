import type { Log } from '../../src/domain/log.ts';
import { connect, type Api } from '../../src/github/client.ts';
import { DEFAULT_PACE, type Pace } from '../../src/github/pace.ts';
import { startGitHub, type FakeGitHub, type FakeGitHubOptions } from '../support/github/server.ts';

/** Seconds are milliseconds, and a hung request ends soon. */
export const PACE: Pace = { ...DEFAULT_PACE, secondMs: 1, requestTimeoutMs: 2000, spacing: 'none' };

const running: FakeGitHub[] = [];

/** A loopback GitHub that `stopAll` ends. */
export async function github(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const started = await startGitHub(options);
  running.push(started);
  return started;
}

/** Ends every server; throws when one of them saw something that breaks GitHub's rules. For `afterEach`. */
export async function stopAll(): Promise<void> {
  const stopped = running.splice(0);
  await Promise.all(stopped.map((each) => each.stop()));
  const violations = stopped.flatMap((each) => each.violations);
  if (violations.length > 0) {
    throw new Error(`GitHub's rules were broken:\n${violations.join('\n')}`);
  }
}

export interface RecordedLog extends Log {
  readonly lines: readonly string[];
}

export function recordedLog(): RecordedLog {
  const lines: string[] = [];
  const add =
    (level: string) =>
    (text: string): void => {
      lines.push(`${level}: ${text}`);
    };
  return { lines, info: add('info'), warning: add('warning'), error: add('error'), debug: () => {} };
}

export function headSha({ state }: FakeGitHub): string {
  return state.pulls[0]?.headSha ?? '';
}

/** The environment of a job of pull request 1. */
export function pullRequestEnv({ url, state }: FakeGitHub) {
  return {
    GITHUB_REPOSITORY: `${state.owner}/${state.name}`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_SHA: state.pulls[0]?.mergeSha ?? '',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'scan',
  };
}

export function pullRequestEvent({ state: { owner, name, pulls } }: FakeGitHub): unknown {
  const [pull] = pulls;
  return {
    pull_request: {
      number: 1,
      head: { sha: pull?.headSha, repo: { full_name: pull?.headRepository } },
      base: { repo: { full_name: `${owner}/${name}` } },
    },
  };
}

export function api(fake: FakeGitHub, { token = 'ghs_test', log = recordedLog(), pace = PACE } = {}): Promise<Api> {
  const { owner, name: repo } = fake.state;
  return connect({ apiUrl: fake.url, token, owner, repo, version: '1.0.0', log, pace });
}

/** Every request as `METHOD operation`. */
export function asked({ requests }: FakeGitHub): readonly string[] {
  return requests.map(({ method, operation, path }) => `${method} ${operation ?? path}`);
}
