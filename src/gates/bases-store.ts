import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { MAX_BASELINE_BYTES, MAX_BASELINE_FILES } from '../baseline/folder.ts';
import type { BaselineStore } from '../baseline/store.ts';
import { ScanError, UserError } from '../domain/errors.ts';
import { checkedFileStore } from './bases-file.ts';
import type { Standpoint } from './bases-place.ts';
import type { Site } from './gate.ts';
import { folderOf } from './report-files.ts';

export interface StoreRequest {
  readonly standpoint: Standpoint;
  readonly site: Site;
  readonly gate: string;
  readonly id: string;
  /** The branch whose baseline it is. */
  readonly branch: string;
  /** A folder of this run alone. */
  readonly folder: () => Promise<string>;
  /** What a person has named as the base. */
  readonly asked?: string;
}

type Github = NonNullable<Standpoint['github']>;

const LIMITS = { entries: MAX_BASELINE_FILES, bytes: MAX_BASELINE_BYTES };

/** The place where baselines are kept; undefined when there is none. */
export async function storeOf(request: StoreRequest): Promise<BaselineStore | undefined> {
  const { place, github } = request.standpoint;
  switch (place.kind) {
    case 'file':
      return checkedFileStore(request, resolve(request.site.root, request.site.folder, place.path));
    case 'artifact':
      return artifactStore(request, expectGithub(github));
    case 'branch':
      return branchStore(request, place.name, expectGithub(github));
    case 'cache':
      return jobCacheStore(request, expectGithub(github));
    case 'auto':
    case 'none':
      return undefined;
    default:
      return place satisfies never;
  }
}

function expectGithub(github: Github | undefined): Github {
  if (github === undefined) {
    throw new UserError('baseline: GitHub cannot be asked without a token.');
  }
  return github;
}

/** The artifact that a pipeline leaves of all its gates, each with a folder of its own. */
const OF_PIPELINE = 'gatehouse-baselines';

function artifactStore(request: StoreRequest, github: Github): BaselineStore {
  const run = folderOf(request.gate, request.id);
  const name = `gatehouse-baseline-${run}`;
  return {
    name: `the artifact ${name} of ${request.branch}`,
    permissions: { find: 'actions: read', keep: 'none' },
    find: async (into) =>
      (await fromArtifact(request, github, { name, into, folder: '' })) ??
      fromArtifact(request, github, { name: OF_PIPELINE, into: `${into}s`, folder: join(run, 'baseline') }),
  };
}

interface ArtifactPlace {
  readonly name: string;
  /** Where it is unpacked. */
  readonly into: string;
  /** Of the baseline in the artifact. */
  readonly folder: string;
}

async function fromArtifact(
  request: StoreRequest,
  github: Github,
  { name, into, folder }: ArtifactPlace,
): ReturnType<BaselineStore['find']> {
  const [{ findArtifact }, { unpack }] = await Promise.all([
    import('../github/artifacts.ts'),
    import('../install/archive/unpack.ts'),
  ]);
  const found = await findArtifact(await github.api(), { name, branch: request.branch, maxBytes: MAX_BASELINE_BYTES });
  if (found === undefined) {
    return undefined;
  }
  const archive = join(await request.folder(), `${name}.zip`);
  await writeFile(archive, found.zip);
  await mkdir(into, { recursive: true });
  await unpack(archive, 'zip', into, LIMITS);
  return { folder: join(into, folder), source: `the artifact ${name} of run ${found.run}` };
}

function branchStore(request: StoreRequest, branch: string, github: Github): BaselineStore {
  // A branch may be called like a folder of another: one name each, without slashes.
  const folder = `${encodeURIComponent(request.branch)}/${folderOf(request.gate, request.id)}`;
  return {
    name: `the branch ${branch}`,
    permissions: { find: 'contents: read', keep: 'contents: write' },
    find: async (into) => {
      const { readBranchFolder } = await import('../github/branch-store.ts');
      const found = await readBranchFolder(await github.api(), { branch, folder }, MAX_BASELINE_BYTES);
      if (found === undefined) {
        return undefined;
      }
      if (found.files.some(({ path }) => !/^(?:sbom\/)?[A-Za-z0-9][A-Za-z0-9._-]*$/.test(path))) {
        throw new ScanError(`${folder} holds files that are no part of a baseline`);
      }
      for (const { path, content } of found.files) {
        await mkdir(dirname(join(into, path)), { recursive: true });
        await writeFile(join(into, path), content);
      }
      return { folder: into, source: `${folder} on the branch ${branch} (${found.commit.slice(0, 12)})` };
    },
    keep: async (from, paths) => {
      const { writeBranchFolder } = await import('../github/branch-store.ts');
      const files = await Promise.all(paths.map(async (path) => ({ path, content: await readFile(join(from, path)) })));
      const message = `Baseline of ${folderOf(request.gate, request.id)} on ${request.branch}`;
      const commit = await writeBranchFolder(await github.api(), { branch, folder }, files, message);
      return `${folder} on the branch ${branch} (${commit.slice(0, 12)})`;
    },
  };
}

async function jobCacheStore(request: StoreRequest, github: Github): Promise<BaselineStore> {
  const [{ actionsCache }, { cacheKeysOf }, { cacheStore }, { unpack }] = await Promise.all([
    import('../host/actions-cache/index.ts'),
    import('../github/caches.ts'),
    import('../baseline/cache-store.ts'),
    import('../install/archive/unpack.ts'),
  ]);
  const { host } = request.site;
  const cache = actionsCache(host.env);
  if (cache === undefined) {
    throw new UserError('baseline: cache: the runner names no cache; use artifact or branch:NAME.');
  }
  const { branch, standpoint } = request;
  return cacheStore({
    cache,
    run: folderOf(request.gate, request.id),
    branch,
    commit: standpoint.commit?.sha ?? '',
    keysOf: async (prefix) => cacheKeysOf(await github.api(), prefix, branch),
    unpack: (archive, into) => unpack(archive, 'tar.gz', into, LIMITS),
    workDir: await request.folder(),
    signal: host.signal,
  });
}
