import { messageOf } from '../domain/errors.ts';
import type { InstallSource, Verification } from '../domain/installation.ts';
import { noAsset } from './attempts/assets.ts';
import { fromPath } from './attempts/path.ts';
import { fromSystem } from './attempts/system.ts';
import { assetOf } from './asset.ts';
import { choose } from './choice.ts';
import { goPackageOf } from './go-package.ts';
import { cacheKey } from './keep.ts';
import { folderOrigin, isFile, mirrorOrigin } from './origin.ts';
import { label, type Attempt, type InstallPorts, type InstallRequest, type Outcome } from './request.ts';

/** What one source would give. `has`: looked at and good; `promises`: would be tried, and verified then; `lacks`: would be passed over. */
export interface Prospect {
  readonly source: InstallSource;
  readonly state: 'has' | 'promises' | 'lacks';
  readonly verified?: Verification;
  readonly text: string;
}

/** How a scanner would be had, source by source in the order of the request. */
export interface Inspection {
  readonly scanner: string;
  /** Absent when none may be used; then `problem` says why. */
  readonly version?: string;
  readonly problem?: string;
  readonly notices: readonly string[];
  readonly prospects: readonly Prospect[];
}

/** Says how a scanner would be had and why others would be passed over. Looks at this machine and asks no network; never rejects. */
export async function inspect(request: InstallRequest, ports: InstallPorts): Promise<Inspection> {
  const scanner = request.scanner.name;
  try {
    const wanted = choose(request, ports.now());
    const attempt: Attempt = { request, ports, wanted };
    const prospects: Prospect[] = [];
    for (const source of request.sources) {
      prospects.push(await prospectOf(source, attempt));
    }
    return { scanner, version: wanted.version, notices: wanted.notices, prospects, ...problemOf(prospects, attempt) };
  } catch (error) {
    return { scanner, problem: messageOf(error), notices: [], prospects: [] };
  }
}

function problemOf(prospects: readonly Prospect[], attempt: Attempt): { readonly problem?: string } {
  return prospects.some(({ state }) => state !== 'lacks')
    ? {}
    : { problem: `${label(attempt)} cannot be had from any source that is allowed` };
}

const PROSPECTS: Readonly<Record<InstallSource, (attempt: Attempt) => Promise<Omit<Prospect, 'source'>>>> = {
  path: async (attempt) => seen(await fromPath(attempt)),
  system: async (attempt) => seen(await fromSystem(attempt)),
  'tool-cache': cached,
  'archive-folder': inFolder,
  mirror: async (attempt) => {
    const { mirror } = attempt.request;
    const asset = assetOf(attempt);
    return mirror === undefined || asset === undefined
      ? lacks(mirror === undefined ? 'no mirror is named' : noAsset(attempt))
      : promises(mirrorOrigin(asset, mirror, attempt).where, asset.sha256);
  },
  release: async (attempt) => {
    const asset = assetOf(attempt);
    return asset === undefined ? lacks(noAsset(attempt)) : promises(asset.url, asset.sha256);
  },
  registry: async (attempt) => inRegistry(attempt),
};

async function prospectOf(source: InstallSource, attempt: Attempt): Promise<Prospect> {
  try {
    return { source, ...(await PROSPECTS[source](attempt)) };
  } catch (error) {
    return { source, ...lacks(messageOf(error)) };
  }
}

function seen(outcome: Outcome): Omit<Prospect, 'source'> {
  return outcome.status === 'installed'
    ? {
        state: 'has',
        verified: outcome.installed.verified,
        text: `${outcome.installed.path} (${outcome.installed.version})`,
      }
    : lacks(outcome.reason);
}

async function cached(attempt: Attempt): Promise<Omit<Prospect, 'source'>> {
  const folder = attempt.ports.toolCache.find(...cacheKey(attempt));
  return folder === undefined
    ? lacks(`the tool cache does not hold ${label(attempt)}`)
    : { state: 'promises', verified: 'lock', text: folder };
}

async function inFolder(attempt: Attempt): Promise<Omit<Prospect, 'source'>> {
  const { archives } = attempt.request;
  const asset = assetOf(attempt);
  if (archives === undefined || asset === undefined) {
    return lacks(archives === undefined ? 'no folder of archives is named' : noAsset(attempt));
  }
  const { where } = await folderOrigin(asset, archives, attempt);
  return (await isFile(where)) ? promises(where, asset.sha256) : lacks(`${where} does not exist`);
}

function inRegistry(attempt: Attempt): Omit<Prospect, 'source'> {
  const { scanner, platform } = attempt.request;
  const { row, version } = attempt.wanted;
  const python = attempt.ports.which('python3') ?? attempt.ports.which('python');
  if (scanner.pypi !== undefined && row?.wheels?.[platform] !== undefined && python !== undefined) {
    return { state: 'promises', verified: 'lock', text: `pip download ${scanner.pypi}==${version}` };
  }
  if (scanner.go === undefined || row?.go === undefined) {
    return lacks(`the lock has no Go module hash and no wheel of ${label(attempt)}`);
  }
  return attempt.ports.which('go') === undefined
    ? lacks('Go is not on the PATH')
    : {
        state: 'promises',
        verified: 'lock',
        text: `go install ${goPackageOf(scanner.go.package, version)}@v${version}, which takes minutes`,
      };
}

function promises(text: string, sha256: string | undefined): Omit<Prospect, 'source'> {
  return { state: 'promises', verified: sha256 === undefined ? 'checksum' : 'lock', text };
}

function lacks(text: string): Omit<Prospect, 'source'> {
  return { state: 'lacks', text };
}
