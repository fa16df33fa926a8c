import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../src/domain/errors.ts';
import {
  PLATFORMS,
  type LockedAsset,
  type LockRow,
  type Platform,
  type ScannerSource,
} from '../../src/domain/installation.ts';
import { unpack } from '../../src/install/archive/unpack.ts';
import { archiveKindOf, pathInArchive, releaseTag } from '../../src/install/asset.ts';
import { parseChecksums } from '../../src/install/checksums.ts';
import { sha256Of } from '../../src/install/digest.ts';
import { refuseDenied } from '../../src/install/deny-list.ts';
import { download, type DownloadPorts } from '../../src/install/download/download.ts';
import { binaryName, fill } from '../../src/install/request.ts';
import { agreedDigest, type DigestRecord } from './records.ts';

const MAX_BYTES = 512 * 1024 ** 2;
const ASSET = 'the asset itself';
const CHECKSUMS = 'the checksums of its release';

export interface RowRequest {
  readonly source: ScannerSource;
  readonly version: string;
  /** What others say of the digests. */
  readonly records: readonly DigestRecord[];
  /** Stands for https://github.com. */
  readonly baseUrl?: string;
  readonly today: string;
  readonly published?: string;
  readonly workDir: string;
  /** The module and its hash, when the Go proxy and the checksum database know the version. */
  readonly go?: NonNullable<LockRow['go']>;
}

/** A new row, for every platform that two sources agree on. Rejects when two disagree and when there is none. */
export async function makeRow(request: RowRequest, ports: DownloadPorts): Promise<LockRow> {
  const { source, version, published, go } = request;
  refuseDenied(source.name, { version, where: 'the version that was asked for' });
  const assets: Partial<Record<Platform, LockedAsset>> = {};
  const records = new Set<string>();
  for (const platform of PLATFORMS) {
    const made = await lockAsset(platform, request, ports);
    if (made !== undefined) {
      assets[platform] = made.asset;
      made.by.forEach((name) => records.add(name));
    }
  }
  if (Object.keys(assets).length === 0 && go === undefined) {
    throw new Error(`${source.name} ${version} has no release asset that could be had`);
  }
  return {
    scanner: source.name,
    version,
    ...(published === undefined ? {} : { published }),
    recorded: request.today,
    assets,
    ...(go === undefined ? {} : { go }),
    records: [...records, ...(go === undefined ? [] : ['the Go checksum database'])],
  };
}

interface Said {
  readonly by: string;
  readonly sha256: string;
}

async function lockAsset(
  platform: Platform,
  request: RowRequest,
  ports: DownloadPorts,
): Promise<{ readonly asset: LockedAsset; readonly by: readonly string[] } | undefined> {
  const { source, version } = request;
  const template = source.assets[platform];
  if (template === undefined) {
    return undefined;
  }
  const name = fill(template, { version });
  const url = `https://github.com/${source.repository}/releases/download/${releaseTag(source, version)}/${name}`;
  const folder = join(request.workDir, platform);
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  const own = await downloaded(url, file, request, ports);
  const said = [...own, ...(await published(url, name, folder, request, ports)), ...recorded(url, name, request)];
  if (said.length === 0) {
    ports.log.warning(`${source.name} ${version} ${platform}: nobody knows ${name}, so the row has no such platform`);
    return undefined;
  }
  const sha256 = agreedDigest(`${source.name} ${version} ${platform}`, said);
  const asset = await describe({ url, name, sha256, file: own.length === 0 ? undefined : file }, platform, request);
  return { asset, by: said.map(({ by }) => by) };
}

/** The digest of the asset as it is served; nothing when it cannot be had. */
async function downloaded(
  url: string,
  file: string,
  request: RowRequest,
  ports: DownloadPorts,
): Promise<readonly Said[]> {
  try {
    return [{ by: ASSET, sha256: await fetchTo(url, file, request, ports) }];
  } catch (error) {
    ports.log.warning(`${url}: ${messageOf(error)}`);
    return [];
  }
}

async function published(
  url: string,
  name: string,
  folder: string,
  request: RowRequest,
  ports: DownloadPorts,
): Promise<readonly Said[]> {
  const { source, version } = request;
  if (source.checksums === undefined) {
    return [];
  }
  const checksums = fill(source.checksums, { version, asset: name });
  const file = join(folder, 'checksums');
  try {
    await fetchTo(`${url.slice(0, url.lastIndexOf('/') + 1)}${checksums}`, file, request, ports);
  } catch (error) {
    ports.log.warning(`${checksums}: ${messageOf(error)}`);
    return [];
  }
  const sha256 = parseChecksums(await readFile(file, 'utf8'), name).get(name);
  return sha256 === undefined ? [] : [{ by: CHECKSUMS, sha256 }];
}

function recorded(url: string, name: string, { records }: RowRequest): readonly Said[] {
  return records.flatMap((record) => {
    const sha256 = record.digestOf(url, name);
    return sha256 === undefined ? [] : [{ by: record.name, sha256 }];
  });
}

function fetchTo(url: string, path: string, { baseUrl }: RowRequest, ports: DownloadPorts): Promise<string> {
  const address = baseUrl === undefined ? url : url.replace('https://github.com', baseUrl.replace(/\/+$/, ''));
  const loopback = baseUrl?.startsWith('http://127.0.0.1:') === true;
  return download({ url: address, path, maxBytes: MAX_BYTES, ...(loopback ? { loopbackHttp: 'allowed' } : {}) }, ports);
}

/** The row of an asset, with the digest of its program where the asset could be had. */
async function describe(
  asset: { readonly url: string; readonly name: string; readonly sha256: string; readonly file: string | undefined },
  platform: Platform,
  { source, version, workDir }: RowRequest,
): Promise<LockedAsset> {
  const { url, name, sha256, file } = asset;
  const archive = archiveKindOf(name);
  if (archive === 'none') {
    return { url, sha256, archive, binary: name };
  }
  const binary = pathInArchive(source.inArchive, binaryName({ scanner: source, platform }), { version, asset: name });
  if (file === undefined) {
    return { url, sha256, archive, binary };
  }
  const folder = join(workDir, `${platform}-files`);
  await mkdir(folder);
  await unpack(file, archive, folder);
  return { url, sha256, archive, binary, binarySha256: await sha256Of(join(folder, binary)) };
}
