import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, ScanError } from '../domain/errors.ts';
import type { Verification } from '../domain/installation.ts';
import { fileNameOf, type Asset } from './asset.ts';
import { parseChecksums } from './checksums.ts';
import { mismatch } from './mismatch.ts';
import { scratch, type Origin } from './origin.ts';
import { fill, label, type Attempt } from './request.ts';
import type { Verifiable } from './signature/verify.ts';

/** How far a file was found to be what it claims to be. */
export interface Agreement {
  readonly verified: Verification;
  readonly signedBy?: string;
  readonly notices: readonly string[];
}

export interface Evidence {
  readonly asset: Asset;
  readonly file: string;
  readonly sha256: string;
  readonly origin: Origin;
}

/** Compares a file with the lock, with its signature and with the checksums file beside it. Rejects with a `ScanError` when it disagrees with any. */
export async function agree(evidence: Evidence, attempt: Attempt): Promise<Agreement> {
  const { asset, sha256, origin } = evidence;
  if (asset.sha256 !== undefined) {
    if (asset.sha256 !== sha256) {
      throw mismatch(origin.where, asset.sha256, sha256, attempt);
    }
    return attempt.request.verify === 'lock' ? { verified: 'lock', notices: [] } : signedLock(evidence, attempt);
  }
  if (attempt.request.verify === 'lock+signature') {
    throw new ScanError(
      `${label(attempt)} has no row in the lock for ${attempt.request.platform}, and verify: lock+signature wants both.`,
    );
  }
  return withoutLock(evidence, attempt);
}

async function signedLock(evidence: Evidence, attempt: Attempt): Promise<Agreement> {
  const { signature } = attempt.request.scanner;
  if (signature.kind === 'unverifiable') {
    throw new ScanError(
      `${label(attempt)} agrees with the lock and was not run, since verify: lock+signature wants a signature too, and none can be checked: ` +
        `${signature.reason}. Use verify: lock, or leave this scanner out.`,
    );
  }
  return { verified: 'lock', signedBy: await signedBy(signature, evidence, attempt), notices: [] };
}

async function withoutLock(evidence: Evidence, attempt: Attempt): Promise<Agreement> {
  const { signature } = attempt.request.scanner;
  if (attempt.request.accept.includes('signature') && signature.kind !== 'unverifiable') {
    return { verified: 'signature', signedBy: await signedBy(signature, evidence, attempt), notices: [] };
  }
  const published = await publishedDigest(evidence, attempt);
  if (typeof published !== 'string') {
    return { verified: 'none', notices: published.notices };
  }
  if (published !== evidence.sha256) {
    throw new ScanError(
      `${evidence.origin.where} does not match the checksums of its own release: expected SHA-256 ${published}, found ${evidence.sha256}. It was not run.`,
    );
  }
  return { verified: 'checksum', notices: [] };
}

async function signedBy(signature: Verifiable, evidence: Evidence, attempt: Attempt): Promise<string> {
  // Loaded for those who ask for it: Sigstore takes longer to load than a digest to compare.
  const { verifySignature } = await import('./signature/verify.ts');
  return verifySignature(signature, evidence, attempt);
}

type Published = string | { readonly notices: readonly string[] };

async function publishedDigest({ asset, origin }: Evidence, attempt: Attempt): Promise<Published> {
  const { checksums } = attempt.request.scanner;
  const name = fileNameOf(asset.url);
  if (checksums === undefined) {
    return { notices: [`${label(attempt)}: the project publishes no checksums`] };
  }
  const file = fill(checksums, { version: attempt.wanted.version, asset: name });
  const path = join(await scratch(attempt, 'checksums'), 'checksums.txt');
  try {
    await origin.fetch(file, path);
  } catch (error) {
    return { notices: [`${label(attempt)}: its checksums file ${file} could not be had (${messageOf(error)})`] };
  }
  const digest = parseChecksums(await readFile(path, 'utf8'), name).get(name);
  return digest ?? { notices: [`${label(attempt)}: its checksums file ${file} does not name ${name}`] };
}
