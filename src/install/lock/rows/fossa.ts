import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'fossa',
    version: '3.18.0',
    published: '2026-08-19',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/fossas/fossa-cli/releases/download/v3.18.0/fossa_3.18.0_linux_amd64.zip',
        sha256: 'fafe40c1238bc8c1c1f1266a64c41f775130c6579dafd9d361f9dad3ed448171',
        archive: 'zip',
        binary: 'fossa',
      },
      'darwin-x64': {
        url: 'https://github.com/fossas/fossa-cli/releases/download/v3.18.0/fossa_3.18.0_darwin_amd64.zip',
        sha256: 'b6d7aaf7b0463b0009fd3f2ca47911d1f9d8212db5ef5d860aa811a6838d2d93',
        archive: 'zip',
        binary: 'fossa',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'fossa',
    version: '3.17.16',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/fossas/fossa-cli/releases/download/v3.17.16/fossa_3.17.16_linux_amd64.zip',
        sha256: '6c01149b98c3d739ad4ec82677928bf7edd440b274eaf7cb8d520ea8193b2649',
        archive: 'zip',
        binary: 'fossa',
      },
      'darwin-x64': {
        url: 'https://github.com/fossas/fossa-cli/releases/download/v3.17.16/fossa_3.17.16_darwin_amd64.zip',
        sha256: '95c02ac78d02ba71a98aaf4e3990bd5d8419d49bb066d7bcc02db5940a22ad51',
        archive: 'zip',
        binary: 'fossa',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'fossa',
    version: '3.17.15',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/fossas/fossa-cli/releases/download/v3.17.15/fossa_3.17.15_linux_amd64.zip',
        sha256: '2d7642f02b226738b3a300ae26acfea6b3145944e9720f0b08d690227f68b3ea',
        archive: 'zip',
        binary: 'fossa',
      },
      'darwin-x64': {
        url: 'https://github.com/fossas/fossa-cli/releases/download/v3.17.15/fossa_3.17.15_darwin_amd64.zip',
        sha256: '4f7cec3e585683f23e609da499dcdabc9ef7af74daadd9c931aa91b1b9f14653',
        archive: 'zip',
        binary: 'fossa',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'fossa',
    version: '3.17.14',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/fossas/fossa-cli/releases/download/v3.17.14/fossa_3.17.14_linux_amd64.zip',
        sha256: 'd4ab4dbb64a5c30347f9fa7a398b977f7fa57bfa510750bcab563051116ffd33',
        archive: 'zip',
        binary: 'fossa',
      },
      'darwin-x64': {
        url: 'https://github.com/fossas/fossa-cli/releases/download/v3.17.14/fossa_3.17.14_darwin_amd64.zip',
        sha256: '6dc1d0f43887494e02cc7d172f2d5aa404d2ea83c112d74ee63f11555e60211b',
        archive: 'zip',
        binary: 'fossa',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
