import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'trivy',
    version: '0.74.0',
    published: '2026-08-14',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_Linux-64bit.tar.gz',
        sha256: '2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'linux-arm64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_Linux-ARM64.tar.gz',
        sha256: 'b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'darwin-x64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_macOS-64bit.tar.gz',
        sha256: '472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'darwin-arm64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_macOS-ARM64.tar.gz',
        sha256: '1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'win32-x64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_windows-64bit.zip',
        sha256: '94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842',
        archive: 'zip',
        binary: 'trivy.exe',
      },
    },
    go: {
      module: 'github.com/aquasecurity/trivy',
      sum: 'h1:B2/h1Aehsq/zykg0jxpWUlOX7e3UXpbxjZZs/0vNlC4=',
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
    scanner: 'trivy',
    version: '0.73.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.73.0/trivy_0.73.0_Linux-64bit.tar.gz',
        sha256: '2edd39da482bb4e9831962487b68f68e3928ec3137794757f54d00383d79547b',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'linux-arm64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.73.0/trivy_0.73.0_Linux-ARM64.tar.gz',
        sha256: '13833d97e8a1a5367471c372a173180157f593bece570e20d5d925fef552f5dd',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'darwin-x64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.73.0/trivy_0.73.0_macOS-64bit.tar.gz',
        sha256: 'd39d1374dd3e35d48621b82df9b6625fe69f9920cc67d2739ed81bb679f16f51',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'darwin-arm64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.73.0/trivy_0.73.0_macOS-ARM64.tar.gz',
        sha256: '80cc25faaf6378e37701202d0b4f9f43d9e413d198d594ba60fdf559fe44a683',
        archive: 'tar.gz',
        binary: 'trivy',
      },
    },
    go: {
      module: 'github.com/aquasecurity/trivy',
      sum: 'h1:KOhSU8XlhYiHpYlOVFmue/akNU+adLb5gXDtrlmuwqs=',
      directive: '1.26.3',
    },
    records: ['cashapp/hermit-packages', 'the Go checksum database'],
  },
  {
    scanner: 'trivy',
    version: '0.72.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.72.0/trivy_0.72.0_Linux-64bit.tar.gz',
        sha256: 'bbb64b9695866ce4a7a8f5c9592002c5961cab378577fa3f8a040df362b9b2ea',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'linux-arm64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.72.0/trivy_0.72.0_Linux-ARM64.tar.gz',
        sha256: '2ca2c023109c2db6b2b77366b6717291452d4531167377d95c79547f0c8e3467',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'darwin-x64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.72.0/trivy_0.72.0_macOS-64bit.tar.gz',
        sha256: 'ee5e60df8a98e5b89fd74a6d86f9e5c7e9a266a35002cb1e43291698b3bfee08',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'darwin-arm64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.72.0/trivy_0.72.0_macOS-ARM64.tar.gz',
        sha256: '88f208680dc05da2b459e19b4f5aa2b4dc7c2117892ba4aab2ae63baba330016',
        archive: 'tar.gz',
        binary: 'trivy',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'trivy',
    version: '0.71.2',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.71.2/trivy_0.71.2_Linux-64bit.tar.gz',
        sha256: '0510e71e2fd39bf863856d499c8dc19feb4e7336546394c502a8f5cc7ab27460',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'linux-arm64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.71.2/trivy_0.71.2_Linux-ARM64.tar.gz',
        sha256: 'fe1c7106e15a5365d485b098a8c338f91e3b7ba71cb0e4963b98a3a098763cfc',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'darwin-x64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.71.2/trivy_0.71.2_macOS-64bit.tar.gz',
        sha256: 'c27bcf4ddd281aecb7267eb5df804ec49ac0f8fa23fe018d33932e17f30a38bf',
        archive: 'tar.gz',
        binary: 'trivy',
      },
      'darwin-arm64': {
        url: 'https://github.com/aquasecurity/trivy/releases/download/v0.71.2/trivy_0.71.2_macOS-ARM64.tar.gz',
        sha256: 'a9f585cad53542a54ef286b5fa4199d081e5a061f8894635bdf3ce2608ece7a9',
        archive: 'tar.gz',
        binary: 'trivy',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
