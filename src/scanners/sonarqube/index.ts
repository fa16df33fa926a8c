import type { ServiceScanner } from '../service-scanner.ts';
import { sonarqubeReport } from './report.ts';

/** SonarQube Server, Community Build and Cloud: the server is asked for what an analysis has found. */
export const sonarqube: ServiceScanner = {
  name: 'sonarqube',
  driver: 'http',
  version: 'unknown',
  homepage: 'https://www.sonarsource.com/products/sonarqube/',
  licence: 'LGPL-3.0-only',
  targets: ['source'],
  report: sonarqubeReport,
};
