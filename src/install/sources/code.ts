import type { ScannerSource, SignatureSource } from '../../domain/installation.ts';

const UNPINNED = {
  kind: 'unverifiable',
  reason: 'which workflow of the project may vouch for it has not been pinned yet',
} as const;

function attestedBy(workflow: string): SignatureSource {
  const identity = `https://github.com/${workflow}@refs/tags/v{version}`;
  return { kind: 'github-attestation', identity, issuer: 'https://token.actions.githubusercontent.com' };
}

const UNSIGNED = { kind: 'unverifiable', reason: 'the project signs nothing' } as const;

export const golangciLint: ScannerSource = {
  name: 'golangci-lint',
  binary: 'golangci-lint',
  repository: 'golangci/golangci-lint',
  tells: { args: ['version'], pattern: /has version v?(\S+)/ },
  assets: {
    'linux-x64': 'golangci-lint-{version}-linux-amd64.tar.gz',
    'linux-arm64': 'golangci-lint-{version}-linux-arm64.tar.gz',
    'darwin-x64': 'golangci-lint-{version}-darwin-amd64.tar.gz',
    'darwin-arm64': 'golangci-lint-{version}-darwin-arm64.tar.gz',
    'win32-x64': 'golangci-lint-{version}-windows-amd64.zip',
    'win32-arm64': 'golangci-lint-{version}-windows-arm64.zip',
  },
  inArchive: '{asset}/',
  checksums: 'golangci-lint-{version}-checksums.txt',
  signature: attestedBy('golangci/golangci-lint/.github/workflows/release.yml'),
  go: { package: 'github.com/golangci/golangci-lint/v2/cmd/golangci-lint' },
};

export const hadolint: ScannerSource = {
  name: 'hadolint',
  binary: 'hadolint',
  repository: 'hadolint/hadolint',
  tells: { args: ['--version'], pattern: /Linter v?(\S+)/ },
  assets: {
    'linux-x64': 'hadolint-linux-x86_64',
    'linux-arm64': 'hadolint-linux-arm64',
    'darwin-x64': 'hadolint-macos-x86_64',
    'darwin-arm64': 'hadolint-macos-arm64',
    'win32-x64': 'hadolint-windows-x86_64.exe',
  },
  checksums: 'checksums.sha256',
  signature: UNPINNED,
};

export const gitleaks: ScannerSource = {
  name: 'gitleaks',
  binary: 'gitleaks',
  repository: 'gitleaks/gitleaks',
  tells: { args: ['version'], pattern: /^v?(\d\S*)/m },
  assets: {
    'linux-x64': 'gitleaks_{version}_linux_x64.tar.gz',
    'linux-arm64': 'gitleaks_{version}_linux_arm64.tar.gz',
    'darwin-x64': 'gitleaks_{version}_darwin_x64.tar.gz',
    'darwin-arm64': 'gitleaks_{version}_darwin_arm64.tar.gz',
    'win32-x64': 'gitleaks_{version}_windows_x64.zip',
  },
  checksums: 'gitleaks_{version}_checksums.txt',
  signature: UNSIGNED,
  // The module has kept the name of its first owner.
  go: { package: 'github.com/zricethezav/gitleaks/v8' },
};

export const actionlint: ScannerSource = {
  name: 'actionlint',
  binary: 'actionlint',
  repository: 'rhysd/actionlint',
  tells: { args: ['-version'], pattern: /^v?(\d\S*)/m },
  assets: {
    'linux-x64': 'actionlint_{version}_linux_amd64.tar.gz',
    'linux-arm64': 'actionlint_{version}_linux_arm64.tar.gz',
    'darwin-x64': 'actionlint_{version}_darwin_amd64.tar.gz',
    'darwin-arm64': 'actionlint_{version}_darwin_arm64.tar.gz',
    'win32-x64': 'actionlint_{version}_windows_amd64.zip',
  },
  checksums: 'actionlint_{version}_checksums.txt',
  signature: attestedBy('rhysd/actionlint/.github/workflows/release.yaml'),
  go: { package: 'github.com/rhysd/actionlint/cmd/actionlint' },
};

export const zizmor: ScannerSource = {
  name: 'zizmor',
  binary: 'zizmor',
  repository: 'zizmorcore/zizmor',
  tells: { args: ['--version'], pattern: /^zizmor v?(\S+)/m },
  assets: {
    'linux-x64': 'zizmor-x86_64-unknown-linux-gnu.tar.gz',
    'linux-arm64': 'zizmor-aarch64-unknown-linux-gnu.tar.gz',
    'darwin-x64': 'zizmor-x86_64-apple-darwin.tar.gz',
    'darwin-arm64': 'zizmor-aarch64-apple-darwin.tar.gz',
    'win32-x64': 'zizmor-x86_64-pc-windows-msvc.zip',
  },
  signature: UNPINNED,
  pypi: 'zizmor',
};

export const fossa: ScannerSource = {
  name: 'fossa',
  binary: 'fossa',
  repository: 'fossas/fossa-cli',
  tells: { args: ['--version'], pattern: /version v?(\d[^\s,]*)/ },
  assets: {
    'linux-x64': 'fossa_{version}_linux_amd64.zip',
    'linux-arm64': 'fossa_{version}_linux_arm64.zip',
    'darwin-x64': 'fossa_{version}_darwin_amd64.zip',
    'darwin-arm64': 'fossa_{version}_darwin_arm64.zip',
    'win32-x64': 'fossa_{version}_windows_amd64.zip',
  },
  checksums: '{asset}.sha256',
  signature: {
    kind: 'unverifiable',
    reason: 'the signature lies inside the Linux archive and covers only the program',
  },
};
