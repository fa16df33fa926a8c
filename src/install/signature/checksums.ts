import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ScanError } from '../../domain/errors.ts';
import type { Evidence } from '../agreement.ts';
import { fileNameOf } from '../asset.ts';
import { parseChecksums } from '../checksums.ts';
import { scratch } from '../origin.ts';
import { fill, label, type Attempt } from '../request.ts';
import { bundleOfPair } from './rekor.ts';
import { verifyBundle, type Signer } from './sigstore.ts';

/**
 * Checks the signature of the checksums file beside an asset, and that the file names the asset with the digest that it has. Gives who signed; rejects
 * with the reason.
 */
export async function verifyChecksums(signer: Signer, evidence: Evidence, attempt: Attempt): Promise<string> {
  const { checksums } = attempt.request.scanner;
  const asset = fileNameOf(evidence.asset.url);
  if (checksums === undefined) {
    throw new ScanError(`${label(attempt)} has no checksums file that could be signed`);
  }
  const file = fill(checksums, { version: attempt.wanted.version, asset });
  const artefact = await read(file, evidence, attempt);
  const bundle = await bundleBeside(file, artefact, evidence, attempt);
  const signedBy = verifyBundle(bundle, artefact, signer, attempt.request.sigstoreRoot);
  const digest = parseChecksums(artefact.toString('utf8'), asset).get(asset);
  if (digest !== evidence.sha256) {
    throw new Error(`${file} is signed and names ${asset} with ${digest ?? 'no digest'}, found ${evidence.sha256}`);
  }
  return signedBy;
}

/** The bundle of newer releases, or one that is made of the two files of older ones. */
async function bundleBeside(file: string, artefact: Buffer, evidence: Evidence, attempt: Attempt): Promise<string> {
  const bundle = await read(`${file}.sigstore.json`, evidence, attempt).catch(() => undefined);
  if (bundle !== undefined) {
    return bundle.toString('utf8');
  }
  const [certificate, signature] = [
    await read(`${file}.pem`, evidence, attempt),
    await read(`${file}.sig`, evidence, attempt),
  ].map((content) => content.toString('utf8'));
  return bundleOfPair({ artefact, certificate: certificate ?? '', signature: signature ?? '' }, attempt);
}

async function read(name: string, { origin }: Evidence, attempt: Attempt): Promise<Buffer> {
  const path = join(await scratch(attempt, 'signature'), name);
  try {
    await origin.fetch(name, path);
  } catch (error) {
    throw new ScanError(`The signature ${name} of ${label(attempt)} could not be had, and verify asks for it`, {
      cause: error,
    });
  }
  return readFile(path);
}
