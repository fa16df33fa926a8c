import type { ArchiveKind, LockedAsset, ScannerSource, Verification } from '../domain/installation.ts';
import { binaryName, fill, lockedAsset, type Attempt } from './request.ts';

/** A release asset that is to be had; without a digest only what the release says of itself can be compared. */
export type Asset = Omit<LockedAsset, 'sha256'> & { readonly sha256?: string };

const WITHOUT_LOCK: ReadonlySet<Verification> = new Set(['signature', 'checksum', 'none']);

/** The asset of the lock or, where a weaker verification is accepted, the one that the release should have. */
export function assetOf(attempt: Attempt): Asset | undefined {
  const locked = lockedAsset(attempt);
  if (locked !== undefined) {
    return locked;
  }
  return attempt.request.accept.some((level) => WITHOUT_LOCK.has(level)) ? guessed(attempt) : undefined;
}

/** The tag of a release. */
export function releaseTag({ tag = 'v{version}' }: Pick<ScannerSource, 'tag'>, version: string): string {
  return fill(tag, { version });
}

function guessed({ request, wanted }: Attempt): Asset | undefined {
  const { scanner, platform } = request;
  const template = scanner.assets[platform];
  if (template === undefined) {
    return undefined;
  }
  const name = fill(template, wanted);
  return {
    url: `https://github.com/${scanner.repository}/releases/download/${releaseTag(scanner, wanted.version)}/${name}`,
    archive: archiveKindOf(name),
    binary: pathInArchive(scanner.inArchive, binaryName(request), { version: wanted.version, asset: name }),
  };
}

/** `{asset}` is the name of the archive without its extension, as archives that wrap a folder call it. */
export function pathInArchive(
  template: string | undefined,
  binary: string,
  { version, asset }: { readonly version: string; readonly asset: string },
): string {
  const stem = asset.replace(/\.(?:tar\.gz|tgz|zip)$/, '');
  return template === undefined ? binary : `${fill(template, { version, asset: stem })}${binary}`;
}

export function archiveKindOf(name: string): ArchiveKind {
  if (/\.(?:tar\.gz|tgz)$/.test(name)) {
    return 'tar.gz';
  }
  return /\.(?:zip|whl)$/.test(name) ? 'zip' : 'none';
}

/** The last part of an address. */
export function fileNameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
