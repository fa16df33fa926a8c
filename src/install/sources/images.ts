import type { ScannerSource, SignatureSource } from '../../domain/installation.ts';

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** The branch is pinned and not the tag, since the workflow is started by hand on it; the version stands in the names that the signed file holds. */
function anchoreSignature(name: string): SignatureSource {
  const identity = `https://github.com/anchore/${name}/.github/workflows/release.yaml@refs/heads/main`;
  return { kind: 'sigstore-checksums', identity, issuer: GITHUB_ISSUER };
}

export const trivy: ScannerSource = {
  name: 'trivy',
  binary: 'trivy',
  repository: 'aquasecurity/trivy',
  tells: { args: ['--version'], pattern: /^Version: v?(\S+)/m },
  assets: {
    'linux-x64': 'trivy_{version}_Linux-64bit.tar.gz',
    'linux-arm64': 'trivy_{version}_Linux-ARM64.tar.gz',
    'darwin-x64': 'trivy_{version}_macOS-64bit.tar.gz',
    'darwin-arm64': 'trivy_{version}_macOS-ARM64.tar.gz',
    'win32-x64': 'trivy_{version}_windows-64bit.zip',
  },
  checksums: 'trivy_{version}_checksums.txt',
  signature: {
    kind: 'sigstore-bundle',
    file: '{asset}.sigstore.json',
    identity: 'https://github.com/aquasecurity/trivy/.github/workflows/reusable-release.yaml@refs/tags/v{version}',
    issuer: GITHUB_ISSUER,
  },
  // Its sources import encoding/json/v2, which Go 1.26 has only as an experiment.
  go: { package: 'github.com/aquasecurity/trivy/cmd/trivy', experiment: 'jsonv2' },
};

export const grype: ScannerSource = {
  name: 'grype',
  binary: 'grype',
  repository: 'anchore/grype',
  tells: { args: ['version'], pattern: /^Version:\s+v?(\S+)/m },
  assets: {
    'linux-x64': 'grype_{version}_linux_amd64.tar.gz',
    'linux-arm64': 'grype_{version}_linux_arm64.tar.gz',
    'darwin-x64': 'grype_{version}_darwin_amd64.tar.gz',
    'darwin-arm64': 'grype_{version}_darwin_arm64.tar.gz',
    'win32-x64': 'grype_{version}_windows_amd64.zip',
  },
  checksums: 'grype_{version}_checksums.txt',
  signature: anchoreSignature('grype'),
  go: { package: 'github.com/anchore/grype/cmd/grype' },
};

export const syft: ScannerSource = {
  name: 'syft',
  binary: 'syft',
  repository: 'anchore/syft',
  tells: { args: ['version'], pattern: /^Version:\s+v?(\S+)/m },
  assets: {
    'linux-x64': 'syft_{version}_linux_amd64.tar.gz',
    'linux-arm64': 'syft_{version}_linux_arm64.tar.gz',
    'darwin-x64': 'syft_{version}_darwin_amd64.tar.gz',
    'darwin-arm64': 'syft_{version}_darwin_arm64.tar.gz',
    'win32-x64': 'syft_{version}_windows_amd64.zip',
    'win32-arm64': 'syft_{version}_windows_arm64.zip',
  },
  checksums: 'syft_{version}_checksums.txt',
  signature: anchoreSignature('syft'),
  go: { package: 'github.com/anchore/syft/cmd/syft' },
};

export const cosign: ScannerSource = {
  name: 'cosign',
  binary: 'cosign',
  repository: 'sigstore/cosign',
  tells: { args: ['version'], pattern: /^GitVersion:\s+v?(\S+)/m },
  assets: {
    'linux-x64': 'cosign-linux-amd64',
    'linux-arm64': 'cosign-linux-arm64',
    'darwin-x64': 'cosign-darwin-amd64',
    'darwin-arm64': 'cosign-darwin-arm64',
    'win32-x64': 'cosign-windows-amd64.exe',
  },
  checksums: 'cosign_checksums.txt',
  signature: { kind: 'unverifiable', reason: 'its signer has not been pinned yet' },
  go: { package: 'github.com/sigstore/cosign/v3/cmd/cosign' },
};

export const snyk: ScannerSource = {
  name: 'snyk',
  binary: 'snyk',
  repository: 'snyk/cli',
  tells: { args: ['--version'], pattern: /^(\d\S*)/m },
  assets: {
    'linux-x64': 'snyk-linux',
    'linux-arm64': 'snyk-linux-arm64',
    'darwin-x64': 'snyk-macos',
    'darwin-arm64': 'snyk-macos-arm64',
    'win32-x64': 'snyk-win.exe',
  },
  checksums: '{asset}.sha256',
  signature: { kind: 'unverifiable', reason: 'the GPG key of its checksums file has not been pinned yet' },
};
