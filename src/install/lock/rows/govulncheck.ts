import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'govulncheck',
    version: '1.6.0',
    published: '2026-07-09',
    recorded: '2026-11-22',
    assets: {},
    go: { module: 'golang.org/x/vuln', sum: 'h1:FeMO9Rm/HwyduOztbvKcOw+zvDEPr4I4aQNSfevFcKY=', directive: '1.25.0' },
    records: ['the Go checksum database'],
  },
];
