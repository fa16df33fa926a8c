import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, ScanError } from '../../domain/errors.ts';
import type { SignatureSource } from '../../domain/installation.ts';
import type { Evidence } from '../agreement.ts';
import { fileNameOf } from '../asset.ts';
import { scratch } from '../origin.ts';
import { fill, label, type Attempt } from '../request.ts';
import { verifyGpg } from './gpg.ts';
import { verifyBundle } from './sigstore.ts';

type Verifiable = Exclude<SignatureSource, { kind: 'unverifiable' }>;

/** Fetches the signature of a file and checks it; gives who signed. Rejects with a `ScanError` when it cannot be had or does not hold. */
export async function verifySignature(signature: Verifiable, evidence: Evidence, attempt: Attempt): Promise<string> {
  const name = fileNameOf(evidence.asset.url);
  const file = fill(signature.file, { version: attempt.wanted.version, asset: name });
  const path = join(await scratch(attempt, 'signature'), file);
  try {
    await evidence.origin.fetch(file, path);
  } catch (error) {
    throw new ScanError(`The signature ${file} of ${label(attempt)} could not be had, and verify asks for it`, {
      cause: error,
    });
  }
  try {
    return await check(signature, { artefact: evidence.file, signature: path }, attempt);
  } catch (error) {
    throw new ScanError(
      `The signature of ${evidence.origin.where} does not hold, so it was not run: ${messageOf(error)}.`,
    );
  }
}

async function check(
  signature: Verifiable,
  files: { readonly artefact: string; readonly signature: string },
  attempt: Attempt,
): Promise<string> {
  if (signature.kind === 'gpg') {
    return verifyGpg(signature, files, attempt);
  }
  const identity = fill(signature.identity, { version: attempt.wanted.version });
  const bundle = await readFile(files.signature, 'utf8');
  return verifyBundle(
    bundle,
    await readFile(files.artefact),
    { identity, issuer: signature.issuer },
    attempt.request.sigstoreRoot,
  );
}
