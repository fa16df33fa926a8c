import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, ScanError } from '../../domain/errors.ts';
import type { SignatureSource } from '../../domain/installation.ts';
import type { Evidence } from '../agreement.ts';
import { fileNameOf } from '../asset.ts';
import { scratch } from '../origin.ts';
import { fill, label, type Attempt } from '../request.ts';
import { verifyAttestation } from './attestation.ts';
import { verifyChecksums } from './checksums.ts';
import { verifyGpg } from './gpg.ts';
import { verifyBundle } from './sigstore.ts';

/** A signature that can be checked. */
export type Verifiable = Exclude<SignatureSource, { kind: 'unverifiable' }>;

/** Fetches the signature of a file and checks it; gives who signed. Rejects with a `ScanError` when it cannot be had or does not hold. */
export async function verifySignature(signature: Verifiable, evidence: Evidence, attempt: Attempt): Promise<string> {
  try {
    return await check(signature, evidence, attempt);
  } catch (error) {
    throw error instanceof ScanError
      ? error
      : new ScanError(
          `The signature of ${evidence.origin.where} does not hold, so it was not run: ${messageOf(error)}.`,
        );
  }
}

async function check(signature: Verifiable, evidence: Evidence, attempt: Attempt): Promise<string> {
  switch (signature.kind) {
    case 'gpg':
      return verifyGpg(
        signature,
        { artefact: evidence.file, signature: await beside(signature.file, evidence, attempt) },
        attempt,
      );
    case 'sigstore-bundle': {
      const bundle = await readFile(await beside(signature.file, evidence, attempt), 'utf8');
      return verifyBundle(
        bundle,
        await readFile(evidence.file),
        signerOf(signature, attempt),
        attempt.request.sigstoreRoot,
      );
    }
    case 'sigstore-checksums':
      return verifyChecksums(signerOf(signature, attempt), evidence, attempt);
    case 'github-attestation':
      return verifyAttestation(signerOf(signature, attempt), evidence, attempt);
    default:
      return signature satisfies never;
  }
}

function signerOf(
  { identity, issuer }: { readonly identity: string; readonly issuer: string },
  { wanted: { version } }: Attempt,
) {
  return { identity: fill(identity, { version }), issuer };
}

/** Fetches the file with the signature that lies beside an asset. */
async function beside(template: string, { asset, origin }: Evidence, attempt: Attempt): Promise<string> {
  const file = fill(template, { version: attempt.wanted.version, asset: fileNameOf(asset.url) });
  const path = join(await scratch(attempt, 'signature'), file);
  try {
    await origin.fetch(file, path);
  } catch (error) {
    throw new ScanError(`The signature ${file} of ${label(attempt)} could not be had, and verify asks for it`, {
      cause: error,
    });
  }
  return path;
}
