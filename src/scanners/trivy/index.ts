import { IMAGE_ENVIRONMENT, type ProcessScanner } from '../process-scanner.ts';
import { trivyDatabase } from './database.ts';
import { planOf, TRIVY_SOURCES } from './plan.ts';
import { trivyReport } from './report.ts';

export const trivy: ProcessScanner = {
  name: 'trivy',
  driver: 'process',
  version: '0.74.0',
  homepage: 'https://trivy.dev',
  licence: 'Apache-2.0',
  targets: ['image', 'sbom'],
  checks: ['vulnerability', 'secret', 'misconfiguration', 'licence'],
  sources: TRIVY_SOURCES,
  environment: IMAGE_ENVIRONMENT,
  versionStep: { args: ['--version'], env: {}, completed: [0] },
  readVersion: (output) => /^Version: v?(\S+)/m.exec(output)?.[1],
  database: trivyDatabase,
  plan: planOf,
  report: trivyReport,
};
