import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GpgKey {
  readonly fingerprint: string;
  /** The public key, armoured. */
  readonly key: string;
  /** A detached signature. */
  sign(content: Buffer | string): Buffer;
  end(): void;
}

/** A key that is thrown away after the test. Its folder has a short name: the socket of the agent lies in it. */
export function createGpgKey(name: string): GpgKey {
  const home = mkdtempSync('/tmp/gpg-');
  const gpg = (args: readonly string[]): string =>
    execFileSync(
      'gpg',
      ['--homedir', home, '--batch', '--no-tty', '--pinentry-mode', 'loopback', '--passphrase', '', ...args],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).toString();
  gpg(['--quick-generate-key', `${name} <${name}@example.com>`, 'ed25519', 'sign', 'never']);
  const fingerprint = /^fpr:+([0-9A-F]{40}):/m.exec(gpg(['--list-keys', '--with-colons']))?.[1] ?? '';
  return {
    fingerprint,
    key: gpg(['--armor', '--export']),
    sign: (content) => {
      const file = join(home, 'content');
      writeFileSync(file, content);
      gpg(['--yes', '--detach-sign', '--output', `${file}.sig`, file]);
      return readFileSync(`${file}.sig`);
    },
    end: () => {
      execFileSync('gpgconf', ['--homedir', home, '--kill', 'gpg-agent'], { stdio: 'ignore' });
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
