import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'opa',
    version: '1.19.1',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.19.1/opa_linux_amd64_static',
        sha256: 'c9f985ce0d345f5484006ade2c695ed9e3f308e4441139e46695c5c182ac0839',
        archive: 'none',
        binary: 'opa_linux_amd64_static',
      },
      'linux-arm64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.19.1/opa_linux_arm64_static',
        sha256: '19dcb5186fd394c32023918c53eaacda55f835abb05e13e0f9a766dd1429494f',
        archive: 'none',
        binary: 'opa_linux_arm64_static',
      },
      'darwin-x64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.19.1/opa_darwin_amd64',
        sha256: '80a9e2bce1a44fd81dc4b5415439918786b4685f0709d533d0005abea7e10e02',
        archive: 'none',
        binary: 'opa_darwin_amd64',
      },
      'darwin-arm64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.19.1/opa_darwin_arm64_static',
        sha256: '805ce3f336154150bef73bafa2dab8806631851bccc7cae95bef46ffabdf8fc3',
        archive: 'none',
        binary: 'opa_darwin_arm64_static',
      },
      'win32-x64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.19.1/opa_windows_amd64.exe',
        sha256: 'fc932e644652d5634bc0d7a5e5f455dd26ebf5b243682a81eddf6d387a901e2e',
        archive: 'none',
        binary: 'opa_windows_amd64.exe',
      },
    },
    go: {
      module: 'github.com/open-policy-agent/opa',
      sum: 'h1:aB1nOncChnTbQurjRQVJnjTJxditt8VqszlbaM3GGKU=',
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
    scanner: 'opa',
    version: '1.19.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.19.0/opa_linux_amd64_static',
        sha256: '1dd5c5591ff856f5e20a1d66bafae9511ddf3c5552ed3b5070c70b2b6580ee3f',
        archive: 'none',
        binary: 'opa_linux_amd64_static',
      },
      'linux-arm64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.19.0/opa_linux_arm64_static',
        sha256: '06680087ed236c8c6aaa021660d83178db829a2ad30bdb3482481fada6791b2a',
        archive: 'none',
        binary: 'opa_linux_arm64_static',
      },
      'darwin-x64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.19.0/opa_darwin_amd64',
        sha256: 'a6bb096502d176a23b721e023f3ca615a0e4773fec69511143093a2281118f5c',
        archive: 'none',
        binary: 'opa_darwin_amd64',
      },
      'darwin-arm64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.19.0/opa_darwin_arm64_static',
        sha256: '6de003137cc54b65cb4a6a9c7cf6b29a248f10c1c16fc34f793a8a83b5f9d004',
        archive: 'none',
        binary: 'opa_darwin_arm64_static',
      },
    },
    go: {
      module: 'github.com/open-policy-agent/opa',
      sum: 'h1:+j2OCsjMezZEML2T1lI9giJdGJS/PL1XFKgkHPGIhpo=',
      directive: '1.25.0',
    },
    records: ['cashapp/hermit-packages', 'the Go checksum database'],
  },
  {
    scanner: 'opa',
    version: '1.18.2',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.18.2/opa_linux_amd64_static',
        sha256: '9903e5125ac281104f2c4b7371d10cc3b74a98933743fcbfc174f9bf0ab20de8',
        archive: 'none',
        binary: 'opa_linux_amd64_static',
      },
      'linux-arm64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.18.2/opa_linux_arm64_static',
        sha256: '9cad2e67d375aded483823349173fe100d9701d37635908edadeb0298603c58c',
        archive: 'none',
        binary: 'opa_linux_arm64_static',
      },
      'darwin-x64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.18.2/opa_darwin_amd64',
        sha256: 'e7090da5f3791c71b74e6f0a5703b37f32ab3eb5916abc227f8da9f6773d44be',
        archive: 'none',
        binary: 'opa_darwin_amd64',
      },
      'darwin-arm64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.18.2/opa_darwin_arm64_static',
        sha256: '3ffa2af6a3b9ccff5d171d061d27990db5ad8cc5c10214c7eeeabc0f29ca11cf',
        archive: 'none',
        binary: 'opa_darwin_arm64_static',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'opa',
    version: '1.18.1',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.18.1/opa_linux_amd64_static',
        sha256: 'dd2048525faaee4741aa58db09cb7fb8b0fccee11e742bfda9c33afe813ff6a4',
        archive: 'none',
        binary: 'opa_linux_amd64_static',
      },
      'linux-arm64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.18.1/opa_linux_arm64_static',
        sha256: 'e69a998f6924a91baefd8d4b7513bab8598920b6ec8e14f7503eef5b53acdff7',
        archive: 'none',
        binary: 'opa_linux_arm64_static',
      },
      'darwin-x64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.18.1/opa_darwin_amd64',
        sha256: 'ff6ba8cb384d9c3f8bdbcd507144bb242df4f31b0658237dbfef74ddebb039ba',
        archive: 'none',
        binary: 'opa_darwin_amd64',
      },
      'darwin-arm64': {
        url: 'https://github.com/open-policy-agent/opa/releases/download/v1.18.1/opa_darwin_arm64_static',
        sha256: '514adc6514e93162c309df73441e25fe41d4294214ab989d322b0d641494a0c4',
        archive: 'none',
        binary: 'opa_darwin_arm64_static',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
