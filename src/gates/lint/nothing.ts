import type { ScanResult } from '../../scanners/scanner.ts';

/** Of a scan that had nothing to look at. */
export const NOTHING: ScanResult = {
  observations: [],
  controls: [],
  coverage: { unit: 'files', examined: 0, passed: 0 },
  gaps: [],
  notices: [],
};
