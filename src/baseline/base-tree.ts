import { mkdir, readdir, readlink, realpath, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ScanError } from '../domain/errors.ts';
import type { Git, Repository } from './git.ts';

/** The files of the base, in a folder of their own. */
export interface BaseTree {
  /** Absolute, without links; holds nothing else. */
  readonly root: string;
  /** Holds what the top of the checkout holds; `root` or below it. */
  readonly top: string;
  /** Those of the paths that the base has. */
  readonly paths: readonly string[];
  /** What is scanned of the head and is not here, one sentence. */
  readonly incomplete?: string;
}

export interface TreeRequest {
  readonly sha: string;
  /** What is scanned, from the top of the checkout, with forward slashes; '' is all of it. */
  readonly paths: readonly string[];
  /** An empty folder, of this run alone. */
  readonly into: string;
  /** Where the top is to be, from the root; default the root itself. */
  readonly below?: string;
}

interface Entry {
  readonly mode: string;
  readonly path: string;
}

/** What manifests may refer to from anywhere in the repository: patches, components, values, schemas. */
const REFERRED = ['**/*.yaml', '**/*.yml', '**/*.json', '**/*.tpl', '**/kustomization'];
const REFERRED_PATH = /(?:\.(?:ya?ml|json|tpl)|(?:^|\/)kustomization)$/i;

const LISTING_BYTES = 128 * 1024 * 1024;
const LINK = '120000';
const SUBMODULE = '160000';

/**
 * Writes the files of a commit as a checkout would, without touching the checkout. Git itself refuses names that leave the folder;
 * links that leave it are taken away again. Rejects with a `ScanError` when that cannot be done.
 */
export async function exportTree(git: Git, repository: Repository, request: TreeRequest): Promise<BaseTree> {
  const { sha, into, below = '' } = request;
  const entries = await entriesOf(git, sha);
  const paths = request.paths.filter((path) => path === '' || entries.some((entry) => isIn(entry.path, path)));
  const root = join(await realpath(into), 'tree');
  const top = join(root, below);
  await mkdir(top, { recursive: true });
  if (paths.length > 0) {
    await checkOut(git, repository, request, { top, paths, entries });
    await removeLinksOut(top, entries);
  }
  const submodule = await missingSubmodule(repository, entries, paths);
  return {
    root,
    top,
    paths,
    ...(submodule !== undefined && {
      incomplete: `The submodule ${submodule} was scanned here and is not known of the base.`,
    }),
  };
}

async function entriesOf(git: Git, sha: string): Promise<readonly Entry[]> {
  const listing = await git(['ls-tree', '-r', '-z', '--full-tree', sha], { maxOutputBytes: LISTING_BYTES });
  if (!listing.ok) {
    throw new ScanError(`the files of the base cannot be listed: ${listing.said}`);
  }
  return listing.text.split('\0').flatMap((line) => {
    const { mode, path } = /^(?<mode>\d{6}) \S+ \S+\t(?<path>[^]+)$/.exec(line)?.groups ?? {};
    return mode === undefined || path === undefined ? [] : [{ mode, path }];
  });
}

function isIn(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

async function checkOut(
  git: Git,
  { gitDir }: Repository,
  { sha, into }: TreeRequest,
  {
    top,
    paths,
    entries,
  }: { readonly top: string; readonly paths: readonly string[]; readonly entries: readonly Entry[] },
): Promise<void> {
  const everything = paths.includes('');
  const referred = REFERRED.filter((glob) => entries.some(({ path }) => fits(path, glob)));
  const wanted = everything
    ? [':(top)']
    : [...paths.map((path) => `:(top,literal)${path}`), ...referred.map((glob) => `:(top,glob,icase)${glob}`)];
  const done = await git(
    [`--git-dir=${gitDir}`, `--work-tree=${top}`, 'checkout', '--quiet', '--force', sha, '--', ...wanted],
    // An index of its own: the one of the checkout stays as it is.
    { env: { GIT_INDEX_FILE: join(into, 'index') }, timeoutMs: 5 * 60_000 },
  );
  if (!done.ok) {
    throw new ScanError(`the files of the base cannot be written: ${done.said}`);
  }
}

function fits(path: string, glob: string): boolean {
  const ending = glob.slice('**/'.length).toLowerCase();
  const name = path.toLowerCase();
  return ending.startsWith('*') ? name.endsWith(ending.slice(1)) : name === ending || name.endsWith(`/${ending}`);
}

async function removeLinksOut(top: string, entries: readonly Entry[]): Promise<void> {
  const links = entries.filter(({ mode }) => mode === LINK).map(({ path }) => join(top, path));
  for (const link of links) {
    const there = await readlink(link).catch(() => undefined);
    const target = there === undefined ? undefined : await realpath(link).catch(() => '');
    if (target !== undefined && target !== top && !target.startsWith(top + sep)) {
      await rm(link);
    }
  }
}

async function missingSubmodule(
  { top }: Repository,
  entries: readonly Entry[],
  paths: readonly string[],
): Promise<string | undefined> {
  for (const { mode, path } of entries) {
    if (mode === SUBMODULE && paths.some((folder) => isIn(path, folder))) {
      const content = await readdir(join(top, path)).catch(() => []);
      if (content.length > 0) {
        return path;
      }
    }
  }
  return undefined;
}

/** Whether what is scanned, and what it may refer to, is in the base just as it is here. False when that cannot be told. */
export async function isUnchanged(git: Git, sha: string, paths: readonly string[]): Promise<boolean> {
  const changed = await git(['diff-tree', '-r', '-z', '--name-only', '--no-renames', sha, 'HEAD'], {
    maxOutputBytes: LISTING_BYTES,
  });
  if (!changed.ok) {
    return false;
  }
  const matters = (path: string): boolean => REFERRED_PATH.test(path) || paths.some((folder) => isIn(path, folder));
  return !changed.text.split('\0').some((path) => path !== '' && matters(path)) && (await isClean(git, paths));
}

/** What was made or changed in the run itself is in no commit. */
async function isClean(git: Git, paths: readonly string[]): Promise<boolean> {
  const specs = paths.map(specOf);
  const status = await git(['status', '--porcelain', '-z', '--untracked-files=all', '--ignored', '--', ...specs]);
  return status.ok && status.text === '';
}

/** Whether any of the paths is known to Git here. */
export async function isTracked(git: Git, paths: readonly string[]): Promise<boolean> {
  const found = await git(['ls-files', '-z', '--', ...paths.map(specOf)], { maxOutputBytes: LISTING_BYTES });
  return found.ok && found.text !== '';
}

function specOf(path: string): string {
  return path === '' ? ':(top)' : `:(top,literal)${path}`;
}
