import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The certificate of the authority that signed it. */
  readonly caFile: string;
}

function openssl(args: readonly string[], cwd: string): void {
  execFileSync('openssl', args, { cwd, stdio: 'ignore' });
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

function authority(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-ca-'));
  openssl(
    ['req', '-x509', ...NEW_KEY, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Test CA'],
    folder,
  );
  return folder;
}

/** A certificate for this machine and for a name that never exists, signed by an authority that nobody else knows. */
export function certificate(): Certificate {
  const folder = authority();
  const names = 'subjectAltName=DNS:localhost,DNS:releases.invalid,IP:127.0.0.1';
  openssl(
    ['req', ...NEW_KEY, '-keyout', 'key.pem', '-out', 'request.pem', '-subj', '/CN=localhost', '-addext', names],
    folder,
  );
  const signing = [
    '-req',
    '-in',
    'request.pem',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-copy_extensions',
    'copy',
  ];
  openssl(['x509', ...signing, '-days', '2', '-out', 'cert.pem'], folder);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return { key: read('key.pem'), cert: read('cert.pem'), caFile: join(folder, 'ca.pem') };
}

/** The file of an authority that has signed nothing. */
export function otherCertificate(): string {
  return join(authority(), 'ca.pem');
}
