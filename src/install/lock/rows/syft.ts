import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'syft',
    version: '1.51.0',
    published: '2026-08-10',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_linux_amd64.tar.gz',
        sha256: '2a2e837a2c8d59ec9af5472ee22d3b04ee463c4e44476ecf993fd1e5ab6ebc7f',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'linux-arm64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_linux_arm64.tar.gz',
        sha256: '6c0466811541ea03add5213a60a1562f0851e4c0b0ecfdee1a694a9455285900',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'darwin-x64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_darwin_amd64.tar.gz',
        sha256: 'cddf9a044145caf0a1a3194d00d1dd51a1666f4814f2919cdb4768a0c062ad95',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'darwin-arm64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_darwin_arm64.tar.gz',
        sha256: '4f37f4c7fefce0a68e4cf71ba3f5f9829a99e65d89b29f7ee41b8c2c10ea8c59',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'win32-x64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_windows_amd64.zip',
        sha256: 'fc5ffaeffb993576ece9c791da5a688fb2c8969a1479bbfe58583672c64da336',
        archive: 'zip',
        binary: 'syft.exe',
      },
      'win32-arm64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_windows_arm64.zip',
        sha256: '3fd075e644e67d1a9ae63fbc67991c510fc623030a67b93f5de9e2fd2da5d3c2',
        archive: 'zip',
        binary: 'syft.exe',
      },
    },
    go: {
      module: 'github.com/anchore/syft',
      sum: 'h1:0AZveyFLkCK96uk/ykoRo1ScJ7qJ+/SgNbv7XRmJcGU=',
      directive: '1.26.3',
    },
    records: [
      'cashapp/hermit-packages',
      'microsoft/winget-pkgs',
      'pins of the release in several public repositories, which agree',
      'the Go checksum database',
    ],
  },
  {
    scanner: 'syft',
    version: '1.50.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.50.0/syft_1.50.0_linux_amd64.tar.gz',
        sha256: 'bf7b29ff57f06da30918266a0e1c2885a8f99784798d1bdb1628886aa015d788',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'linux-arm64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.50.0/syft_1.50.0_linux_arm64.tar.gz',
        sha256: '887c57cbcc2d0e8c5c110a4571a3fc7150058b24d74f993ee4663516e5c8ce86',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'darwin-x64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.50.0/syft_1.50.0_darwin_amd64.tar.gz',
        sha256: 'd11a8c7bc27114853bd7c1e1b2f3be3ddda3a1de17aee585329f04c369341c75',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'darwin-arm64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.50.0/syft_1.50.0_darwin_arm64.tar.gz',
        sha256: 'e32fdb9d47823fa633748a1efca2528fd77c37469ea93c9e40ab835da44e4cce',
        archive: 'tar.gz',
        binary: 'syft',
      },
    },
    go: {
      module: 'github.com/anchore/syft',
      sum: 'h1:kSQ4oshw6dwHxcYhrH1jUZl/M05kiCfyPoGJgvXe61s=',
      directive: '1.26.3',
    },
    records: ['cashapp/hermit-packages', 'the Go checksum database'],
  },
  {
    scanner: 'syft',
    version: '1.49.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.49.0/syft_1.49.0_linux_amd64.tar.gz',
        sha256: '7aa2f03ee92739cf643279ba3990548b9925d4e22cae13f46831ee62821147fe',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'linux-arm64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.49.0/syft_1.49.0_linux_arm64.tar.gz',
        sha256: 'c7c32de183c32368de197edba75e8dba7632915f7761bacd55149a9ca7fe0fa4',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'darwin-x64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.49.0/syft_1.49.0_darwin_amd64.tar.gz',
        sha256: 'a18ba5c48a4e75d0d87cae7b36b93bdfc04ddd5ea69b87bec9f7cd9431a8cdb9',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'darwin-arm64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.49.0/syft_1.49.0_darwin_arm64.tar.gz',
        sha256: '4d137302fb3e049cb1b124b1cbd840a77280dc9f50a45a5a4389250a2228b3cb',
        archive: 'tar.gz',
        binary: 'syft',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'syft',
    version: '1.48.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.48.0/syft_1.48.0_linux_amd64.tar.gz',
        sha256: '6cef9a7f37220d9067eaf9cfaaa2fce986e9f320a8d42cbc36658c99af78ea04',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'linux-arm64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.48.0/syft_1.48.0_linux_arm64.tar.gz',
        sha256: '6865a3d97c4e28b4b38571c17a2bf512da4494ef1d37613c3122fce0d67e63b0',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'darwin-x64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.48.0/syft_1.48.0_darwin_amd64.tar.gz',
        sha256: 'dc7b2135fa5591003596df4ddb3408f499b68174f5e7dc1c77a373b753463182',
        archive: 'tar.gz',
        binary: 'syft',
      },
      'darwin-arm64': {
        url: 'https://github.com/anchore/syft/releases/download/v1.48.0/syft_1.48.0_darwin_arm64.tar.gz',
        sha256: 'fef3e6d5df336a0a4c3e421e503119d1e221cf82a3ef5e426a791fcd81667e87',
        archive: 'tar.gz',
        binary: 'syft',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
