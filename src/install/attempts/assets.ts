import { UserError } from '../../domain/errors.ts';
import { assetOf, type Asset } from '../asset.ts';
import { obtain } from '../obtain.ts';
import { folderOrigin, mirrorOrigin, releaseOrigin, unreadable } from '../origin.ts';
import { absent, label, unavailable, type Attempt, type Outcome } from '../request.ts';

/** The asset of the project's release. */
export function fromRelease(attempt: Attempt): Promise<Outcome> {
  return withAsset(attempt, (asset) => obtain(asset, releaseOrigin(asset, attempt), attempt));
}

/** The same asset from a mirror, where one is named. */
export function fromMirror(attempt: Attempt): Promise<Outcome> {
  const { mirror } = attempt.request;
  return mirror === undefined
    ? Promise.resolve(absent('no mirror is named'))
    : withAsset(attempt, (asset) => obtain(asset, mirrorOrigin(asset, mirror, attempt), attempt));
}

/** The same asset from a folder of archives, where one is named. */
export function fromFolder(attempt: Attempt): Promise<Outcome> {
  const { archives } = attempt.request;
  if (archives === undefined) {
    return Promise.resolve(absent('no folder of archives is named'));
  }
  return withAsset(attempt, async (asset) => {
    const problem = await unreadable(archives);
    if (problem !== undefined) {
      throw new UserError(`The folder of archives ${archives} cannot be read: ${problem}.`);
    }
    return obtain(asset, await folderOrigin(asset, archives, attempt), attempt);
  });
}

function withAsset(attempt: Attempt, use: (asset: Asset) => Promise<Outcome>): Promise<Outcome> {
  const asset = assetOf(attempt);
  return asset === undefined ? Promise.resolve(unavailable(noAsset(attempt))) : use(asset);
}

/** Why a version has no asset that could be verified on this platform. */
export function noAsset(attempt: Attempt): string {
  const { row } = attempt.wanted;
  const { platform, scanner } = attempt.request;
  const others = Object.keys(row?.assets ?? {}).join(', ') || 'none';
  return (
    `${label(attempt)} has no digest for ${platform} in the lock (it has: ${others}): add it with ` +
    `"npm run lock -- ${scanner.name} ${attempt.wanted.version}"`
  );
}
