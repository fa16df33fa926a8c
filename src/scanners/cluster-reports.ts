import { kubeBenchReport } from './kube-bench/report.ts';
import { kubeHunterReport } from './kube-hunter/report.ts';
import { kubescapeReport } from './kubescape/report.ts';
import type { ReportFormat } from './reading.ts';
import { sonobuoyReport } from './sonobuoy/report.ts';

/** Reports of scanners of clusters that are no programs of another gate, by the name of the scanner. */
export const clusterReports: readonly { readonly name: string; readonly report: ReportFormat }[] = [
  { name: 'kube-bench', report: kubeBenchReport },
  { name: 'kubescape', report: kubescapeReport },
  { name: 'kube-hunter', report: kubeHunterReport },
  { name: 'sonobuoy', report: sonobuoyReport },
];

/** The one of this name; undefined when there is none. */
export function clusterReport(name: string) {
  return clusterReports.find((one) => one.name === name);
}
