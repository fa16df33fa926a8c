import type { LockRow } from '../../../domain/installation.ts';

const RELEASE = 'https://github.com/stackrox/kube-linter/releases/download/v0.8.3';

/** Without a Go module: the host of its import path is asked by no proxy that was at hand, so that nothing vouches for its hash. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'kube-linter',
    version: '0.8.3',
    published: '2026-03-10',
    recorded: '2026-11-22',
    assets: {
      'linux-x64': {
        url: `${RELEASE}/kube-linter-linux.tar.gz`,
        sha256: '1a6d8419b11971372971fdbc22682b684ebfb7cf1c39591662d1b6ca736c41df',
        archive: 'tar.gz',
        binary: 'kube-linter',
      },
      'linux-arm64': {
        url: `${RELEASE}/kube-linter-linux_arm64.tar.gz`,
        sha256: '802e1b09eabd08f6f0a060a6b8ab2bf7bc7e6bf4f673bb2692303704c84b3e22',
        archive: 'tar.gz',
        binary: 'kube-linter',
      },
      'darwin-x64': {
        url: `${RELEASE}/kube-linter-darwin.tar.gz`,
        sha256: 'c62e8af3c9df2557c7a3922119ea1b35597794737d1ccad493f63a0d66e7b8fc',
        archive: 'tar.gz',
        binary: 'kube-linter',
      },
      'darwin-arm64': {
        url: `${RELEASE}/kube-linter-darwin_arm64.tar.gz`,
        sha256: '6e3443a8ff8625a9fc31a38682c783988d7559018f7ff707a4f8c77c18c92f14',
        archive: 'tar.gz',
        binary: 'kube-linter',
      },
    },
    records: ['pins of the release in several public repositories, which agree'],
  },
];
