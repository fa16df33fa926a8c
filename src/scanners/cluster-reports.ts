import { kubeBenchReport } from './kube-bench/report.ts';
import type { ReportFormat } from './reading.ts';

/** Reports of scanners of clusters that are no programs of another gate, by the name of the scanner. */
export const clusterReports: readonly { readonly name: string; readonly report: ReportFormat }[] = [
  { name: 'kube-bench', report: kubeBenchReport },
];

/** The one of this name; undefined when there is none. */
export function clusterReport(name: string) {
  return clusterReports.find((one) => one.name === name);
}
