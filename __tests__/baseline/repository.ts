import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitIn, repositoryOf, type Git, type Repository } from '../../src/baseline/git.ts';
import { run } from '../../src/exec/run.ts';
import { findOnPath } from '../../src/exec/which.ts';

type Files = Readonly<Record<string, string | null>>;

/** A real repository in a temporary folder. */
export interface TestRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** Writes files, null removes one, and commits; answers the SHA. */
  commit(files: Files): string;
}

const NAMES = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

export class Laboratory {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'gatehouse-git-')));

  repository(name: string): TestRepository {
    const folder = join(this.root, name);
    mkdirSync(folder);
    gitAt(folder, 'init', '--quiet', '--initial-branch=main');
    gitAt(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    return at(folder);
  }

  /** As actions/checkout makes it: one commit, nothing before it. */
  shallowClone(origin: TestRepository, ref: string, name = 'clone'): TestRepository {
    const folder = join(this.root, name);
    mkdirSync(folder);
    gitAt(folder, 'init', '--quiet');
    gitAt(folder, 'remote', 'add', 'origin', `file://${origin.folder}`);
    gitAt(folder, 'fetch', '--quiet', '--depth=1', 'origin', ref);
    gitAt(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
    return at(folder);
  }

  end(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 3 });
  }
}

function at(folder: string): TestRepository {
  const git = (...args: readonly string[]): string => gitAt(folder, ...args);
  return {
    folder,
    git,
    commit: (files) => {
      for (const [path, text] of Object.entries(files)) {
        if (text === null) {
          rmSync(join(folder, path));
        } else {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), text);
        }
      }
      git('add', '--all', '--force');
      git('commit', '--quiet', '--allow-empty', '--message', 'Change');
      return git('rev-parse', 'HEAD');
    },
  };
}

export function gitAt(folder: string, ...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...NAMES };
  return execFileSync('git', ['-C', folder, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Git as the program runs it, in a folder of a checkout. */
export async function opened(folder: string): Promise<{ readonly git: Git; readonly repository: Repository }> {
  const env = { PATH: process.env['PATH'] };
  const program = findOnPath('git', env) ?? '';
  const git = gitIn({ run, program, folder, env, signal: new AbortController().signal });
  const repository = await repositoryOf(git);
  if (repository === undefined) {
    throw new Error(`${folder} is no checkout`);
  }
  return { git, repository };
}
