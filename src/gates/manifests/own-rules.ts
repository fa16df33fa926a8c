import { isAbsolute, relative, sep } from 'node:path';
import { fetchCommit, isHere } from '../../baseline/fetch.ts';
import { messageOf } from '../../domain/errors.ts';
import type { Host } from '../../host/host.ts';
import { openGit } from '../bases-git.ts';
import { trustedBase } from '../configuration-base.ts';

const SHOWN = 3;

/**
 * What is to be said where a change is judged by files that it brings itself: policies, data and configurations, by their absolute
 * paths. Undefined where it leaves them alone, where they lie elsewhere, or where no change is judged. Never rejects.
 */
export async function ownRules(paths: readonly string[], folder: string, host: Host): Promise<string | undefined> {
  if (paths.length === 0 || (host.env['GITHUB_EVENT_NAME'] ?? '') === '') {
    return undefined;
  }
  try {
    const changed = await changedIn(paths, folder, host);
    const more = changed.length > SHOWN ? ` and ${changed.length - SHOWN} more` : '';
    return changed.length === 0
      ? undefined
      : `The change is judged by what it changes itself: ${changed.slice(0, SHOWN).join(', ')}${more}. Look at that as at code, or check out policies from elsewhere`;
  } catch (error) {
    return `Whether the change is judged by policies that it changes itself could not be told: ${messageOf(error)}`;
  }
}

async function changedIn(paths: readonly string[], folder: string, host: Host): Promise<readonly string[]> {
  const [base, opened] = await Promise.all([
    trustedBase(folder, undefined, host),
    openGit(folder, host.env, host.signal),
  ]);
  if (base === undefined || opened === undefined) {
    return [];
  }
  const { git, repository } = opened;
  const inside = paths.map((path) => relative(repository.top, path)).filter(isBelow);
  if (inside.length === 0) {
    return [];
  }
  const failure = (await isHere(git, base.sha)) ? undefined : await fetchCommit(git, base.sha, repository, undefined);
  if (failure !== undefined) {
    throw new Error(failure);
  }
  const named = inside.map((path) => `:(top,literal)${path.split(sep).join('/')}`);
  const compared = await git(['diff-tree', '-r', '-z', '--name-only', base.sha, repository.head, '--', ...named]);
  if (!compared.ok) {
    throw new Error(compared.said);
  }
  return compared.text.split('\0').filter((name) => name !== '');
}

function isBelow(path: string): boolean {
  return path !== '' && path.split(sep)[0] !== '..' && !isAbsolute(path);
}
