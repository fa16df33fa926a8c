import { UserError } from '../domain/errors.ts';
import type { Run } from '../domain/process.ts';
import type { Env } from '../host/host.ts';

export interface Checkout {
  /** Absolute. */
  readonly folder: string;
  /** The commit on which the result will be shown. */
  readonly headSha: string | undefined;
  readonly env: Env;
}

interface Ports {
  readonly run: Run;
  readonly which: (name: string) => string | undefined;
  readonly signal: AbortSignal;
}

/**
 * Rejects with a `UserError` unless the folder is a checkout of the commit on which the result will be shown: a result of other
 * files would be a pass by accident. On a pull request GitHub's test merge stands for its head.
 */
export async function assertCheckout(checkout: Checkout, ports: Ports): Promise<void> {
  const expected = expectedCommits(checkout);
  const actual = await headOf(checkout, ports);
  if (actual === undefined) {
    throw new UserError(
      `It cannot be told whether ${checkout.folder} holds ${named(expected)}, on which the result would be shown: it is no Git checkout, or git is missing. ${REMEDY}`,
    );
  }
  if (!expected.includes(actual)) {
    throw new UserError(
      `${checkout.folder} holds commit ${actual}, but the result would be shown on ${named(expected)}. ${REMEDY}`,
    );
  }
}

const REMEDY =
  'Check that commit out with actions/checkout, point working-directory at the checkout, or set checkout: trust when other files are meant to be scanned.';

/** With these events GITHUB_SHA is a commit of the base, which the result must not be made of. */
const ON_THE_BASE = new Set(['pull_request_target', 'workflow_run']);

function expectedCommits({ headSha, env }: Checkout): readonly string[] {
  const onBase = ON_THE_BASE.has(env['GITHUB_EVENT_NAME'] ?? '');
  return [headSha ?? '', onBase ? '' : (env['GITHUB_SHA'] ?? '')].filter((sha) => sha !== '');
}

function named(commits: readonly string[]): string {
  return commits.length === 0 ? 'the commit of this event' : `commit ${[...new Set(commits)].join(' or ')}`;
}

async function headOf({ folder, env }: Checkout, { run, which, signal }: Ports): Promise<string | undefined> {
  const git = which('git');
  if (git === undefined) {
    return undefined;
  }
  // The owner of a checkout in a container is often another user; a bare repository inside the tree is not the checkout.
  const settings = ['-c', 'safe.directory=*', '-c', 'safe.bareRepository=explicit'];
  const { exitCode, stdout } = await run({
    command: git,
    args: [...settings, '-C', folder, 'rev-parse', '--verify', 'HEAD'],
    cwd: folder,
    env: { PATH: env['PATH'] ?? '' },
    timeoutMs: 30_000,
    maxOutputBytes: 10_000,
    signal,
  });
  return exitCode === 0 ? stdout.trim() : undefined;
}
