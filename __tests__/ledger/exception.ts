import picomatch from 'picomatch';
import type { Exception } from '../../src/domain/exception.ts';
import type { Policy } from '../../src/domain/report.ts';
import type { Applying } from '../../src/ledger/apply.ts';
import { createScan } from '../support/report.ts';

export const NOW = new Date('2026-11-22T12:00:00Z');

/** A valid exception for the finding of `createFinding`, with what is given in `parts` instead. */
export function createException(parts: Partial<Exception> = {}): Exception {
  return {
    id: 'exceptions.yml:1',
    source: { file: 'exceptions.yml', line: 1, column: 1, format: 'gatehouse' },
    match: { ids: ['GH-PSS-PRIVILEGED'] },
    status: 'suppressed',
    reason: 'It runs in a sandbox',
    owner: 'team-a',
    expires: '2027-06-30',
    ...parts,
  };
}

export function createPolicy(parts: Partial<Policy> = {}): Policy {
  return { budget: { critical: 0, high: 0 }, source: 'input', unknownAs: 'high', allowGaps: [], ignore: [], ...parts };
}

export function applying(parts: Partial<Applying> = {}): Applying {
  return {
    now: NOW,
    matches: (glob, text) => picomatch.isMatch(text, glob, { dot: true }),
    policy: createPolicy(),
    scans: [
      createScan(),
      createScan({ id: 'trivy@deploy', scanner: 'trivy' }),
      createScan({ id: 'grype@deploy', scanner: 'grype' }),
    ],
    ...parts,
  };
}
