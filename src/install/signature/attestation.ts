import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, ScanError } from '../../domain/errors.ts';
import type { Evidence } from '../agreement.ts';
import { download } from '../download/download.ts';
import { scratch } from '../origin.ts';
import { label, type Attempt } from '../request.ts';
import { verifyStatement, type Signer } from './sigstore.ts';

const MAX_BYTES = 8 * 1024 ** 2;

/** Checks the attestations that GitHub holds of a file: one of them must be by the pinned workflow. Gives who signed; rejects with the reason. */
export async function verifyAttestation(signer: Signer, { sha256 }: Evidence, attempt: Attempt): Promise<string> {
  const reasons: string[] = [];
  for (const bundle of await bundlesOf(sha256, attempt)) {
    try {
      return verifyStatement(bundle, sha256, signer, attempt.request.sigstoreRoot);
    } catch (error) {
      reasons.push(messageOf(error));
    }
  }
  throw new Error(reasons[0] ?? 'GitHub holds no attestation of this file');
}

/** https://docs.github.com/rest/repos/attestations#list-attestations */
async function bundlesOf(sha256: string, attempt: Attempt): Promise<readonly unknown[]> {
  const { scanner, githubApiUrl = 'https://api.github.com', loopbackHttp } = attempt.request;
  const url = `${githubApiUrl}/repos/${scanner.repository}/attestations/sha256:${sha256}`;
  const path = join(await scratch(attempt, 'attestation'), 'attestations.json');
  try {
    await download(
      { url, path, maxBytes: MAX_BYTES, ...(loopbackHttp !== undefined && { loopbackHttp }) },
      attempt.ports,
    );
  } catch (error) {
    throw new ScanError(`The attestation of ${label(attempt)} could not be had, and verify asks for it`, {
      cause: error,
    });
  }
  const { attestations } = JSON.parse(await readFile(path, 'utf8')) as { readonly attestations?: unknown };
  return Array.isArray(attestations)
    ? attestations.map((one: { readonly bundle?: unknown } | null) => one?.bundle)
    : [];
}
