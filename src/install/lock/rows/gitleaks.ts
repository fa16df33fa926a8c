import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'gitleaks',
    version: '8.30.1',
    published: '2026-03-21',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_linux_x64.tar.gz',
        sha256: '551f6fc83ea457d62a0d98237cbad105af8d557003051f41f3e7ca7b3f2470eb',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'linux-arm64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_linux_arm64.tar.gz',
        sha256: 'e4a487ee7ccd7d3a7f7ec08657610aa3606637dab924210b3aee62570fb4b080',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'darwin-x64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_darwin_x64.tar.gz',
        sha256: 'dfe101a4db2255fc85120ac7f3d25e4342c3c20cf749f2c20a18081af1952709',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'darwin-arm64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_darwin_arm64.tar.gz',
        sha256: 'b40ab0ae55c505963e365f271a8d3846efbc170aa17f2607f13df610a9aeb6a5',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'win32-x64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_windows_x64.zip',
        sha256: 'd29144deff3a68aa93ced33dddf84b7fdc26070add4aa0f4513094c8332afc4e',
        archive: 'zip',
        binary: 'gitleaks.exe',
      },
      'win32-arm64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_windows_arm64.zip',
        sha256: 'b95f5e4f5c425cedca7ee203d9afd29597e692c4924a12ed42f970537c72cc0f',
        archive: 'zip',
        binary: 'gitleaks.exe',
      },
    },
    go: {
      module: 'github.com/zricethezav/gitleaks/v8',
      sum: 'h1:PmEvCfVI7ti9dV3s5aMZUY7sS2GxRvG3yzih7E+cS3w=',
      directive: '1.24.11',
    },
    records: [
      'cashapp/hermit-packages',
      'microsoft/winget-pkgs',
      'pins of the release in several public repositories, which agree',
      'the Go checksum database',
    ],
  },
  {
    scanner: 'gitleaks',
    version: '8.30.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.30.0/gitleaks_8.30.0_linux_x64.tar.gz',
        sha256: '79a3ab579b53f71efd634f3aaf7e04a0fa0cf206b7ed434638d1547a2470a66e',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'linux-arm64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.30.0/gitleaks_8.30.0_linux_arm64.tar.gz',
        sha256: 'b4cbbb6ddf7d1b2a603088cd03a4e3f7ce48ee7fd449b51f7de6ee2906f5fa2f',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'darwin-x64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.30.0/gitleaks_8.30.0_darwin_x64.tar.gz',
        sha256: 'ca221d012d247080c2f6f61f4b7a83bffa2453806b0c195c795bbe9a8c775ed5',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'darwin-arm64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.30.0/gitleaks_8.30.0_darwin_arm64.tar.gz',
        sha256: 'b251ab2bcd4cd8ba9e56ff37698c033ebf38582b477d21ebd86586d927cf87e7',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
    },
    go: {
      module: 'github.com/zricethezav/gitleaks/v8',
      sum: 'h1:5heLlxRQkHfXgTJgdQsJhi/evX1oj6i+xBanDu2XUM8=',
      directive: '1.25.4',
    },
    records: ['cashapp/hermit-packages', 'the Go checksum database'],
  },
  {
    scanner: 'gitleaks',
    version: '8.29.1',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.29.1/gitleaks_8.29.1_linux_x64.tar.gz',
        sha256: 'e4eb209d04e20339d77122a3bdf9cd41351255cfb27ebcb75e85325e04f88924',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'linux-arm64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.29.1/gitleaks_8.29.1_linux_arm64.tar.gz',
        sha256: '691f826ce7c1c564c9c02d0f9025e8e70803e3816707a4be6224408a06a81eaa',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'darwin-x64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.29.1/gitleaks_8.29.1_darwin_x64.tar.gz',
        sha256: '2cd739c684bf3f543f4f37774075c276e40a72bb16c4c5bb9dfd27bf4a4465a7',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'darwin-arm64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.29.1/gitleaks_8.29.1_darwin_arm64.tar.gz',
        sha256: '69836c841d7e648fb30ff4846f8c3587855c5754ed02b8510caaf6008f65d177',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'gitleaks',
    version: '8.29.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.29.0/gitleaks_8.29.0_linux_x64.tar.gz',
        sha256: '39e07ad810336fd0ae80d0bd61c60d0521f628173e7583583b5df4a38738522c',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'linux-arm64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.29.0/gitleaks_8.29.0_linux_arm64.tar.gz',
        sha256: '4c811a7c23296c7163ebab166ec67cd8a31eb9922caf06a7cac4d6dd872e4159',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'darwin-x64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.29.0/gitleaks_8.29.0_darwin_x64.tar.gz',
        sha256: '73d55535cc25587ba47561a2cd2fff9a80b387503ad09118ffed24b91f957ee6',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
      'darwin-arm64': {
        url: 'https://github.com/gitleaks/gitleaks/releases/download/v8.29.0/gitleaks_8.29.0_darwin_arm64.tar.gz',
        sha256: 'e85fa832ea341fb05485bf483e55e9d421f473348f0ede51b5212e0e5c19b7c4',
        archive: 'tar.gz',
        binary: 'gitleaks',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
