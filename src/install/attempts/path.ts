import { realpath } from 'node:fs/promises';
import type { LockRow } from '../../domain/installation.ts';
import { isDenied } from '../choice.ts';
import { refuseDenied } from '../deny-list.ts';
import { sha256Of } from '../digest.ts';
import { readBuildInfo, type BuildInfo } from '../go-binary.ts';
import { absent, unavailable, type Attempt, type Installed, type Outcome } from '../request.ts';
import { versionOf } from '../version.ts';

interface Found {
  readonly path: string;
  readonly sha256: string;
}

/** The program on the PATH: it is hashed, and run only when it may be. */
export async function fromPath(attempt: Attempt): Promise<Outcome> {
  const { scanner } = attempt.request;
  const named = attempt.ports.which(scanner.binary);
  if (named === undefined) {
    return absent(`${scanner.binary} is not on the PATH`);
  }
  const path = await realpath(named);
  // Nothing is run for it but Go, and few programs on a PATH are in the lock: both at once.
  const [sha256, info] = await Promise.all([sha256Of(path), readBuildInfo(path, attempt)]);
  const found = { path, sha256 };
  refuseDenied(scanner.name, { sha256: found.sha256, where: path });
  const row = attempt.request.rows.find((candidate) => holds(candidate, found.sha256, attempt));
  return row === undefined ? unlocked(found, info, attempt) : locked(found, row, attempt);
}

function holds(row: LockRow, sha256: string, { request }: Attempt): boolean {
  const asset = row.assets[request.platform];
  const digest = asset?.archive === 'none' ? asset.sha256 : asset?.binarySha256;
  return digest === sha256 && !isDenied(row);
}

function locked(found: Found, row: LockRow, attempt: Attempt): Outcome {
  if (row.version !== attempt.wanted.version) {
    return otherVersion(found.path, row.version, attempt);
  }
  return done(found, { version: row.version, verified: 'lock', notices: [] }, attempt);
}

/** What the build information says is believed as far as a checksum beside a release is: it comes from the same hand as the program. */
async function unlocked(found: Found, info: BuildInfo | undefined, attempt: Attempt): Promise<Outcome> {
  if (info !== undefined) {
    refuseDenied(attempt.request.scanner.name, { version: info.version, where: found.path });
  }
  const row = attempt.request.rows.find((candidate) => builtFrom(candidate, info));
  if (row !== undefined && attempt.request.accept.includes('checksum')) {
    return row.version === attempt.wanted.version
      ? done(found, { version: row.version, verified: 'checksum', notices: [] }, attempt)
      : otherVersion(found.path, row.version, attempt);
  }
  return attempt.request.accept.includes('none')
    ? unverified(found, info, attempt)
    : unavailable(notAccepted(found, row, attempt));
}

function builtFrom(row: LockRow, info: BuildInfo | undefined): boolean {
  return (
    row.go !== undefined &&
    info?.module === row.go.module &&
    info.version === `v${row.version}` &&
    info.sum === row.go.sum
  );
}

function notAccepted(found: Found, row: LockRow | undefined, { request }: Attempt): string {
  const says =
    row === undefined
      ? ''
      : `; it says that it was built from ${row.go?.module ?? ''} v${row.version}, as any program could, which counts as "checksum"`;
  return (
    `${found.path} was passed over: its SHA-256 ${found.sha256} is in no row of the lock for ${request.platform}${says}. ` +
    `Accepted are ${request.accept.join(', ')}`
  );
}

/** The caller accepts what nobody vouches for: only then may the program be asked for its version. */
async function unverified(found: Found, info: BuildInfo | undefined, attempt: Attempt): Promise<Outcome> {
  const version = await versionOf(found.path, info, attempt);
  refuseDenied(attempt.request.scanner.name, { version, where: found.path });
  if (attempt.wanted.named && version !== attempt.wanted.version) {
    return otherVersion(found.path, version, attempt);
  }
  const notice = `${found.path} (SHA-256 ${found.sha256}) was run although nothing vouches for it, since "none" is accepted.`;
  return done(found, { version, verified: 'none', notices: [notice] }, attempt);
}

function otherVersion(path: string, version: string, { wanted }: Attempt): Outcome {
  return unavailable(
    `${path} is version ${version}, and ${wanted.version} is ${wanted.named ? 'asked for' : 'the default'}`,
  );
}

function done(found: Found, how: Pick<Installed, 'version' | 'verified' | 'notices'>, { request }: Attempt): Outcome {
  return request.accept.includes(how.verified)
    ? { status: 'installed', installed: { ...found, ...how, source: 'path' } }
    : unavailable(`${found.path} is verified as "${how.verified}", and only ${request.accept.join(', ')} is accepted`);
}
