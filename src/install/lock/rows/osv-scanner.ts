import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'osv-scanner',
    version: '2.5.0',
    published: '2026-08-07',
    recorded: '2026-11-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/google/osv-scanner/releases/download/v2.5.0/osv-scanner_linux_amd64',
        sha256: 'edcfc41d257db36148f065055655fe3fcfc434b0b423ea67468a84c207524e0c',
        archive: 'none',
        binary: 'osv-scanner_linux_amd64',
      },
      'linux-arm64': {
        url: 'https://github.com/google/osv-scanner/releases/download/v2.5.0/osv-scanner_linux_arm64',
        sha256: 'fe152e1a546af223e6c557cc3111a8bb3e5dc02fcbf7dbe95d26567c0f0041f2',
        archive: 'none',
        binary: 'osv-scanner_linux_arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/google/osv-scanner/releases/download/v2.5.0/osv-scanner_darwin_amd64',
        sha256: 'baef4f4a4ce2924a9241869c36d4bd9d6c04b632cae6637a0f6347ab9272eb16',
        archive: 'none',
        binary: 'osv-scanner_darwin_amd64',
      },
      'darwin-arm64': {
        url: 'https://github.com/google/osv-scanner/releases/download/v2.5.0/osv-scanner_darwin_arm64',
        sha256: 'fff5a2e351b7f0a60001e87cbf862e82fb82e2792d368b533fec7a5865a73da2',
        archive: 'none',
        binary: 'osv-scanner_darwin_arm64',
      },
    },
    go: {
      module: 'github.com/google/osv-scanner/v2',
      sum: 'h1:HKPS70sj4tvNpBxmQl6MG2OdLiLbQpNxbOs2S+HA43U=',
      directive: '1.26.5',
    },
    records: ['pins of the release in several public repositories, which agree', 'the Go checksum database'],
  },
];
