import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'kubescape',
    version: '4.0.12',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_linux_amd64.tar.gz',
        sha256: '707aec6c708b7e90c1aeba71d9f7ce8050a03a84c6c146227d8c050e8155a7bc',
        archive: 'tar.gz',
        binary: 'kubescape',
      },
      'linux-arm64': {
        url: 'https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_linux_arm64.tar.gz',
        sha256: 'b7b1b42d5ded8d805ee4ba7e2cf9146989a6ec9d27e94266644d9948e102ed10',
        archive: 'tar.gz',
        binary: 'kubescape',
      },
      'darwin-x64': {
        url: 'https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_darwin_amd64.tar.gz',
        sha256: '1744a164cb4a2c028dde6bebc7e35290459b9cbbe0aefb115a6f1322c6b7125c',
        archive: 'tar.gz',
        binary: 'kubescape',
      },
      'darwin-arm64': {
        url: 'https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_darwin_arm64.tar.gz',
        sha256: '90e8b1bad859b9d4e64a5ed8ff4542143de1058198bf0974fb0fe3a3c9c703d1',
        archive: 'tar.gz',
        binary: 'kubescape',
      },
      'win32-x64': {
        url: 'https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_windows_amd64.tar.gz',
        sha256: '62a335784c90cc3810bbb036e3d4cfad193e3300e5e693bce2efc8d0af2a7385',
        archive: 'tar.gz',
        binary: 'kubescape.exe',
      },
      'win32-arm64': {
        url: 'https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_windows_arm64.tar.gz',
        sha256: 'fed4b709e59fe66d25e24548a27159ca6dcaeacf99de0681668d051561d17be9',
        archive: 'tar.gz',
        binary: 'kubescape.exe',
      },
    },
    records: ['kubernetes-sigs/krew-index', 'pins of the release in several public repositories, which agree'],
  },
];
