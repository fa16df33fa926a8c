import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'kubesec',
    version: '2.14.2',
    published: '2024-11-22',
    recorded: '2026-11-22',
    assets: {},
    go: {
      module: 'github.com/controlplaneio/kubesec/v2',
      sum: 'h1:IecJhRh46bipB/BNrxJ1M3t+9Xaq96SVtWf5XtCTUwg=',
      directive: '1.23.1',
    },
    records: ['the Go checksum database'],
  },
];
