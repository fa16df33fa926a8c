import { join } from 'node:path';
import { messageOf } from '../domain/errors.ts';
import { fileNameOf, type Asset } from './asset.ts';
import { refuseDenied } from './deny-list.ts';
import { sha256Of } from './digest.ts';
import { keep } from './keep.ts';
import { mismatch } from './mismatch.ts';
import { scratch, type Origin } from './origin.ts';
import { program } from './program.ts';
import { label, unavailable, type Attempt, type Outcome } from './request.ts';
import { agree, type Agreement } from './agreement.ts';

/**
 * Brings an asset here from its origin, verifies it, unpacks it and verifies the program. Rejects with a `ScanError` when something is not what it
 * should be; a place that does not have it is only passed over.
 */
export async function obtain(asset: Asset, origin: Origin, attempt: Attempt): Promise<Outcome> {
  const folder = await scratch(attempt, 'download');
  const file = join(folder, fileNameOf(asset.url));
  let sha256: string;
  try {
    attempt.ports.log.info(`Getting ${label(attempt)} from ${origin.where}`);
    sha256 = await origin.fetch(fileNameOf(asset.url), file);
  } catch (error) {
    return unavailable(`${origin.where}: ${messageOf(error)}`);
  }
  refuseDenied(attempt.request.scanner.name, { sha256, where: origin.where });
  const agreement = await agree({ asset, file, sha256, origin }, attempt);
  if (!attempt.request.accept.includes(agreement.verified)) {
    return unavailable(refusal(agreement, origin, attempt));
  }
  const path = await program(asset, file, attempt);
  return finish({ asset, origin, path, file, agreement }, attempt);
}

async function finish(
  got: {
    readonly asset: Asset;
    readonly origin: Origin;
    readonly path: string;
    readonly file: string;
    readonly agreement: Agreement;
  },
  attempt: Attempt,
): Promise<Outcome> {
  const { asset, origin, path, agreement } = got;
  const { verified, signedBy, notices } = agreement;
  const sha256 = await verifyProgram(asset, path, origin.where, attempt);
  // Only what the lock vouches for can be verified again when it comes out of the cache.
  const kept = verified === 'lock' ? await keep({ file: got.file, path, asset }, attempt) : path;
  const installed = { path: kept, version: attempt.wanted.version, source: origin.source, verified, sha256, notices };
  return { status: 'installed', installed: signedBy === undefined ? installed : { ...installed, signedBy } };
}

function refusal({ verified, notices }: Agreement, origin: Origin, attempt: Attempt): string {
  const { accept, scanner } = attempt.request;
  const why = notices.length === 0 ? '' : ` (${notices.join('; ')})`;
  return (
    `${origin.where} is in no row of the lock and could be verified only as "${verified}"${why}, and only ${accept.join(', ')} is accepted: ` +
    `add a row with "npm run lock -- ${scanner.name} ${attempt.wanted.version}"`
  );
}

async function verifyProgram(asset: Asset, path: string, where: string, attempt: Attempt): Promise<string> {
  const sha256 = await sha256Of(path);
  refuseDenied(attempt.request.scanner.name, { sha256, where });
  if (asset.binarySha256 !== undefined && asset.binarySha256 !== sha256) {
    throw mismatch(`The program in ${where}`, asset.binarySha256, sha256, attempt);
  }
  return sha256;
}
