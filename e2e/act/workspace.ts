import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratchOf } from './act.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SHIPPED = ['package.json', 'action.yml', 'actions', 'dist', 'examples'];

/** A scratch repository with what users run of Gatehouse and one commit; act runs in the checkout itself. */
export interface Workspace {
  readonly dir: string;
  /** Of what is checked out. */
  readonly headSha: string;
  /** Of the pull request, where there is a change: its head and its base. */
  readonly pull?: { readonly head: { readonly sha: string }; readonly base: { readonly sha: string } };
  remove(): void;
}

/** The texts of files by their names; null takes one away. */
export type Changes = Readonly<Record<string, string | null>>;

/** With a `change`, its files are those of a pull request: a commit on a branch of its own, checked out as GitHub merges it. */
export function createWorkspace(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
  change?: Changes,
): Workspace {
  const dir = mkdtempSync(join(tmpdir(), 'gatehouse-act-'));
  for (const name of SHIPPED) {
    cpSync(join(root, name), join(dir, name), { recursive: true });
  }
  write(dir, files);
  for (const [path, target] of Object.entries(links)) {
    symlinkSync(target, join(dir, path));
  }
  git(dir, 'init', '--quiet', '--initial-branch=main');
  commit(dir, 'Begin');
  if (change !== undefined) {
    git(dir, 'checkout', '--quiet', '-b', 'change');
    write(dir, change);
    commit(dir, 'Change');
    git(dir, 'checkout', '--quiet', 'main');
    git(dir, ...AS_TEST, 'merge', '--quiet', '--no-ff', '--message=Merge', 'change');
  }
  const shaOf = (name: string): string => git(dir, 'rev-parse', name).trim();
  const remove = (): void => {
    for (const folder of [dir, scratchOf(dir)]) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
  const pull = change && { head: { sha: shaOf('HEAD^2') }, base: { sha: shaOf('HEAD^1') } };
  return { dir, headSha: shaOf('HEAD'), ...(pull !== undefined && { pull }), remove };
}

const AS_TEST = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];

function commit(dir: string, message: string): void {
  git(dir, 'add', '--all');
  git(dir, ...AS_TEST, 'commit', '--quiet', `--message=${message}`);
}

function write(dir: string, files: Changes): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) {
      rmSync(join(dir, path));
      continue;
    }
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' });
}
