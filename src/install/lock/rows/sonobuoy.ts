import type { LockRow } from '../../../domain/installation.ts';

/** Written by hand: no public record has the digests of the release, and the project signs nothing. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'sonobuoy',
    version: '0.57.5',
    published: '2026-07-01',
    recorded: '2026-11-22',
    assets: {},
    go: {
      module: 'github.com/vmware-tanzu/sonobuoy',
      sum: 'h1:14onuGybyVNJDVraKPqPgPeDKpmqDPnPXxaksNxCOSM=',
      directive: '1.26.4',
    },
    records: ['the Go checksum database'],
  },
];
