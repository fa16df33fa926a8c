import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { gitIn } from '../baseline/git.ts';
import { UserError } from '../domain/errors.ts';
import { run } from '../exec/run.ts';
import { findOnPath } from '../exec/which.ts';
import type { Env } from '../host/host.ts';

/** Tells our hook from others. */
const MARK = '# Written by gatehouse hook install';

interface Caller {
  readonly env: Env;
  cwd(): string;
}

/** Writes the hook pre-commit of the checkout around `caller`, which runs `gatehouse hook` with `flags`. Rejects with a `UserError` where another hook is. */
export async function installHook(
  flags: readonly string[],
  caller: Caller,
): Promise<{ readonly code: 0; readonly text: string }> {
  const path = await hookPath(caller);
  const there = await lstat(path).catch(() => undefined);
  if (there !== undefined && !(there.isFile() && (await readFile(path, 'utf8')).includes(MARK))) {
    throw new UserError(
      `${path} is there already and is not ours: add the line "${commandLine(flags, caller.env)}" to it, or take it away and run this again.`,
    );
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    `#!/bin/sh\n${MARK}; take this file away to be rid of it.\n${commandLine(flags, caller.env)}\n`,
    {
      mode: 0o755,
    },
  );
  return {
    code: 0,
    text: `${there === undefined ? 'Written' : 'Written anew'}: ${path}\nGet the scanners once with: gatehouse hook --prepare\n`,
  };
}

/** Where Git looks for it, which its settings may say (core.hooksPath). */
async function hookPath(caller: Caller): Promise<string> {
  const { env } = caller;
  const program = findOnPath('git', env);
  const folder = caller.cwd();
  if (program === undefined) {
    throw new UserError('git is not on the PATH: it is what runs the hook.');
  }
  const git = gitIn({ run, program, folder, env, signal: new AbortController().signal });
  // Not as `git rev-parse --git-path hooks`, which answers with the place that our own calls are given.
  const [common, named] = [
    await git(['rev-parse', '--path-format=absolute', '--git-common-dir', '--show-toplevel']),
    await run({
      command: program,
      args: ['-C', folder, 'config', '--type=path', '--get', 'core.hooksPath'],
      cwd: folder,
      env: Object.fromEntries(['PATH', 'HOME'].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
      timeoutMs: 30_000,
      maxOutputBytes: 10_000,
      signal: new AbortController().signal,
    }),
  ];
  const [gitDir = '', top = ''] = common.ok ? common.text.split('\n') : [];
  if (gitDir === '' || top === '') {
    throw new UserError(`${folder} is in no Git checkout, so that there is no commit to run before.`);
  }
  const hooks = named.exitCode === 0 ? named.stdout.trim() : '';
  const at = hooks === '' ? join(gitDir, 'hooks') : isAbsolute(hooks) ? hooks : join(top, hooks);
  return join(at, 'pre-commit');
}

/** The program by its name where it is on the PATH, else as it was called just now. */
function commandLine(flags: readonly string[], env: Env): string {
  const [, script = ''] = process.argv;
  const program = findOnPath('gatehouse', env) === undefined ? [process.execPath, script] : ['gatehouse'];
  return ['exec', ...[...program, 'hook', ...flags].map(quoted)].join(' ');
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
