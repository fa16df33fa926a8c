import { gitIn, repositoryOf, type Git, type Repository } from '../baseline/git.ts';
import { run } from '../exec/run.ts';
import { findOnPath } from '../exec/which.ts';
import type { Env } from '../host/host.ts';

export interface OpenedGit {
  readonly git: Git;
  readonly repository: Repository;
  /** What is checked out, where it is a branch. */
  readonly branch?: string;
}

/** The checkout around a folder; undefined when there is none, or no git. */
export async function openGit(folder: string, env: Env, signal: AbortSignal): Promise<OpenedGit | undefined> {
  const program = findOnPath('git', env);
  if (program === undefined) {
    return undefined;
  }
  const git = gitIn({ run, program, folder, env, signal });
  const repository = await repositoryOf(git);
  if (repository === undefined) {
    return undefined;
  }
  const head = await git(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return { git, repository, ...(head.ok && { branch: head.text.trim() }) };
}
