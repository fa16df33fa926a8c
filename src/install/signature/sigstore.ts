import { bundleFromJSON, type Bundle } from '@sigstore/bundle';
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
  return verify(bundle, artefact, signer, root);
}

/**
 * Checks a Sigstore bundle that holds a statement about files in the same way, and that the statement is about the file with this SHA-256 and says how
 * it was built (in-toto attestation framework 1.0, SLSA provenance). Gives the signer; throws with the reason.
 */
export function verifyStatement(
  value: unknown,
  sha256: string,
  signer: Signer,
  root: unknown = PUBLIC_GOOD_ROOT,
): string {
  const bundle = bundleFromJSON(value);
  if (bundle.content.$case !== 'dsseEnvelope') {
    throw new Error('the bundle holds no attestation');
  }
  const { payload, payloadType } = bundle.content.dsseEnvelope;
  const signed = verify(bundle, undefined, signer, root);
  if (payloadType !== 'application/vnd.in-toto+json') {
    throw new Error(`the attestation is no in-toto statement: ${payloadType}`);
  }
  const { predicateType, subject } = JSON.parse(payload.toString('utf8')) as {
    readonly predicateType?: unknown;
    readonly subject?: unknown;
  };
  if (typeof predicateType !== 'string' || !predicateType.startsWith('https://slsa.dev/provenance/')) {
    throw new Error(`the attestation does not say how the file was built: ${String(predicateType)}`);
  }
  if (!digestsOf(subject).includes(sha256)) {
    throw new Error(`the attestation is about other files: ${digestsOf(subject).slice(0, 3).join(', ') || 'none'}`);
  }
  return signed;
}

function digestsOf(subject: unknown): readonly unknown[] {
  return Array.isArray(subject)
    ? subject.map((one: { readonly digest?: { readonly sha256?: unknown } } | null) => one?.digest?.sha256)
    : [];
}

function verify(bundle: Bundle, artefact: Buffer | undefined, signer: Signer, root: unknown): string {
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
