import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { PUBLIC_GOOD_ROOT } from './public-good-root.ts';

/** Who must have signed: the workflow of the project, as GitHub vouched for it. */
export interface Signer {
  readonly identity: string;
  readonly issuer: string;
}

/**
 * Checks a Sigstore bundle without the network: the certificate chain, its entry in the certificate log, the entry in the transparency log, the
 * signature over the artefact, and that the signer is the pinned one. Gives the signer; throws with the reason.
 */
export function verifyBundle(text: string, artefact: Buffer, signer: Signer, root: unknown = PUBLIC_GOOD_ROOT): string {
  const bundle = bundleFromJSON(JSON.parse(text));
  // An attestation signs a statement about files, which nobody here compares with the file.
  if (bundle.content.$case !== 'messageSignature') {
    throw new Error('the bundle holds an attestation, and a signature of the file is expected');
  }
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root)), {
    tlogThreshold: 1,
    ctlogThreshold: 1,
    timestampThreshold: 1,
  });
  const signed = verifier.verify(toSignedEntity(bundle, artefact), {
    // The library reads the name as a regular expression that may match a part.
    subjectAlternativeName: `^${escapeRegExp(signer.identity)}$`,
    extensions: { issuer: signer.issuer },
  });
  return signed.identity?.subjectAlternativeName ?? signer.identity;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
