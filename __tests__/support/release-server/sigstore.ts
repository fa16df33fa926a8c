import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { initializeCA, initializeTLog } from '@sigstore/mock';
import { createCertificateLog } from './certificate-log.ts';

const ISSUER_OID = '1.3.6.1.4.1.57264.1.8';
export const ISSUER = 'https://token.actions.githubusercontent.com';

const newKey = (): ReturnType<typeof generateKeyPairSync> => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const base64 = (bytes: Buffer): string => bytes.toString('base64');

/** A certificate and a signature as cosign lays them beside a file, and the entry of the transparency log as the log gives it out. */
export interface Pair {
  readonly certificate: string;
  readonly signature: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** A Sigstore of one's own: the root that trusts it, and what it vouches for. */
export interface Sigstore {
  readonly root: unknown;
  bundle(artefact: Buffer | string, identity: string, issuer?: string): Promise<string>;
  pair(artefact: Buffer | string, identity: string): Promise<Pair>;
  /** A bundle with a signed statement, as GitHub gives attestations out. */
  attestation(statement: object, identity: string): Promise<unknown>;
}

export async function createSigstore(): Promise<Sigstore> {
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
  async function signed(content: Buffer, identity: string, issuer: string) {
    const { publicKey, privateKey } = newKey();
    const certificate = await authority.issueCertificate({
      publicKey: publicKey.export({ format: 'der', type: 'spki' }),
      subjectAltName: identity,
      extensions: [{ oid: ISSUER_OID, value: issuer }],
    });
    const digest = createHash('sha256').update(content).digest();
    return { certificate, digest, signature: sign('sha256', content, privateKey) };
  }
  return {
    root,
    pair: async (artefact, identity) => {
      const { certificate, digest, signature } = await signed(Buffer.from(artefact), identity, ISSUER);
      const entry = await log.log(hashedRekord(digest, signature, certificate));
      return {
        certificate: base64(Buffer.from(pemOf(certificate))),
        signature: base64(signature),
        entry: { ...entry },
      };
    },
    attestation: async (statement, identity) => {
      const payload = Buffer.from(JSON.stringify(statement));
      const type = 'application/vnd.in-toto+json';
      // The pre-authentication encoding of DSSE 1.0.
      const content = Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);
      const { certificate, signature } = await signed(content, identity, ISSUER);
      const answer = await log.log({
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
          payloadHash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') },
          signatures: [{ signature: base64(signature), verifier: base64(Buffer.from(pemOf(certificate))) }],
        },
      });
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          certificate: { rawBytes: base64(certificate) },
          tlogEntries: [entryIn(answer, 'dsse')],
        },
        dsseEnvelope: {
          payload: base64(payload),
          payloadType: type,
          signatures: [{ sig: base64(signature), keyid: '' }],
        },
      };
    },
    bundle: async (artefact, identity, issuer = ISSUER) => {
      const { certificate, digest, signature } = await signed(Buffer.from(artefact), identity, issuer);
      const entry = entryIn(await log.log(hashedRekord(digest, signature, certificate)), 'hashedrekord');
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

function pemOf(certificate: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${base64(certificate).replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
}

function hashedRekord(digest: Buffer, signature: Buffer, certificate: Buffer): object {
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
      signature: { content: base64(signature), publicKey: { content: base64(Buffer.from(pemOf(certificate))) } },
    },
  };
}

/** What the transparency log answered, as a bundle holds it. */
function entryIn(answer: unknown, kind: string): object {
  const [entry] = Object.values(answer as Readonly<Record<string, LogEntry>>);
  if (entry === undefined) {
    throw new Error('the transparency log took nothing');
  }
  const proof = entry.verification.inclusionProof;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64(Buffer.from(entry.logID, 'hex')) },
    kindVersion: { kind, version: '0.0.1' },
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
