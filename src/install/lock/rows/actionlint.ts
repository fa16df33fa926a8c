import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'actionlint',
    version: '1.7.12',
    published: '2026-03-30',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_linux_amd64.tar.gz',
        sha256: '8aca8db96f1b94770f1b0d72b6dddcb1ebb8123cb3712530b08cc387b349a3d8',
        archive: 'tar.gz',
        binary: 'actionlint',
      },
      'linux-arm64': {
        url: 'https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_linux_arm64.tar.gz',
        sha256: '325e971b6ba9bfa504672e29be93c24981eeb1c07576d730e9f7c8805afff0c6',
        archive: 'tar.gz',
        binary: 'actionlint',
      },
      'darwin-x64': {
        url: 'https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_darwin_amd64.tar.gz',
        sha256: '5b44c3bc2255115c9b69e30efc0fecdf498fdb63c5d58e17084fd5f16324c644',
        archive: 'tar.gz',
        binary: 'actionlint',
      },
      'darwin-arm64': {
        url: 'https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_darwin_arm64.tar.gz',
        sha256: 'aba9ced2dee8d27fecca3dc7feb1a7f9a52caefa1eb46f3271ea66b6e0e6953f',
        archive: 'tar.gz',
        binary: 'actionlint',
      },
      'win32-x64': {
        url: 'https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_windows_amd64.zip',
        sha256: '6e7241b51e6817ea6a047693d8e6fed13b31819c9a0dd6c5a726e1592d22f6e9',
        archive: 'zip',
        binary: 'actionlint.exe',
      },
      'win32-arm64': {
        url: 'https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_windows_arm64.zip',
        sha256: 'cadcf7ea4efe3a68728893813643cebe1185e5b1d4be5b96245f65c9a4d5ea41',
        archive: 'zip',
        binary: 'actionlint.exe',
      },
    },
    go: {
      module: 'github.com/rhysd/actionlint',
      sum: 'h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=',
      directive: '1.25.0',
    },
    records: [
      'cashapp/hermit-packages',
      'microsoft/winget-pkgs',
      'pins of the release in several public repositories, which agree',
      'the Go checksum database',
    ],
  },
  {
    scanner: 'actionlint',
    version: '1.6.26',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/rhysd/actionlint/releases/download/v1.6.26/actionlint_1.6.26_linux_amd64.tar.gz',
        sha256: 'f0294c342af98fad4ff917bc32032f28e1b55f76aedf291886ec10bbed7c12e1',
        archive: 'tar.gz',
        binary: 'actionlint',
      },
      'linux-arm64': {
        url: 'https://github.com/rhysd/actionlint/releases/download/v1.6.26/actionlint_1.6.26_linux_arm64.tar.gz',
        sha256: 'a1056d85d614af4f6e5517ed2911dab2621b8e97c368c8b265328f9c22801648',
        archive: 'tar.gz',
        binary: 'actionlint',
      },
      'darwin-x64': {
        url: 'https://github.com/rhysd/actionlint/releases/download/v1.6.26/actionlint_1.6.26_darwin_amd64.tar.gz',
        sha256: 'bfa890e77a8508603c785af09a30bbab3a3255d291d8d27efc3f20ac8e303a8e',
        archive: 'tar.gz',
        binary: 'actionlint',
      },
      'darwin-arm64': {
        url: 'https://github.com/rhysd/actionlint/releases/download/v1.6.26/actionlint_1.6.26_darwin_arm64.tar.gz',
        sha256: '5e131ab7de7ad051e1923b80d167aaa414734e97c720698c48778250e1dd2590',
        archive: 'tar.gz',
        binary: 'actionlint',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
