import { checkmarx } from './checkmarx/index.ts';
import { fossa } from './fossa/index.ts';
import type { ServiceScanner } from './service-scanner.ts';
import { snyk } from './snyk/index.ts';
import { snykCode } from './snyk-code/index.ts';
import { sonarqube } from './sonarqube/index.ts';

/** The scanners whose results come from the services of vendors. */
export const serviceScanners: readonly ServiceScanner[] = [sonarqube, fossa, checkmarx, snykCode, snyk];

/** The one of this name; undefined when there is none. */
export function serviceScanner(name: string): ServiceScanner | undefined {
  return serviceScanners.find((scanner) => scanner.name === name);
}
