import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'cosign',
    version: '3.1.3',
    published: '2026-07-17',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-linux-amd64',
        sha256: '4629c757b7618056f8ddd7e2625ae9fdd94c0372a65049520bc7d9df9efc7f71',
        archive: 'none',
        binary: 'cosign-linux-amd64',
      },
      'linux-arm64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-linux-arm64',
        sha256: 'c5d324e091826b0d7a78eb16fef316450b4eb9aaec045611c08ba06f5e73220a',
        archive: 'none',
        binary: 'cosign-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-darwin-amd64',
        sha256: '2347488e5d5b25336644024dfeca5601b190e91197a71a917bda44744aff106c',
        archive: 'none',
        binary: 'cosign-darwin-amd64',
      },
      'darwin-arm64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-darwin-arm64',
        sha256: '5cf948c2f4dfe59687bdd0b8523709067383e03982cc543475c8a7dc70e92a76',
        archive: 'none',
        binary: 'cosign-darwin-arm64',
      },
      'win32-x64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-windows-amd64.exe',
        sha256: '9fe59be0eca1271873ce019061335eb1ac419b7059202e797828467ddabe33be',
        archive: 'none',
        binary: 'cosign-windows-amd64.exe',
      },
    },
    go: {
      module: 'github.com/sigstore/cosign/v3',
      sum: 'h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg=',
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
    scanner: 'cosign',
    version: '3.1.2',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.2/cosign-linux-amd64',
        sha256: 'f7622ed3cf22e55e1ae6377c080979ff77a22da9981c11df222a2e444991e7cf',
        archive: 'none',
        binary: 'cosign-linux-amd64',
      },
      'linux-arm64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.2/cosign-linux-arm64',
        sha256: '90e7ae0b5dfd60f20816b52c012addf7fc055ebcc7bea4ce81c428ca8518c302',
        archive: 'none',
        binary: 'cosign-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.2/cosign-darwin-amd64',
        sha256: 'acd180f8b015be25240ca33abee8a1e564eb65cdf1a3cee4725456d2dceb7da6',
        archive: 'none',
        binary: 'cosign-darwin-amd64',
      },
      'darwin-arm64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.2/cosign-darwin-arm64',
        sha256: 'dec1c3f802320b19c2fbcf2dc7bcfb3f258e1c181a046c23a1a074bdf932f10a',
        archive: 'none',
        binary: 'cosign-darwin-arm64',
      },
    },
    go: {
      module: 'github.com/sigstore/cosign/v3',
      sum: 'h1:AlWkztipzFHLGfLECkUwcC2a2EbpzKOsElge1vcRNcs=',
      directive: '1.26.0',
    },
    records: ['cashapp/hermit-packages', 'the Go checksum database'],
  },
  {
    scanner: 'cosign',
    version: '3.1.1',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.1/cosign-linux-amd64',
        sha256: 'ae1ecd212663f3693ad9edf8b1a183900c9a52d3155ba6e354237f9a0f6463fc',
        archive: 'none',
        binary: 'cosign-linux-amd64',
      },
      'linux-arm64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.1/cosign-linux-arm64',
        sha256: '2ec865872e331c32fd12b08dae15332d3f92c0aa029219589684a4903ca85d11',
        archive: 'none',
        binary: 'cosign-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.1/cosign-darwin-amd64',
        sha256: '14d2678dfbfde18798151e86fbd91ebdadbb7424b18412a42a155dd8a2df4c7a',
        archive: 'none',
        binary: 'cosign-darwin-amd64',
      },
      'darwin-arm64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.1.1/cosign-darwin-arm64',
        sha256: '94b42a9e697be95675f6160ab031a9a5f1ec1e646d6f648d7b2f5cd59ececbc5',
        archive: 'none',
        binary: 'cosign-darwin-arm64',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'cosign',
    version: '3.0.6',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-linux-amd64',
        sha256: 'c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74',
        archive: 'none',
        binary: 'cosign-linux-amd64',
      },
      'linux-arm64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-linux-arm64',
        sha256: 'bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8',
        archive: 'none',
        binary: 'cosign-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-darwin-amd64',
        sha256: '4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280',
        archive: 'none',
        binary: 'cosign-darwin-amd64',
      },
      'darwin-arm64': {
        url: 'https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-darwin-arm64',
        sha256: '5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084',
        archive: 'none',
        binary: 'cosign-darwin-arm64',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
