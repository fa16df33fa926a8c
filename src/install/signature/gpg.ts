import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SignatureSource } from '../../domain/installation.ts';
import { scratch } from '../origin.ts';
import type { Attempt } from '../request.ts';

type Gpg = Extract<SignatureSource, { kind: 'gpg' }>;

/** Checks a detached signature with the `gpg` of the machine, in a key ring that holds the pinned key and nothing else. Gives the fingerprint. */
export async function verifyGpg(
  source: Gpg,
  files: { readonly artefact: string; readonly signature: string },
  attempt: Attempt,
): Promise<string> {
  const gpg = attempt.ports.which('gpg');
  if (gpg === undefined) {
    throw new Error('gpg is not on the PATH, and it is needed to check the signature');
  }
  const home = join(await scratch(attempt, 'gpg'), 'home');
  await mkdir(home, { mode: 0o700 });
  const key = join(home, 'pinned.asc');
  await writeFile(key, source.key);
  await run(gpg, home, ['--import', key], attempt);
  const status = await run(gpg, home, ['--status-fd', '1', '--verify', files.signature, files.artefact], attempt);
  return signer(status, source.fingerprint);
}

/** The last word of VALIDSIG is the fingerprint of the primary key (doc/DETAILS of GnuPG). */
function signer(status: string, expected: string): string {
  const lines = status.split('\n').filter((line) => line.startsWith('[GNUPG:] '));
  const valid = lines.filter((line) => line.startsWith('[GNUPG:] VALIDSIG '));
  const found = valid.map((line) => line.trim().split(' ').at(-1) ?? '');
  const bad = lines.find((line) => /^\[GNUPG:\] (?:BADSIG|ERRSIG|EXPSIG|EXPKEYSIG|REVKEYSIG|NODATA) ?/.test(line));
  if (bad !== undefined || found.length === 0) {
    throw new Error(`gpg says ${bad?.slice('[GNUPG:] '.length).trim() ?? 'nothing of a valid signature'}`);
  }
  const other = found.find((fingerprint) => fingerprint !== expected);
  if (other !== undefined) {
    throw new Error(`expected a signature of ${expected}, found one of ${other}`);
  }
  return `GPG key ${expected}`;
}

async function run(command: string, home: string, args: readonly string[], { ports }: Attempt): Promise<string> {
  const result = await ports.run({
    command,
    args: ['--homedir', home, '--batch', '--no-tty', '--no-autostart', '--no-auto-key-retrieve', ...args],
    cwd: home,
    env: { PATH: ports.env['PATH'] ?? '', HOME: home, LC_ALL: 'C' },
    timeoutMs: 60_000,
    maxOutputBytes: 1024 ** 2,
    signal: ports.signal,
  });
  return result.stdout;
}
