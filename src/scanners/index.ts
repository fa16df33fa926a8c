import { grype } from './grype/index.ts';
import type { ProcessScanner } from './process-scanner.ts';
import { trivy } from './trivy/index.ts';

/** The scanners that are programs, by name. */
export const processScanners = { trivy, grype } as const satisfies Readonly<Record<string, ProcessScanner>>;

export type ProcessScannerName = keyof typeof processScanners;

/** The scanner of this name; undefined when there is none. */
export function processScanner(name: string): ProcessScanner | undefined {
  return Object.hasOwn(processScanners, name) ? processScanners[name as ProcessScannerName] : undefined;
}
