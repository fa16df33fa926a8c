import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'kube-score',
    version: '1.20.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/zegl/kube-score/releases/download/v1.20.0/kube-score_1.20.0_linux_amd64.tar.gz',
        sha256: 'ff777b4b3f45905b2d22c69e93c57a7a170e61529a79d54e59cb95cca4bc2a55',
        archive: 'tar.gz',
        binary: 'kube-score',
      },
      'darwin-x64': {
        url: 'https://github.com/zegl/kube-score/releases/download/v1.20.0/kube-score_1.20.0_darwin_amd64.tar.gz',
        sha256: '0584a2b6654f7a46653b1b18e4077e4917210c84eaf2938ca00f6e6767ef29e1',
        archive: 'tar.gz',
        binary: 'kube-score',
      },
    },
    go: {
      module: 'github.com/zegl/kube-score',
      sum: 'h1:J1VqK86SunV4Gg8emPTmwUVxe0rmXnAs5K9ZUbGMKR8=',
      directive: '1.23.0',
    },
    records: [
      'kubernetes-sigs/krew-index',
      'pins of the release in several public repositories, which agree',
      'the Go checksum database',
    ],
  },
];
