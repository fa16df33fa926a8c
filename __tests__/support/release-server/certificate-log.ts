import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { initializeCTLog } from '@sigstore/mock';

type CertificateLog = Awaited<ReturnType<typeof initializeCTLog>>;

/** The first element of a DER sequence, with its header: of a certificate, what is signed (RFC 5280, section 4.1). */
function firstElement(der: Buffer): Buffer {
  const headerOf = (at: number): { readonly size: number; readonly length: number } => {
    const first = der.readUInt8(at + 1);
    const extra = first < 0x80 ? 0 : first & 0x7f;
    return { size: 2 + extra, length: extra === 0 ? first : der.readUIntBE(at + 2, extra) };
  };
  const start = headerOf(0).size;
  const { size, length } = headerOf(start);
  return der.subarray(start, start + size + length);
}

function numberOf(value: number | bigint, bytes: number): Buffer {
  return Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex');
}

/**
 * A certificate transparency log (RFC 6962, section 3.2). The one of @sigstore/mock writes timestamps without a signature when it meets a newer
 * version of its own dependency.
 */
export function createCertificateLog(): CertificateLog {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = publicKey.export({ format: 'der', type: 'spki' });
  const logID = createHash('sha256').update(key).digest();
  return {
    publicKey: key,
    logID,
    log: (certificate, issuer) => {
      const signed = firstElement(Buffer.from(certificate));
      const time = numberOf(Date.now(), 8);
      const entry = [
        Buffer.from([0, 0]),
        time,
        numberOf(1, 2),
        Buffer.from(issuer),
        numberOf(signed.length, 3),
        signed,
        numberOf(0, 2),
      ];
      const signature = sign('sha256', Buffer.concat(entry), privateKey);
      const parts = [
        Buffer.from([0]),
        logID,
        time,
        numberOf(0, 2),
        Buffer.from([4, 3]),
        numberOf(signature.length, 2),
        signature,
      ];
      const timestamp = Buffer.concat(parts);
      return Promise.resolve(new Uint8Array([...numberOf(timestamp.length, 2), ...timestamp]).buffer);
    },
  };
}
