import { realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { diffOfTree } from '../baseline/diff.ts';
import { linesOfHunks } from '../baseline/patch.ts';
import type { Diff, DiffFound } from '../domain/diff.ts';
import { messageOf } from '../domain/errors.ts';
import { openGit, type OpenedGit } from './bases-git.ts';
import type { Standpoint } from './bases-place.ts';
import { baseCommit, type Change } from './bases-tree.ts';

/** The change that a run is about, and how the server can be asked for it. */
export type ChangeRequest = Omit<Change, 'standpoint'> & {
  readonly standpoint: Pick<Standpoint, 'event' | 'github'>;
  /** Of the pull request, where the run is about one. */
  readonly pullRequest?: number;
};

/**
 * What the change of this run does to the files below the root of findings, named from there: as Git tells it, and where it cannot, as the server
 * does. Never rejects but when the run is cancelled.
 */
export async function diffOfChange(request: ChangeRequest): Promise<DiffFound> {
  const { site, standpoint, asked } = request;
  const { env, signal } = site.host;
  if (asked === undefined && standpoint.event.kind === 'none') {
    return { none: standpoint.event.why };
  }
  const opened = await openGit(resolve(site.root, site.folder), env, signal);
  const found = opened === undefined ? { none: NO_CHECKOUT } : await byGit(request, opened);
  if (!('none' in found)) {
    return found;
  }
  return (await byServer(request, site.root, opened)) ?? found;
}

const NO_CHECKOUT = 'This is no Git checkout, or git is missing.';

async function byGit(request: ChangeRequest, opened: OpenedGit): Promise<DiffFound> {
  const base = await baseCommit(request, opened);
  if ('none' in base) {
    return base;
  }
  const diff = await diffOfTree(opened.git, base.sha);
  return 'none' in diff ? diff : namedFrom(diff, request.site.root, opened.repository.top);
}

/** Undefined where there is no pull request to ask for, and where the server does not say everything. */
async function byServer(
  { site, standpoint: { event, github }, pullRequest, asked }: ChangeRequest,
  root: string,
  opened: OpenedGit | undefined,
): Promise<Diff | undefined> {
  if (github === undefined || pullRequest === undefined || asked !== undefined) {
    return undefined;
  }
  try {
    const { changedFiles } = await import('../github/changed-files.ts');
    const asking = { number: pullRequest, ...(event.kind === 'pull-request' && { headSha: event.headSha }) };
    const diff = await changedFiles(await github.api(), asking, linesOfHunks);
    return await namedFrom(diff, root, opened?.repository.top ?? root);
  } catch (error) {
    site.host.log.info(`GitHub was asked what the pull request changes: ${messageOf(error)}`);
    return undefined;
  }
}

/** With names from `root` in place of names from the top of the checkout; what lies above begins with "../". */
export async function namedFrom(diff: Diff, root: string, top: string): Promise<Diff> {
  const [from, above] = await Promise.all([realpath(root), realpath(top)]);
  if (from === above) {
    return diff;
  }
  const named = (name: string): string => relative(from, join(above, name)).split(sep).join('/');
  return {
    ...diff,
    files: new Map([...diff.files].map(([name, lines]) => [named(name), lines])),
    names: new Set([...diff.names].map(named)),
  };
}
