import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'grype',
    version: '0.117.0',
    published: '2026-08-10',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.117.0/grype_0.117.0_linux_amd64.tar.gz',
        sha256: '38525dab1e06f162ebaa02f94d82d1f807076b011a44180cf2777edf1a7b9c26',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'linux-arm64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.117.0/grype_0.117.0_linux_arm64.tar.gz',
        sha256: '935f628bdf9331ffdd946931ea5fdb50045d3970ba52670cbeb44a88f127291b',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'darwin-x64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.117.0/grype_0.117.0_darwin_amd64.tar.gz',
        sha256: '312ed375dcda6d8893b4ca5d517371fef1a50062ebb0b0dbe6bdb4ac2fb57c57',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'darwin-arm64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.117.0/grype_0.117.0_darwin_arm64.tar.gz',
        sha256: 'bfcefa3f3b1690d9c77d847841b32ebd6106ab0e0e32f810924707e704d53584',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'win32-x64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.117.0/grype_0.117.0_windows_amd64.zip',
        sha256: '7728ee9c06792e62444bd651274e4dd1e30eec02eee1266bb6c9c9d237d0f0cb',
        archive: 'zip',
        binary: 'grype.exe',
      },
    },
    go: {
      module: 'github.com/anchore/grype',
      sum: 'h1:rc3IoQSeLtJPZi3lhSjrZx7UNiEUnJDwJjEpQN8ubk4=',
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
    scanner: 'grype',
    version: '0.116.1',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.116.1/grype_0.116.1_linux_amd64.tar.gz',
        sha256: '0122df7b655981abe547ad3d2190d65551dac6a2bfc80b4dc2a989b5d0587458',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'linux-arm64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.116.1/grype_0.116.1_linux_arm64.tar.gz',
        sha256: 'a8d7504a149629324eb5f4ce3dc25dfd211bbfe047e64ee2bf7844b466c3d84d',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'darwin-x64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.116.1/grype_0.116.1_darwin_amd64.tar.gz',
        sha256: 'e5ff3adac317511876de7863598587a7dbab0c47c8e150368b7df06909c11f4e',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'darwin-arm64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.116.1/grype_0.116.1_darwin_arm64.tar.gz',
        sha256: 'f493f169cbaae48bade169532b20235fc16653d2a044a5bc6fe6f69a3923f975',
        archive: 'tar.gz',
        binary: 'grype',
      },
    },
    go: {
      module: 'github.com/anchore/grype',
      sum: 'h1:7rEB30cM/eCA8cs7RTs8Li//DWVYNZ+IYh2ogtypde0=',
      directive: '1.26.3',
    },
    records: ['cashapp/hermit-packages', 'the Go checksum database'],
  },
  {
    scanner: 'grype',
    version: '0.116.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.116.0/grype_0.116.0_linux_amd64.tar.gz',
        sha256: '40aff724297312f91ea390d003bed8d8651c74cc7f5b26732db80b3a408d2fc5',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'linux-arm64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.116.0/grype_0.116.0_linux_arm64.tar.gz',
        sha256: '7af3eed24f469b0cf3ab5ec4508d9c12f4bb9c2c6be714f32973c7b5d63cb6a5',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'darwin-x64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.116.0/grype_0.116.0_darwin_amd64.tar.gz',
        sha256: '92dc64f7f1c71f92f610b250d801837c75a3c7336cb44656e59c4f1a07939163',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'darwin-arm64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.116.0/grype_0.116.0_darwin_arm64.tar.gz',
        sha256: '9425c225d0d63d2b384baf2177d3aba713a2bfb800235848ce70169e78c9c5fa',
        archive: 'tar.gz',
        binary: 'grype',
      },
    },
    go: {
      module: 'github.com/anchore/grype',
      sum: 'h1:KTFeOLDtP6IJK/YCN1+4bmfjtSQ+zscmc4KNu114IcU=',
      directive: '1.26.3',
    },
    records: ['cashapp/hermit-packages', 'the Go checksum database'],
  },
  {
    scanner: 'grype',
    version: '0.115.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.115.0/grype_0.115.0_linux_amd64.tar.gz',
        sha256: '3fad92940650e514c0aa2dad83526942a055e210cec09a8a59d9c024adc2b90e',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'linux-arm64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.115.0/grype_0.115.0_linux_arm64.tar.gz',
        sha256: 'b8541b9ecc3e936e7db4ff14b71a9474b25f3898ccaad63ee0bfe3449fcd734d',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'darwin-x64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.115.0/grype_0.115.0_darwin_amd64.tar.gz',
        sha256: 'f2c50aa2c00b633b24535dd44804f09d22b55a3f76d42b5290655af85e55aa64',
        archive: 'tar.gz',
        binary: 'grype',
      },
      'darwin-arm64': {
        url: 'https://github.com/anchore/grype/releases/download/v0.115.0/grype_0.115.0_darwin_arm64.tar.gz',
        sha256: 'a5faa957bca6f39e252a046b9431cd79745030c692dd400ab4c0c74266edc406',
        archive: 'tar.gz',
        binary: 'grype',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
