import type { ScannerSource } from '../../domain/installation.ts';

const UNSIGNED = { kind: 'unverifiable', reason: 'the project signs nothing' } as const;

export const conftest: ScannerSource = {
  name: 'conftest',
  binary: 'conftest',
  repository: 'open-policy-agent/conftest',
  tells: { args: ['--version'], pattern: /Conftest: v?(\S+)/ },
  assets: {
    'linux-x64': 'conftest_{version}_Linux_x86_64.tar.gz',
    'linux-arm64': 'conftest_{version}_Linux_arm64.tar.gz',
    'darwin-x64': 'conftest_{version}_Darwin_x86_64.tar.gz',
    'darwin-arm64': 'conftest_{version}_Darwin_arm64.tar.gz',
    'win32-x64': 'conftest_{version}_Windows_x86_64.zip',
  },
  checksums: 'checksums.txt',
  signature: UNSIGNED,
  go: { package: 'github.com/open-policy-agent/conftest' },
};

export const opa: ScannerSource = {
  name: 'opa',
  binary: 'opa',
  repository: 'open-policy-agent/opa',
  tells: { args: ['version'], pattern: /^Version: v?(\S+)/m },
  assets: {
    'linux-x64': 'opa_linux_amd64_static',
    'linux-arm64': 'opa_linux_arm64_static',
    'darwin-x64': 'opa_darwin_amd64',
    'darwin-arm64': 'opa_darwin_arm64_static',
    'win32-x64': 'opa_windows_amd64.exe',
  },
  checksums: '{asset}.sha256',
  signature: UNSIGNED,
  go: { package: 'github.com/open-policy-agent/opa' },
};

export const kubescape: ScannerSource = {
  name: 'kubescape',
  binary: 'kubescape',
  repository: 'kubescape/kubescape',
  tells: { args: ['version'], pattern: /version is: v?(\S+)/i },
  assets: {
    'linux-x64': 'kubescape_{version}_linux_amd64.tar.gz',
    'linux-arm64': 'kubescape_{version}_linux_arm64.tar.gz',
    'darwin-x64': 'kubescape_{version}_darwin_amd64.tar.gz',
    'darwin-arm64': 'kubescape_{version}_darwin_arm64.tar.gz',
    'win32-x64': 'kubescape_{version}_windows_amd64.tar.gz',
    'win32-arm64': 'kubescape_{version}_windows_arm64.tar.gz',
  },
  checksums: 'checksums.sha256',
  signature: { kind: 'unverifiable', reason: 'which workflow of the project may vouch for it has not been pinned yet' },
};

export const kubeScore: ScannerSource = {
  name: 'kube-score',
  binary: 'kube-score',
  repository: 'zegl/kube-score',
  tells: { args: ['version'], pattern: /version: v?(\d[^\s,]*)/ },
  assets: {
    'linux-x64': 'kube-score_{version}_linux_amd64.tar.gz',
    'linux-arm64': 'kube-score_{version}_linux_arm64.tar.gz',
    'darwin-x64': 'kube-score_{version}_darwin_amd64.tar.gz',
    'darwin-arm64': 'kube-score_{version}_darwin_arm64.tar.gz',
  },
  checksums: 'checksums.txt',
  signature: UNSIGNED,
  go: { package: 'github.com/zegl/kube-score/cmd/kube-score' },
};

export const kubeBench: ScannerSource = {
  name: 'kube-bench',
  binary: 'kube-bench',
  repository: 'aquasecurity/kube-bench',
  tells: { args: ['version'], pattern: /^v?(\d+\.\S*)/m },
  assets: {
    'linux-x64': 'kube-bench_{version}_linux_amd64.tar.gz',
    'linux-arm64': 'kube-bench_{version}_linux_arm64.tar.gz',
  },
  checksums: 'kube-bench_{version}_checksums.txt',
  signature: UNSIGNED,
  go: { package: 'github.com/aquasecurity/kube-bench' },
};

export const kubesec: ScannerSource = {
  name: 'kubesec',
  binary: 'kubesec',
  repository: 'controlplaneio/kubesec',
  tells: { args: ['version'], pattern: /^version v?(\d\S*)/m },
  assets: {
    'linux-x64': 'kubesec_linux_amd64.tar.gz',
    'linux-arm64': 'kubesec_linux_arm64.tar.gz',
    'darwin-x64': 'kubesec_darwin_amd64.tar.gz',
    'darwin-arm64': 'kubesec_darwin_arm64.tar.gz',
  },
  checksums: 'kubesec_checksums.txt',
  signature: UNSIGNED,
  go: { package: 'github.com/controlplaneio/kubesec/v2' },
};

export const kubeLinter: ScannerSource = {
  name: 'kube-linter',
  binary: 'kube-linter',
  repository: 'stackrox/kube-linter',
  tells: { args: ['version'], pattern: /^v?(\d\S*)/m },
  assets: {
    'linux-x64': 'kube-linter-linux.tar.gz',
    'linux-arm64': 'kube-linter-linux_arm64.tar.gz',
    'darwin-x64': 'kube-linter-darwin.tar.gz',
    'darwin-arm64': 'kube-linter-darwin_arm64.tar.gz',
    'win32-x64': 'kube-linter.exe',
  },
  signature: { kind: 'unverifiable', reason: 'the key of the project has not been pinned yet' },
  go: { package: 'golang.stackrox.io/kube-linter/cmd/kube-linter' },
};

export const sonobuoy: ScannerSource = {
  name: 'sonobuoy',
  binary: 'sonobuoy',
  repository: 'vmware-tanzu/sonobuoy',
  tells: { args: ['version', '--short'], pattern: /^v?(\d\S*)/m },
  assets: {
    'linux-x64': 'sonobuoy_{version}_linux_amd64.tar.gz',
    'linux-arm64': 'sonobuoy_{version}_linux_arm64.tar.gz',
    'darwin-x64': 'sonobuoy_{version}_darwin_amd64.tar.gz',
    'darwin-arm64': 'sonobuoy_{version}_darwin_arm64.tar.gz',
    'win32-x64': 'sonobuoy_{version}_windows_amd64.tar.gz',
    'win32-arm64': 'sonobuoy_{version}_windows_arm64.tar.gz',
  },
  checksums: 'sonobuoy_{version}_checksums.txt',
  signature: UNSIGNED,
  go: { package: 'github.com/vmware-tanzu/sonobuoy' },
};
