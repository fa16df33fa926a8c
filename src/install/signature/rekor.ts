import { createHash } from 'node:crypto';
import type { Attempt } from '../request.ts';

const PUBLIC_LOG = 'https://rekor.sigstore.dev';
const ANSWER_BYTES = 1024 * 1024;
/** Anybody may enter anything about a file. */
const MOST_ENTRIES = 20;

/**
 * Makes a bundle of a certificate and a signature that lie apart, with the entry of the transparency log that dates them: the log is asked for it, and
 * what it answers is worth nothing until the bundle has been verified. Rejects when the log has no entry of this signature.
 */
export async function bundleOfPair(
  pair: { readonly artefact: Buffer; readonly certificate: string; readonly signature: string },
  attempt: Attempt,
): Promise<string> {
  const digest = createHash('sha256').update(pair.artefact).digest();
  const signature = pair.signature.trim();
  const entry = await entryOf(digest.toString('hex'), signature, attempt);
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: {
      x509CertificateChain: { certificates: [{ rawBytes: derOf(pair.certificate) }] },
      tlogEntries: [entry],
    },
    messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: digest.toString('base64') }, signature },
  });
}

/** Cosign writes the PEM as it is, or once more in base64. */
function derOf(certificate: string): string {
  const pem = certificate.includes('-----BEGIN') ? certificate : Buffer.from(certificate, 'base64').toString('utf8');
  const body = /-----BEGIN CERTIFICATE-----(?<body>[A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(pem)?.groups?.[
    'body'
  ];
  if (body === undefined) {
    throw new Error('the certificate beside it is no PEM');
  }
  return body.replaceAll(/\s/g, '');
}

interface LogEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: { readonly signedEntryTimestamp: string };
}

async function entryOf(sha256: string, signature: string, attempt: Attempt): Promise<object> {
  const base = attempt.request.rekorUrl ?? PUBLIC_LOG;
  const query = JSON.stringify({ hash: `sha256:${sha256}` });
  const found = await answerOf(`${base}/api/v1/index/retrieve`, attempt, query);
  const ids = Array.isArray(found) ? found.filter((id) => /^[0-9a-f]{64,80}$/.test(String(id))) : [];
  for (const id of ids.slice(0, MOST_ENTRIES)) {
    const answer = await answerOf(`${base}/api/v1/log/entries/${String(id)}`, attempt);
    const entry = Object.values((answer ?? {}) as Readonly<Record<string, unknown>>).find((one) => isEntry(one));
    if (entry !== undefined && signatureIn(entry) === signature) {
      return {
        logIndex: String(entry.logIndex),
        logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
        kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
        integratedTime: String(entry.integratedTime),
        inclusionPromise: { signedEntryTimestamp: entry.verification.signedEntryTimestamp },
        canonicalizedBody: entry.body,
      };
    }
  }
  throw new Error(`the transparency log (${base}) holds no entry of this signature`);
}

function isEntry(value: unknown): value is LogEntry {
  const { body, integratedTime, logID, logIndex, verification } = (value ?? {}) as Partial<
    Record<keyof LogEntry, unknown>
  >;
  const { signedEntryTimestamp } = (verification ?? {}) as { readonly signedEntryTimestamp?: unknown };
  return (
    [body, logID, signedEntryTimestamp].every((text) => typeof text === 'string') &&
    [integratedTime, logIndex].every((number) => typeof number === 'number')
  );
}

function signatureIn({ body }: LogEntry): unknown {
  try {
    const entry = JSON.parse(Buffer.from(body, 'base64').toString('utf8')) as {
      readonly spec?: { readonly signature?: { readonly content?: unknown } };
    };
    return entry.spec?.signature?.content;
  } catch {
    return undefined;
  }
}

async function answerOf(url: string, { ports }: Attempt, posted?: string): Promise<unknown> {
  const answer = await ports.fetch(url, ports.signal, posted).catch((error: unknown) => {
    throw new Error(`the transparency log cannot be asked (${url})`, { cause: error });
  });
  if (answer.status !== 200) {
    await answer.discard();
    throw new Error(`the transparency log answered ${answer.status} (${url})`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > ANSWER_BYTES) {
      throw new Error(`the transparency log answers without end (${url})`);
    }
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
}
