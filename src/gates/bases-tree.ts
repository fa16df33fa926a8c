import { mkdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { findBaseCommit, type BaseCommit } from '../baseline/base-commit.ts';
import { exportTree, isTracked, isUnchanged } from '../baseline/base-tree.ts';
import type { BaseState, Head } from '../domain/comparison.ts';
import { ScanError } from '../domain/errors.ts';
import type { Scan } from '../domain/scan.ts';
import { openGit, type OpenedGit } from './bases-git.ts';
import type { Standpoint } from './bases-place.ts';
import { scanBase, type ScanBase } from './bases-scan.ts';
import type { TreeBase } from './bases-work.ts';
import type { Site } from './gate.ts';

/** The change that is checked out, as far as its base follows from it. */
export interface Change {
  readonly site: Site;
  readonly standpoint: Pick<Standpoint, 'event' | 'github'>;
  /** What a person has named as the base. */
  readonly asked?: string;
}

export interface TreeRequest extends Change {
  readonly work: TreeBase;
  /** Of this run alone, and empty where the base is laid out. */
  readonly folder: () => Promise<string>;
  readonly scan: ScanBase;
}

export type BaseFound = { readonly base: BaseState } | { readonly noBase: string; readonly baseSha?: string };

/** Scans the files of the base as those of the head were scanned. Rejects with a `ScanError` when its files cannot be laid out. */
export async function treeBase(request: TreeRequest, head: Head): Promise<BaseFound> {
  const { site, standpoint, asked } = request;
  if (asked === undefined && standpoint.event.kind === 'none') {
    return { noBase: standpoint.event.why };
  }
  const opened = await openGit(resolve(site.root, site.folder), site.host.env, site.host.signal);
  if (opened === undefined) {
    return { noBase: `${site.root} is no Git checkout, or git is missing, so that its base cannot be told.` };
  }
  const found = await baseCommit(request, opened);
  if ('none' in found) {
    return { noBase: found.none };
  }
  const { sha } = found;
  const paths = await pathsFromTop(request, opened.repository.top);
  if ('outside' in paths) {
    return {
      noBase: `${paths.outside} is not in the checkout, so that nothing is known of it in the base.`,
      baseSha: sha,
    };
  }
  return (await isUnchanged(opened.git, sha, paths.names))
    ? { base: { how: 'unchanged', sha, scans: head.scans, findings: head.findings } }
    : scanned(request, opened, { sha, names: paths.names }, head);
}

/** The base of the change, whose files are here then. */
export function baseCommit({ asked, standpoint }: Change, { git, repository }: OpenedGit): Promise<BaseCommit> {
  const { event, github } = standpoint;
  const ask = async (base: string, head: string): Promise<string | undefined> => {
    const { mergeBaseOf } = await import('../github/base-commit.ts');
    // Without an answer it is counted in the clone, which says so where it cannot.
    return github && mergeBaseOf(await github.api(), base, head).catch(() => undefined);
  };
  return findBaseCommit(git, repository, {
    event,
    mergeBaseOf: ask,
    ...(asked !== undefined && { asked }),
    ...(github !== undefined && { remote: github }),
  });
}

type Named = { readonly names: readonly string[] } | { readonly outside: string };

/** What is scanned, as Git calls it: from the top of the checkout. */
async function pathsFromTop({ work, site }: TreeRequest, top: string): Promise<Named> {
  const names: string[] = [];
  for (const path of work.paths) {
    const absolute = await realpath(resolve(site.root, path)).catch(() => resolve(site.root, path));
    const name = nameIn(top, absolute);
    if (name === undefined) {
      return { outside: path };
    }
    names.push(name);
  }
  return { names };
}

/** The name of a path from a folder, with forward slashes; undefined when it is outside. */
export function nameIn(folder: string, path: string): string | undefined {
  const name = relative(folder, path).split(sep).join('/');
  return name === '..' || name.startsWith('../') || isAbsolute(name) ? undefined : name;
}

async function scanned(
  request: TreeRequest,
  { git, repository }: OpenedGit,
  { sha, names }: { readonly sha: string; readonly names: readonly string[] },
  head: Head,
): Promise<BaseFound> {
  const { site, work, scan } = request;
  const root = await realpath(site.root);
  // The base lies as the head does: where the checkout is below the root, so is the base.
  const below = nameIn(root, repository.top) ?? '';
  const into = await request.folder();
  const tree = await exportTree(git, repository, { sha, paths: names, into, below });
  const baseRoot = join(tree.root, nameIn(repository.top, root) ?? '');
  await mkdir(baseRoot, { recursive: true });
  if (tree.paths.length === 0) {
    return (await isTracked(git, names))
      ? { base: { how: 'scanned', sha, scans: head.scans.map(ofNothing), findings: [] } }
      : { noBase: `${names.join(', ')} is in no commit, so that nothing is known of it in the base.`, baseSha: sha };
  }
  const paths = tree.paths.map((name) => relative(baseRoot, join(tree.top, name)) || '.');
  site.host.log.info(`Scanning the base ${sha.slice(0, 12)}, to tell what this change brings`);
  try {
    const state = await scanBase(work.scans(baseRoot, paths), scan, tree.incomplete);
    return { base: { how: 'scanned', sha, ...state } };
  } catch (error) {
    if (error instanceof ScanError) {
      return { noBase: `The base ${sha.slice(0, 12)} could not be scanned: ${error.message}`, baseSha: sha };
    }
    throw error;
  }
}

/** Where the base has none of what is scanned, a scan of it sees nothing. */
function ofNothing(scan: Scan): Scan {
  return {
    ...scan,
    durationMs: 0,
    coverage: { unit: scan.coverage?.unit ?? 'files', examined: 0, passed: 0 },
    controls: [],
    gaps: [],
  };
}
