import type { Run } from '../domain/process.ts';
import { NETWORK_ENVIRONMENT } from '../domain/environment.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What git answered: its standard output, or what it said when it refused. */
export type Answer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly said: string };

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly maxOutputBytes?: number;
}

/** Runs git in the checkout. Rejects only when git cannot be started. */
export type Git = (args: readonly string[], options?: Options) => Promise<Answer>;

export interface GitPorts {
  readonly run: Run;
  /** The absolute path of git. */
  readonly program: string;
  /** Absolute; anywhere in the checkout. */
  readonly folder: string;
  readonly env: Env;
  readonly signal: AbortSignal;
}

// The owner of a checkout in a container is often another user. No hook, no monitor and no filter for large files is run for a look at the base.
const SETTINGS = [
  'safe.directory=*',
  'safe.bareRepository=explicit',
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'advice.detachedHead=false',
];

// The way to the network and what a checkout by SSH needs; no token, and nothing else of the job.
const SEEN = ['PATH', 'HOME', 'TMPDIR', ...NETWORK_ENVIRONMENT, 'GIT_SSL_CAINFO', 'SSH_AUTH_SOCK', 'SystemRoot'];

const FIXED = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', GIT_OPTIONAL_LOCKS: '0' } as const;

const MINUTE = 60_000;
const MEGABYTE = 1024 * 1024;

export function gitIn({ run, program, folder, env, signal }: GitPorts): Git {
  const seen = Object.fromEntries(SEEN.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
  return async (args, { env: more = {}, timeoutMs = MINUTE, maxOutputBytes = MEGABYTE } = {}) => {
    const result = await run({
      command: program,
      args: ['--no-replace-objects', ...SETTINGS.flatMap((setting) => ['-c', setting]), '-C', folder, ...args],
      cwd: folder,
      env: { ...seen, ...FIXED, ...more },
      timeoutMs,
      maxOutputBytes,
      signal,
    });
    signal.throwIfAborted();
    return result.endedBy === 'exit' && result.exitCode === 0
      ? { ok: true, text: result.stdout }
      : { ok: false, said: saidBy(result) };
  };
}

const ENDINGS: Readonly<Record<string, string>> = {
  timeout: 'it took too long',
  'output-limit': 'it answered more than was expected',
};

function saidBy({ endedBy, exitCode, stderr }: Awaited<ReturnType<Run>>): string {
  const last = stderr.trim().split('\n').at(-1) ?? '';
  // What a server said of itself may be long, and comes from outside.
  const words = last.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 200);
  return ENDINGS[endedBy] ?? (words === '' ? `git ended with ${exitCode ?? endedBy}` : words);
}

/** A checkout as git knows it. */
export interface Repository {
  /** The folder of the working tree; absolute, without links. */
  readonly top: string;
  /** Absolute. */
  readonly gitDir: string;
  /** Whether history is cut off somewhere. */
  readonly shallow: boolean;
  readonly head: string;
}

/** The checkout around the folder of `git`; undefined when there is none, or nothing is committed. */
export async function repositoryOf(git: Git): Promise<Repository | undefined> {
  const asked = await git(['rev-parse', '--show-toplevel', '--absolute-git-dir', '--is-shallow-repository', 'HEAD']);
  const [top, gitDir, shallow, head] = asked.ok ? asked.text.split('\n') : [];
  return top === undefined || gitDir === undefined || head === undefined || top === ''
    ? undefined
    : { top, gitDir, shallow: shallow === 'true', head };
}

/** The parents of a commit as the commit itself names them, also where a shallow clone has cut them off; undefined when it is not here. */
export async function parentsOf(git: Git, commit: string): Promise<readonly string[] | undefined> {
  const object = await git(['cat-file', 'commit', commit]);
  if (!object.ok) {
    return undefined;
  }
  const [header = ''] = object.text.split('\n\n', 1);
  return [...header.matchAll(/^parent (?<sha>[0-9a-f]{40,64})$/gm)].map(({ groups }) => groups?.['sha'] ?? '');
}
