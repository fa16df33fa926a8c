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
  readonly headSha: string;
  remove(): void;
}

export function createWorkspace(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): Workspace {
  const dir = mkdtempSync(join(tmpdir(), 'gatehouse-act-'));
  for (const name of SHIPPED) {
    cpSync(join(root, name), join(dir, name), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  for (const [path, target] of Object.entries(links)) {
    symlinkSync(target, join(dir, path));
  }
  git(dir, 'init', '--quiet', '--initial-branch=main');
  git(dir, 'add', '--all');
  git(dir, '-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message=Begin');
  const headSha = git(dir, 'rev-parse', 'HEAD').trim();
  const remove = (): void => {
    for (const folder of [dir, scratchOf(dir)]) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
  return { dir, headSha, remove };
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' });
}
