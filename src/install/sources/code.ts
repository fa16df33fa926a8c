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
    'win32-arm64': 'gitleaks_{version}_windows_arm64.zip',
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
    'win32-arm64': 'actionlint_{version}_windows_arm64.zip',
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

export const govulncheck: ScannerSource = {
  name: 'govulncheck',
  binary: 'govulncheck',
  repository: 'golang/vuln',
  tells: { args: ['-version'], pattern: /Scanner: govulncheck@v(\S+)/ },
  assets: {},
  signature: { kind: 'unverifiable', reason: 'the project releases no programs: it is built from its module' },
  go: { package: 'golang.org/x/vuln/cmd/govulncheck' },
};

export const osvScanner: ScannerSource = {
  name: 'osv-scanner',
  binary: 'osv-scanner',
  repository: 'google/osv-scanner',
  tells: { args: ['--version'], pattern: /osv-scanner version: v?(\S+)/ },
  assets: {
    'linux-x64': 'osv-scanner_linux_amd64',
    'linux-arm64': 'osv-scanner_linux_arm64',
    'darwin-x64': 'osv-scanner_darwin_amd64',
    'darwin-arm64': 'osv-scanner_darwin_arm64',
    'win32-x64': 'osv-scanner_windows_amd64.exe',
    'win32-arm64': 'osv-scanner_windows_arm64.exe',
  },
  checksums: 'osv-scanner_SHA256SUMS',
  signature: { kind: 'unverifiable', reason: 'statements of SLSA about all assets at once cannot be checked here' },
  go: { package: 'github.com/google/osv-scanner/v2/cmd/osv-scanner' },
};

/** The engine alone, out of the wheel: started under this name it is the command line too, without the Python around it. */
export const semgrep: ScannerSource = {
  name: 'semgrep',
  binary: 'osemgrep',
  repository: 'semgrep/semgrep',
  tells: { args: ['--experimental', '--version'], pattern: /^v?(\d\S*)/m },
  assets: {},
  signature: { kind: 'unverifiable', reason: 'who may publish the wheel has not been pinned yet' },
  pypi: 'semgrep',
};

export const shellcheck: ScannerSource = {
  name: 'shellcheck',
  binary: 'shellcheck',
  repository: 'koalaman/shellcheck',
  tells: { args: ['--version'], pattern: /^version: v?(\S+)/m },
  assets: {
    'linux-x64': 'shellcheck-v{version}.linux.x86_64.tar.gz',
    'linux-arm64': 'shellcheck-v{version}.linux.aarch64.tar.gz',
    'darwin-x64': 'shellcheck-v{version}.darwin.x86_64.tar.gz',
    'darwin-arm64': 'shellcheck-v{version}.darwin.aarch64.tar.gz',
    'win32-x64': 'shellcheck-v{version}.zip',
  },
  inArchive: 'shellcheck-v{version}/',
  signature: UNSIGNED,
  system: { apt: 'shellcheck', apk: 'shellcheck', dnf: 'ShellCheck' },
};
