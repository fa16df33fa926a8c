import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'golangci-lint',
    version: '2.13.1',
    published: '2026-08-20',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-linux-amd64.tar.gz',
        sha256: 'b17bfbc9d4aaa48be7f4f1ce3240bc3d8200c870c072bacf15c26219e2cfb9cc',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.13.1-linux-amd64/golangci-lint',
      },
      'linux-arm64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-linux-arm64.tar.gz',
        sha256: '908317c23db18448f924e853b3d8a659fd919614cd438f224810a4053daa2607',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.13.1-linux-arm64/golangci-lint',
      },
      'darwin-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-darwin-amd64.tar.gz',
        sha256: '2c373363953e4e0bee2a03b7fe864a5eb6a3822927cb077d9ca33f2ae3cb2da2',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.13.1-darwin-amd64/golangci-lint',
      },
      'darwin-arm64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-darwin-arm64.tar.gz',
        sha256: '0c9818baf6fb8ad26c6d2ef51b68d5a1e260ef07727036b1431647cc44637c7c',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.13.1-darwin-arm64/golangci-lint',
      },
      'win32-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-windows-amd64.zip',
        sha256: 'cc119bdd57d2b35ce36fbc174b54949e1a1e45f2cadaf64372cc799cabaf88a9',
        archive: 'zip',
        binary: 'golangci-lint-2.13.1-windows-amd64/golangci-lint.exe',
      },
      'win32-arm64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-windows-arm64.zip',
        sha256: '88ee9636ab1eeaff9384a8894b377fb8c2f4a820310ffa2ff5bafb1173dc87ce',
        archive: 'zip',
        binary: 'golangci-lint-2.13.1-windows-arm64/golangci-lint.exe',
      },
    },
    go: {
      module: 'github.com/golangci/golangci-lint/v2',
      sum: 'h1:RuM4OcluM4xFQcGuRE6R7jA33pqxK/W1EsBxpugdZjg=',
      directive: '1.26.0',
    },
    records: [
      'cashapp/hermit-packages',
      'microsoft/winget-pkgs',
      'pins of the release in several public repositories, which agree',
      'the Go checksum database',
    ],
  },
  {
    scanner: 'golangci-lint',
    version: '2.12.2',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.2/golangci-lint-2.12.2-linux-amd64.tar.gz',
        sha256: '8df580d2670fed8fa984aac0507099af8df275e665215f5c7a2ae3943893a553',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.2-linux-amd64/golangci-lint',
      },
      'linux-arm64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.2/golangci-lint-2.12.2-linux-arm64.tar.gz',
        sha256: '44cd40a8c76c86755375adfeea52cfd3533cb43d7bd647771e0ae065e166df3a',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.2-linux-arm64/golangci-lint',
      },
      'darwin-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.2/golangci-lint-2.12.2-darwin-amd64.tar.gz',
        sha256: 'f6f06d94b6241521c53d15450c5209b028270bf966f842afb11c030c79f5bc16',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.2-darwin-amd64/golangci-lint',
      },
      'darwin-arm64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.2/golangci-lint-2.12.2-darwin-arm64.tar.gz',
        sha256: 'a9c54498731b3128f79e090be6110f3e5fffccc617b08142ed244d4126c73f29',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.2-darwin-arm64/golangci-lint',
      },
    },
    go: {
      module: 'github.com/golangci/golangci-lint/v2',
      sum: 'h1:7+d1uY0bq1MU2UV3R5pW5Q7QWdcoq4naMRXM+gsJKrs=',
      directive: '1.25.0',
    },
    records: ['cashapp/hermit-packages', 'the Go checksum database'],
  },
  {
    scanner: 'golangci-lint',
    version: '2.12.1',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.1/golangci-lint-2.12.1-linux-amd64.tar.gz',
        sha256: '82c7932d9aa10c34e22ef56961ac5aad71d4a14806a1a31b06931add2688b368',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.1-linux-amd64/golangci-lint',
      },
      'linux-arm64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.1/golangci-lint-2.12.1-linux-arm64.tar.gz',
        sha256: '23c8e14f42b288d11d46ef52c622e2481d92901edfb263c2cf10875f38d386c4',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.1-linux-arm64/golangci-lint',
      },
      'darwin-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.1/golangci-lint-2.12.1-darwin-amd64.tar.gz',
        sha256: '26a9508ee6d35e89201145b94261d7b55d779474c57677a7bba8b1f12f59309f',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.1-darwin-amd64/golangci-lint',
      },
      'darwin-arm64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.1/golangci-lint-2.12.1-darwin-arm64.tar.gz',
        sha256: '393a64ef9b75a5b6c8c8bf8895b8d8208790e6690a43de19a12f3f8bc0e9ad52',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.1-darwin-arm64/golangci-lint',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'golangci-lint',
    version: '2.12.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.0/golangci-lint-2.12.0-linux-amd64.tar.gz',
        sha256: '6b89d77b6396f81decee882f20473486bda5ef28b160f9a13b08f24848d9003c',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.0-linux-amd64/golangci-lint',
      },
      'linux-arm64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.0/golangci-lint-2.12.0-linux-arm64.tar.gz',
        sha256: 'd45e927875a58abdd11b4d923cd8e4f191f8457260d9bb2f9f4cb7e7de5fec55',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.0-linux-arm64/golangci-lint',
      },
      'darwin-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.0/golangci-lint-2.12.0-darwin-amd64.tar.gz',
        sha256: 'ee171dcdf0865a918c261324f6c2ccf48e3d820559c17a61835834e4ffc9144c',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.0-darwin-amd64/golangci-lint',
      },
      'darwin-arm64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v2.12.0/golangci-lint-2.12.0-darwin-arm64.tar.gz',
        sha256: '22887117c0deb510209795a4cf06a7d6829118a28ff2a49636e5f458c4399a80',
        archive: 'tar.gz',
        binary: 'golangci-lint-2.12.0-darwin-arm64/golangci-lint',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'golangci-lint',
    version: '1.64.8',
    published: '2025-03-17',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v1.64.8/golangci-lint-1.64.8-linux-amd64.tar.gz',
        sha256: 'b6270687afb143d019f387c791cd2a6f1cb383be9b3124d241ca11bd3ce2e54e',
        archive: 'tar.gz',
        binary: 'golangci-lint-1.64.8-linux-amd64/golangci-lint',
      },
      'linux-arm64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v1.64.8/golangci-lint-1.64.8-linux-arm64.tar.gz',
        sha256: 'a6ab58ebcb1c48572622146cdaec2956f56871038a54ed1149f1386e287789a5',
        archive: 'tar.gz',
        binary: 'golangci-lint-1.64.8-linux-arm64/golangci-lint',
      },
      'darwin-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v1.64.8/golangci-lint-1.64.8-darwin-amd64.tar.gz',
        sha256: 'b52aebb8cb51e00bfd5976099083fbe2c43ef556cef9c87e58a8ae656e740444',
        archive: 'tar.gz',
        binary: 'golangci-lint-1.64.8-darwin-amd64/golangci-lint',
      },
      'darwin-arm64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v1.64.8/golangci-lint-1.64.8-darwin-arm64.tar.gz',
        sha256: '70543d21e5b02a94079be8aa11267a5b060865583e337fe768d39b5d3e2faf1f',
        archive: 'tar.gz',
        binary: 'golangci-lint-1.64.8-darwin-arm64/golangci-lint',
      },
      'win32-x64': {
        url: 'https://github.com/golangci/golangci-lint/releases/download/v1.64.8/golangci-lint-1.64.8-windows-amd64.zip',
        sha256: '54c2ed3a6b4f2f5da1056fb6e83d6b73b592e06684b65a5999174fabbb251a8f',
        archive: 'zip',
        binary: 'golangci-lint-1.64.8-windows-amd64/golangci-lint.exe',
      },
    },
    go: {
      module: 'github.com/golangci/golangci-lint',
      sum: 'h1:y5TdeVidMtBGG32zgSC7ZXTFNHrsJkDnpO4ItB3Am+I=',
      directive: '1.23.0',
    },
    records: [
      'cashapp/hermit-packages',
      'kubernetes/repo-infra',
      'pins of the release in several public repositories, which agree',
      'the Go checksum database',
    ],
  },
];
