import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { initializeCA, initializeTLog } from '@sigstore/mock';
import { createCertificateLog } from './certificate-log.ts';

const ISSUER_OID = '1.3.6.1.4.1.57264.1.8';
export const ISSUER = 'https://token.actions.githubusercontent.com';

const newKey = (): ReturnType<typeof generateKeyPairSync> => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const base64 = (bytes: Buffer): string => bytes.toString('base64');

/** A Sigstore of one's own: the root that trusts it, and bundles that it vouches for. */
export async function createSigstore(): Promise<{
  readonly root: unknown;
  bundle(artefact: Buffer | string, identity: string, issuer?: string): Promise<string>;
}> {
  const ctLog = createCertificateLog();
  const authority = await initializeCA(newKey(), ctLog);
  const log = await initializeTLog('https://rekor.example.com', newKey());
  const validFor = { start: '2020-01-01T00:00:00Z' };
  const logKey = (key: Buffer): object => ({ rawBytes: base64(key), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor });
  const logOf = (baseUrl: string, key: Buffer, id: Buffer): object => {
    return { baseUrl, hashAlgorithm: 'SHA2_256', publicKey: logKey(key), logId: { keyId: base64(id) } };
  };
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf('https://rekor.example.com', log.publicKey, createHash('sha256').update(log.publicKey).digest())],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: 'https://fulcio.example.com',
        certChain: { certificates: [{ rawBytes: base64(authority.rootCertificate) }] },
        validFor,
      },
    ],
    ctlogs: [logOf('https://ctfe.example.com', ctLog.publicKey, ctLog.logID)],
    timestampAuthorities: [],
  };
  return {
    root,
    bundle: async (artefact, identity, issuer = ISSUER) => {
      const content = Buffer.from(artefact);
      const { publicKey, privateKey } = newKey();
      const certificate = await authority.issueCertificate({
        publicKey: publicKey.export({ format: 'der', type: 'spki' }),
        subjectAltName: identity,
        extensions: [{ oid: ISSUER_OID, value: issuer }],
      });
      const digest = createHash('sha256').update(content).digest();
      const signature = sign('sha256', content, privateKey);
      const entry = await logged(log, digest, signature, certificate);
      return JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { certificate: { rawBytes: base64(certificate) }, tlogEntries: [entry] },
        messageSignature: {
          messageDigest: { algorithm: 'SHA2_256', digest: base64(digest) },
          signature: base64(signature),
        },
      });
    },
  };
}

/** What the transparency log answers, as far as a bundle wants it. */
interface LogEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly inclusionProof: { readonly checkpoint: string; readonly rootHash: string };
    readonly signedEntryTimestamp: string;
  };
}

/** The entry of the transparency log, as a bundle holds it. */
async function logged(
  log: Awaited<ReturnType<typeof initializeTLog>>,
  digest: Buffer,
  signature: Buffer,
  certificate: Buffer,
): Promise<object> {
  const pem = `-----BEGIN CERTIFICATE-----\n${base64(certificate).replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
  const answer = await log.log({
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
      signature: { content: base64(signature), publicKey: { content: base64(Buffer.from(pem)) } },
    },
  });
  const [entry] = Object.values(answer as Readonly<Record<string, LogEntry>>);
  if (entry === undefined) {
    throw new Error('the transparency log took nothing');
  }
  const proof = entry.verification.inclusionProof;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64(Buffer.from(entry.logID, 'hex')) },
    kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp: entry.verification.signedEntryTimestamp },
    inclusionProof: {
      logIndex: '0',
      rootHash: base64(Buffer.from(proof.rootHash, 'hex')),
      treeSize: '1',
      hashes: [],
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}
