import { checkstyleReport } from './checkstyle/report.ts';
import { clusterReports } from './cluster-reports.ts';
import { codeScanners } from './code.ts';
import { codeQualityReport } from './code-quality/report.ts';
import { processScanners } from './index.ts';
import { junitReport } from './junit/report.ts';
import { manifestScanners } from './manifests.ts';
import { rdjsonlReport, rdjsonReport } from './rdjson/report.ts';
import type { ReportFormat } from './reading.ts';
import { sarifReport } from './sarif/report.ts';
import { serviceScanners } from './services.ts';

/** The forms that many tools write. */
export const SHARED_FORMS: readonly ReportFormat[] = [
  sarifReport,
  codeQualityReport,
  checkstyleReport,
  junitReport,
  rdjsonReport,
  rdjsonlReport,
];

/** Every form in which a report is read. */
export const ALL_FORMS: ReadonlySet<ReportFormat> = new Set([
  ...[...Object.values(processScanners), ...codeScanners, ...serviceScanners].map(({ report }) => report),
  ...[...clusterReports, ...manifestScanners].map(({ report }) => report),
  ...SHARED_FORMS,
]);
