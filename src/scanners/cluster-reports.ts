import type { Target } from '../domain/scan.ts';
import { kubeBenchReport } from './kube-bench/report.ts';
import { kubeHunterReport } from './kube-hunter/report.ts';
import { kubescapeReport } from './kubescape/report.ts';
import type { ReportFormat } from './reading.ts';
import { sonobuoyReport } from './sonobuoy/report.ts';

interface ClusterReport {
  readonly name: string;
  readonly report: ReportFormat;
  /** What it is about, where that is never anything else. */
  readonly target?: Target['kind'];
}

/** Reports of scanners of clusters that are no programs of another gate, by the name of the scanner. */
export const clusterReports: readonly ClusterReport[] = [
  { name: 'kube-bench', report: kubeBenchReport, target: 'cluster' },
  { name: 'kubescape', report: kubescapeReport },
  { name: 'kube-hunter', report: kubeHunterReport, target: 'cluster' },
  { name: 'sonobuoy', report: sonobuoyReport, target: 'cluster' },
];

/** The one of this name; undefined when there is none. */
export function clusterReport(name: string) {
  return clusterReports.find((one) => one.name === name);
}
