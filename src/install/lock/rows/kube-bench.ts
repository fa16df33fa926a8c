import type { LockRow } from '../../../domain/installation.ts';

/** The project publishes nothing that is signed; its archives hold the checks besides the program. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'kube-bench',
    version: '0.15.6',
    published: '2026-06-01',
    recorded: '2026-11-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/aquasecurity/kube-bench/releases/download/v0.15.6/kube-bench_0.15.6_linux_amd64.tar.gz',
        sha256: '783882d23a13837ffd9d2a3dc713d86bed121802f51c93465f47add4dae9eb23',
        archive: 'tar.gz',
        binary: 'kube-bench',
      },
      'linux-arm64': {
        url: 'https://github.com/aquasecurity/kube-bench/releases/download/v0.15.6/kube-bench_0.15.6_linux_arm64.tar.gz',
        sha256: '69a3870f5ce3578429de8d5d771b7703a062eec64b8d7e6d014b15350fcb4a35',
        archive: 'tar.gz',
        binary: 'kube-bench',
      },
    },
    go: {
      module: 'github.com/aquasecurity/kube-bench',
      sum: 'h1:r1p/dGN8IxGowV+hfTw5Lk2IaRV79dZcq0xd6MincJ8=',
      directive: '1.26.3',
    },
    records: ['rancher/security-scan', 'draugr-dev/draugr', 'the Go checksum database'],
  },
];
