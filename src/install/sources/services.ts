import type { ScannerSource } from '../../domain/installation.ts';

export const checkmarx: ScannerSource = {
  name: 'checkmarx',
  binary: 'cx',
  repository: 'Checkmarx/ast-cli',
  tag: '{version}',
  tells: { args: ['version'], pattern: /^v?(\d\S*)/m },
  assets: {
    'linux-x64': 'ast-cli_{version}_linux_x64.tar.gz',
    'linux-arm64': 'ast-cli_{version}_linux_arm64.tar.gz',
    'darwin-x64': 'ast-cli_{version}_darwin_x64.tar.gz',
    // One binary for both architectures.
    'darwin-arm64': 'ast-cli_{version}_darwin_x64.tar.gz',
    'win32-x64': 'ast-cli_{version}_windows_x64.zip',
  },
  signature: { kind: 'unverifiable', reason: 'the project signs nothing for Linux and Windows' },
};
